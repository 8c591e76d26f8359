import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { EntityKind } from '../ontology/index.js';
import { ArticleFields } from './resolvers/articles.js';
import { CurationResolver } from './resolvers/curation.js';
import { EntityFields } from './resolvers/entity-fields.js';
import { CountryFields, PersonFields } from './resolvers/entity-kinds.js';
import { EntityQueries } from './resolvers/entity-queries.js';
import { IngestResolver } from './resolvers/ingest.js';
import { ChangesFields, StatsFields } from './resolvers/overview.js';
import { RelationshipFields } from './resolvers/relationships.js';
import { StatementQueries } from './resolvers/statements.js';
import { SubscriptionResolver } from './resolvers/subscriptions.js';
import { StandingFields, TieFields } from './resolvers/ties.js';
import { TraversalQueries } from './resolvers/traversals.js';
import { ENTITY_TYPES } from './types/entity.js';

/** The schema, built from the classes of `types/` and `resolvers/`; everything else is made from it. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      EntityQueries,
      EntityFields,
      PersonFields,
      CountryFields,
      StatementQueries,
      TieFields,
      StandingFields,
      ArticleFields,
      RelationshipFields,
      TraversalQueries,
      StatsFields,
      ChangesFields,
      IngestResolver,
      CurationResolver,
      SubscriptionResolver,
    ],
    orphanedTypes: [...ENTITY_TYPES],
    validate: false,
    pubSub: { publish: () => undefined, subscribe: () => ({}) as never },
  });
  callLazyFields(schema);
  tellKindsAtOnce(schema);
  return schema;
}

/** Has the type of an entity told without a promise: TypeGraphQL makes one for each, and compiled operations take none. */
function tellKindsAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = ({ kind }: Readonly<{ kind: EntityKind }>) => kind;
  }
}

/** Gives fields that are marked so a resolver of their own: compiled operations call no functions that they find as values. */
function callLazyFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.lazy !== true) continue;
      field.resolve = (source: Readonly<Record<string, () => unknown>>) => source[field.name]?.();
    }
  }
}

/** The schema as text, sorted, as it stands in `schema/schema.graphql`. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
