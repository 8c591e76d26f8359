import { setMaxListeners } from 'node:events';
import { execute, type OperationDefinitionNode, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/query/zipf.js';
import { LOCAL_VIEWER } from '../../../src/api/auth/viewer.js';
import { createCompiler } from '../../../src/api/execution/compiled-operation.js';
import { buildSchema } from '../../../src/api/index.js';
import type { ApiContext } from '../../../src/api/request/context.js';
import { createService, type Service } from '../../../src/api/request/service.js';
import { apiSettings } from '../../../src/api/settings/api-settings.js';
import { createMetrics } from '../../../src/api/telemetry/metrics.js';
import { readConfig } from '../../../src/config.js';
import { createLogger } from '../../../src/log/index.js';
import { operation } from '../fuzz/operations.js';
import type { Client } from '../seeded.js';

/** Operations by what is special in them. */
const SPECIAL: readonly (readonly [what: string, query: string, variables?: Record<string, unknown>])[] = [
  [
    "a type's own fields",
    '{ entity(id: "country:VE") { __typename name ... on Country { code } ... on Person { gender } } }',
  ],
  ['an entity that is not there', '{ entity(id: "country:nowhere") { name ties { totalCount } } }'],
  ['a total', '{ statements(first: 2) { totalCount nodes { id } } entities(first: 1) { totalCount } }'],
  [
    'one field asked for in three places',
    `query { a: entity(id: "country:VE") { ...F name ...G ... on Entity { ties(first: 2) { nodes { id } } } } }
     fragment F on Entity { ties(first: 2) { nodes { type counterpart { ...G } } } } fragment G on Entity { id name }`,
  ],
  [
    'a filter as a variable',
    'query ($f: StatementFilter!, $n: Int = 3) { statements(filter: $f, first: $n) { nodes { id type quad on subject { id } } } }',
    { f: { or: [{ types: ['MET'] }, { not: { and: [{ negated: false }] } }] } },
  ],
  ['what is switched on', 'query ($on: Boolean!) { stats { entities statements @include(if: $on) } }', { on: true }],
  ['what is switched off', 'query ($on: Boolean!) { stats { entities statements @include(if: $on) } }', { on: false }],
  [
    'lists that are worked out when asked for',
    '{ paths(from: "country:VE", to: "country:CO") { truncated shortest { hops nodes { name } } } }',
  ],
  ['the schema', '{ __schema { queryType { name } } }'],
  ['a name of JavaScript', '{ stats { __proto__: entities } }'],
  [
    'interface within interface',
    `{ entity(id: "country:VE") { ${'ties(first: 1) { nodes { counterpart { '.repeat(4)} id ${'} } }'.repeat(4)} } }`,
  ],
  ['a wrong argument', '{ statements(first: 5000) { nodes { id } } stats { entities } }'],
  ['a wrong variable', 'query ($id: ID!) { entity(id: $id) { name } }', {}],
];

/** These are left to `graphql`. */
const LEFT: readonly string[] = [
  'a filter as a variable',
  'the schema',
  'a name of JavaScript',
  'a wrong argument',
  'a wrong variable',
  'interface within interface',
];

const GENERATED = 150;

/** Compiled operations give what `graphql` gives, to the last byte and in its order, or nothing. */
export function twoExecutors(client: () => Client): void {
  describe('a compiled operation', () => {
    const schema = buildSchema();
    const compiler = createCompiler(schema, 1);
    let service: Service;
    beforeAll(() => {
      const settings = apiSettings(readConfig({}).api, { readCache: false });
      service = createService(client().graph, settings, createLogger('silent'), createMetrics());
    });
    const context = (): ApiContext => {
      const { signal } = new AbortController();
      setMaxListeners(0, signal);
      return service.contextFor(LOCAL_VIEWER, signal, 'test');
    };
    /** What of an answer does not go with the clock. */
    const text = (data: unknown): string => JSON.stringify(data).replaceAll(/"[\d-]{10}T[\d:.]+Z"/g, '"then"');

    async function both(query: string, variables: Record<string, unknown> = {}) {
      const document = parse(query);
      const whole = await execute({ schema, document, variableValues: variables, contextValue: context() });
      const asked = document.definitions.find(
        (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
      );
      if (asked === undefined) throw new Error('no operation');
      const run = compiler.compiled(document, asked);
      const short = run === null ? null : await run(context(), variables);
      return { whole, short: short === null || short.errors !== undefined ? null : short.data };
    }

    it.each(SPECIAL.map(([what, query, variables = {}]) => ({ what, query, variables })))(
      'with $what is answered the same',
      async ({ what, query, variables }) => {
        const { whole, short } = await both(query, variables);
        if (LEFT.includes(what)) expect(short).toBeNull();
        else {
          expect(whole.errors).toBeUndefined();
          expect(text(short)).toBe(text(whole.data));
        }
      },
    );

    it('made by chance is answered the same, or left to graphql where it has errors', async () => {
      const chance = seeded(7);
      let answered = 0;
      for (let made = 0; made < GENERATED; made++) {
        const query = operation(schema, chance);
        if (!/^\s*(query|\{)/.test(query) || validate(schema, parse(query)).length > 0) continue;
        const { whole, short } = await both(query);
        if (whole.errors !== undefined || short === null) {
          // What is not compiled has no short answer either.
          expect([query, short]).toEqual([query, null]);
          continue;
        }
        answered++;
        expect(text(short)).toBe(text(whole.data));
      }
      expect(answered).toBeGreaterThan(10);
    });
  });
}
