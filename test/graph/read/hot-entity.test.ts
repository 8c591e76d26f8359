import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/index.js';
import {
  createReader,
  HOT_DEGREE,
  type Page,
  planHot,
  type Reader,
  type TieRequest,
  type TieRow,
  tiesOfMany,
  tiesView,
  viewEntity,
} from '../../../src/graph/read/index.js';
import { openEmptyGraph } from '../../setup/graph.js';

/** Half of them met, which has no direction, and half accused. */
const TIES = HOT_DEGREE + 500;
const PATIENCE = 120_000;

let graph: Graph;
const sent: string[] = [];
const hot = new Set<string>();
const reader = (): Reader => {
  sent.length = 0;
  return createReader(graph, { hot, timeoutMs: PATIENCE, onQuery: (name) => sent.push(name) });
};
beforeAll(async () => {
  graph = await openEmptyGraph();
  await graph.executeWrite((tx) =>
    tx.run(
      `CREATE (e:Entity:Country {id: 'country:US', kind: 'Country', name: 'United States', aliases: []})
       WITH e UNWIND range(1, $ties) AS n
       CREATE (o:Entity:Person {id: 'person:' + n, kind: 'Person', name: 'P' + n, aliases: []})
       FOREACH (_ IN CASE WHEN n % 2 = 0 THEN [1] ELSE [] END |
         CREATE (e)-[:MET {a: e.id, b: o.id, count: n, stories: n, confidence: 0.9}]->(o))
       FOREACH (_ IN CASE WHEN n % 2 = 1 THEN [1] ELSE [] END |
         CREATE (o)-[:ACCUSED {a: o.id, b: e.id, count: n, stories: n, confidence: 0.9}]->(e))`,
      { ties: TIES },
    ),
  );
}, PATIENCE);
afterAll(() => graph.close());

const ask = async (wanted: Partial<TieRequest>) => {
  const own = reader();
  const request: TieRequest = {
    first: 3,
    direction: 'ANY',
    orderBy: 'STORIES',
    includeOfficeHolders: false,
    ...wanted,
  };
  const found = await viewEntity(own, 'country:US', [tiesView(own, request)]);
  const [page] = (found?.views ?? []) as readonly Page<TieRow>[];
  return {
    name: found?.entity.name,
    ties: page?.nodes.map(({ type, direction, stories }) => `${type} ${direction} ${stories}`),
    after: page?.pageInfo.endCursor ?? null,
  };
};
const strongest = (from: number): string[] =>
  [from, from - 1, from - 2].map((n) => (n % 2 === 0 ? `MET ANY ${n}` : `ACCUSED IN ${n}`));

describe('an entity of very many ties', () => {
  it(
    'gives the strongest in order, page after page, in one query once it is known to be hot',
    async () => {
      const first = await ask({});
      expect(first).toMatchObject({ name: 'United States', ties: strongest(TIES) });
      expect(sent).toHaveLength(2);
      expect(await ask({})).toEqual(first);
      expect(sent).toHaveLength(1);
      expect((await ask({ after: first.after })).ties).toEqual(strongest(TIES - 3));
    },
    PATIENCE,
  );

  it(
    'gives the same by looking at all of them, and beside others',
    async () => {
      const all = await ask({ minConfidence: 0.5 });
      expect(all.ties).toEqual(strongest(TIES));
      const own = reader();
      const entities = ['country:US', 'person:1'].map((id) => ({ id }) as never);
      const pages = await tiesOfMany(own, entities, {
        first: 3,
        direction: 'ANY',
        orderBy: 'STORIES',
        includeOfficeHolders: false,
      });
      expect(pages.get('country:US')?.nodes.map(({ stories }) => stories)).toEqual([TIES, TIES - 1, TIES - 2]);
      expect(pages.get('person:1')?.nodes.map(({ stories }) => stories)).toEqual([1]);
    },
    PATIENCE,
  );

  it(
    'is planned ahead by a query that finds nobody',
    async () => {
      const own = reader();
      await planHot(
        own,
        tiesView(own, { first: 10, direction: 'ANY', orderBy: 'STORIES', includeOfficeHolders: false }),
      );
      const [planned] = sent;
      await ask({ first: 10 });
      expect(sent).toEqual([planned]);
    },
    PATIENCE,
  );
});
