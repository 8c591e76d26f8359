import {
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema, printedSchema } from '../../src/api/index.js';
import { ENTITY_KINDS, RELATION_TYPE_NAMES, RELATION_TYPES } from '../../src/ontology/index.js';

const schema = buildSchema();

/** `Type.field` or `Type` of everything that has no description, arguments and values too. */
function undescribed(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)) return [];
    const own = type.description || /^(Query|Mutation|Subscription)$/.test(type.name) ? [] : [type.name];
    if (isEnumType(type)) {
      return [...own, ...type.getValues().flatMap((value) => (value.description ? [] : `${type.name}.${value.name}`))];
    }
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return own;
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      const bare = args.flatMap((arg) => (arg.description ? [] : `${type.name}.${field.name}(${arg.name})`));
      return [...(field.description ? [] : [`${type.name}.${field.name}`]), ...bare];
    });
    return [...own, ...fields];
  });
}

describe('the GraphQL schema', () => {
  it('is the one that is checked in (after a change: npx vitest run test/api/schema.test.ts -u)', async () => {
    await expect(printedSchema(schema)).toMatchFileSnapshot('../../schema/schema.graphql');
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has every relation type of the ontology, with what it means', () => {
    const type = schema.getType('RelationType');
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.map((value) => value.name).sort()).toEqual([...RELATION_TYPE_NAMES].sort());
    for (const { name, description } of values) {
      expect(description).toContain(RELATION_TYPES[name as keyof typeof RELATION_TYPES].description);
    }
  });

  it('has a type for every kind of entity, and all of them are entities', () => {
    for (const kind of ENTITY_KINDS) {
      const type = schema.getType(kind);
      expect(isObjectType(type) && type.getInterfaces().map((face) => face.name)).toEqual(['Entity']);
    }
  });

  it('gives every connection its cursors, its page and its total', () => {
    const connections = Object.values(schema.getTypeMap()).filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(8);
    for (const type of connections) {
      const fields = isObjectType(type) ? type.getFields() : {};
      expect(Object.keys(fields).sort(), type.name).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
      const edge = fields.edges && getNamedType(fields.edges.type);
      expect(isObjectType(edge) && Object.keys(edge.getFields())).toEqual(expect.arrayContaining(['cursor', 'node']));
    }
  });
});
