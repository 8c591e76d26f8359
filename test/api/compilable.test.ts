import { type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/query/zipf.js';
import { createCompiler } from '../../src/api/execution/compiled-operation.js';
import { buildSchema } from '../../src/api/index.js';
import { operation } from './fuzz/operations.js';

const schema = buildSchema();

/** Whether an operation becomes code when it is asked `times` times. */
function compiles(query: string, times = 3): boolean {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const asked = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
  );
  if (asked === undefined) throw new Error('no operation');
  const compiler = createCompiler(schema);
  let run = null;
  for (let time = 0; time < times; time++) run = compiler.compiled(document, asked);
  return run !== null;
}

const nested = (levels: number): string =>
  `{ entity(id: "x") { ${'ties { nodes { counterpart { '.repeat(levels)} id ${'} } }'.repeat(levels)} } }`;

describe('an operation', () => {
  it('is compiled when it is asked for the third time', () => {
    expect(compiles('{ stats { entities } }', 2)).toBe(false);
    expect(compiles('{ stats { entities } }', 3)).toBe(true);
    expect(
      compiles(
        'query ($id: ID!, $types: [RelationType!]) { entity(id: $id) { name ties(types: $types) { nodes { id } } } }',
      ),
    ).toBe(true);
  });

  it.each([
    [
      'whose variable is of a type that holds itself',
      'query ($f: StatementFilter!) { statements(filter: $f) { totalCount } }',
    ],
    ['that asks for the schema', '{ __schema { types { name } } }'],
    ['that names what JavaScript takes for its own', '{ stats { __proto__: entities } }'],
    ['that changes something', 'mutation { undo(decision: "x") { id } }'],
    ['that grows with each interface within another', nested(4)],
  ])('%s is never compiled', (_what, query) => {
    expect(compiles(query)).toBe(false);
  });

  it('made by chance comes to an end', () => {
    const chance = seeded(11);
    let compiled = 0;
    for (let made = 0; made < 2000; made++) {
      const query = operation(schema, chance);
      if (validate(schema, parse(query)).length === 0 && compiles(query)) compiled++;
    }
    expect(compiled).toBeGreaterThan(50);
  });
});
