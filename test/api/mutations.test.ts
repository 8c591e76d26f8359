import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import { addApiKey } from '../../src/graph/access/index.js';
import type { Graph } from '../../src/graph/index.js';
import { graphSink, inlinePool, type JobRunner, startJobRunner } from '../../src/ingest/index.js';
import { createLogger } from '../../src/log/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

const ARTICLES = [
  {
    title: 'Foreign ministers meet in Lima',
    publishedOn: '2019-03-04',
    source: 'Test Wire',
    text: "LIMA, March 4 - Peru's Foreign Minister Ana Torres met Chilean Foreign Minister Luis Rojas in Lima on Monday. Torres praised Chile for its aid to Peru.",
  },
  {
    title: 'Peru and Chile sign accord',
    publishedOn: '2019-05-06',
    source: 'Test Wire',
    text: 'LIMA, May 6 - Peru and Chile signed a memorandum on fisheries on Monday. Foreign Minister Ana Torres of Peru thanked Chile.',
  },
  { title: 'Nothing in it', publishedOn: '2019-05-07', text: '   ' },
];

interface Job {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly loaded: number;
  readonly by: string;
  readonly problems: { readonly index: number; readonly code: string; readonly message: string }[];
}

let graph: Graph;
let client: Client;
let runner: JobRunner;
const keys: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  graph = await openEmptyGraph();
  for (const role of ['reader', 'contributor', 'curator', 'admin'] as const) {
    keys[role] = { authorization: `Bearer ${await addApiKey(graph, `the ${role}`, role)}` };
  }
  runner = startJobRunner({
    graph,
    sink: graphSink(graph),
    pool: inlinePool(createRuleExtractor(), 1),
    config: readConfig({}).ingest,
    log: createLogger('silent'),
  });
  client = await serve(graph);
});
afterAll(async () => {
  await runner.stop();
  await client.stop();
  await graph.close();
});

const as = (role: string) => keys[role] ?? {};

async function load(): Promise<Job> {
  const { ingestArticles } = await client.ask<{ ingestArticles: Job }>(
    'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id state total by } }',
    { articles: ARTICLES },
    as('contributor'),
  );
  runner.wake();
  for (;;) {
    const { job } = await client.ask<{ job: Job }>(
      'query ($id: ID!) { job(id: $id) { id state total done loaded by problems { index code message } } }',
      { id: ingestArticles.id },
      as('contributor'),
    );
    if (job.state === 'DONE' || job.state === 'FAILED') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('ingesting', () => {
  it('loads the good articles of a batch, names the bad one, and remembers who asked', async () => {
    const job = await load();
    expect(job).toMatchObject({ state: 'DONE', total: 3, done: 3, loaded: 2, by: 'the contributor' });
    expect(job.problems).toMatchObject([{ index: 2, code: 'ARTICLE_NO_TEXT' }]);
    const { statements } = await client.ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { between: ["country:PE", "country:CL"] }) { totalCount } }',
      {},
      as('reader'),
    );
    expect(statements.totalCount).toBeGreaterThan(0);
  });
});

describe('curating', () => {
  it('a rejected statement leaves its tie, and comes back when the decision is undone', async () => {
    const tie = async () =>
      (
        await client.ask<{ entity: { ties: { nodes: { count: number; statements: { nodes: { id: string }[] } }[] } } }>(
          '{ entity(id: "country:PE") { ties(types: [SIGNED_WITH]) { nodes { count statements { nodes { id } } } } } }',
          {},
          as('reader'),
        )
      ).entity.ties.nodes;
    const [before] = await tie();
    const id = before?.statements.nodes[0]?.id;
    expect(id).toBeDefined();
    const { rejectStatement } = await client.ask<{
      rejectStatement: { id: string; kind: string; by: string; statement: { judgement: string } };
    }>(
      'mutation ($id: ID!) { rejectStatement(id: $id, note: "no such accord") { id kind by note statement { id judgement } } }',
      { id },
      as('curator'),
    );
    expect(rejectStatement).toMatchObject({ kind: 'REJECT', by: 'the curator', statement: { judgement: 'REJECTED' } });
    expect((await tie())[0]?.count ?? 0).toBe((before?.count ?? 0) - 1);
    const { undo } = await client.ask<{ undo: { undoneBy: string } }>(
      'mutation ($id: ID!) { undo(decision: $id) { undoneAt undoneBy } }',
      { id: rejectStatement.id },
      as('curator'),
    );
    expect(undo.undoneBy).toBe('the curator');
    expect(await tie()).toEqual([before]);
  });

  it('a rename is seen at once, and stands in the list of decisions', async () => {
    const { search } = await client.ask<{ search: { nodes: { id: string; name: string }[] } }>(
      '{ entities(filter: { nameContains: "Torres" }) { nodes { id } } search: entities(filter: { nameContains: "Torres" }) { nodes { id name } } }',
      {},
      as('reader'),
    );
    const [person] = search.nodes;
    const { rename } = await client.ask<{ rename: { id: string; entities: { name: string }[] } }>(
      'mutation ($id: ID!) { rename(id: $id, name: "Ana María Torres") { id entities { name } } }',
      { id: person?.id },
      as('curator'),
    );
    expect(rename.entities).toEqual([{ name: 'Ana María Torres' }]);
    const { decisions } = await client.ask<{ decisions: { nodes: { id: string }[]; totalCount: number } }>(
      '{ decisions { totalCount nodes { id kind at by entities { name } } } }',
      {},
      as('reader'),
    );
    expect(decisions.nodes[0]?.id).toBe(rename.id);
  });

  it('a merged entity is found by its old id too, until the merge is undone', async () => {
    const { entities } = await client.ask<{ entities: { nodes: { id: string }[] } }>(
      '{ entities(filter: { kinds: [Person] }, first: 2) { nodes { id } } }',
      {},
      as('reader'),
    );
    const [kept, gone] = entities.nodes.map(({ id }) => id);
    const foundBy = async (id: string | undefined) =>
      (
        await client.ask<{ entity: { id: string } | null }>(
          'query ($id: ID!) { entity(id: $id) { id ties { nodes { id } } } }',
          { id },
          as('reader'),
        )
      ).entity?.id;
    const { merge } = await client.ask<{ merge: { id: string } }>(
      'mutation ($ids: [ID!]!) { merge(ids: $ids) { id } }',
      { ids: [kept, gone] },
      as('curator'),
    );
    const [one, other] = [await foundBy(kept), await foundBy(gone)];
    expect(one).toBeDefined();
    expect(other).toBe(one);
    await client.ask('mutation ($id: ID!) { undo(decision: $id) { id } }', { id: merge.id }, as('curator'));
    expect([await foundBy(kept), await foundBy(gone)]).toEqual([kept, gone]);
    expect(await foundBy('person:nobody')).toBeUndefined();
  });

  it('of what is not there says so', async () => {
    const { errors } = await client.send('mutation { acceptStatement(id: "none") { id } }', {}, as('curator'));
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('roles', () => {
  const refused: readonly (readonly [role: string, operation: string])[] = [
    ['reader', 'mutation { ingestArticles(articles: [{ title: "x", text: "y" }]) { id } }'],
    ['reader', 'mutation { retractArticles(ids: ["x"]) { retracted } }'],
    ['contributor', 'mutation { rejectStatement(id: "x") { id } }'],
    ['contributor', 'mutation { merge(ids: ["x", "y"]) { id } }'],
    ['curator', '{ audit { nodes { id } } }'],
    ['reader', '{ candidates { nodes { id } } }'],
  ];
  it.each(refused)('a %s may not %s', async (role, operation) => {
    const { errors } = await client.send(operation, {}, as(role));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('without a key nothing is answered once there are keys', async () => {
    const { status, errors } = await client.send('{ stats { entities } }');
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('the audit log', () => {
  it('holds every mutation, who ran it and what came of it', async () => {
    const { audit } = await client.ask<{ audit: { nodes: { by: string; action: string; outcome: string }[] } }>(
      '{ audit(first: 50) { nodes { at by action outcome targets } } }',
      {},
      as('admin'),
    );
    const told = audit.nodes.map(({ by, action, outcome }) => `${by} ${action} ${outcome}`);
    expect(told).toContain('the contributor ingestArticles ok');
    expect(told).toContain('the curator rejectStatement ok');
    expect(told).toContain('the curator acceptStatement NOT_FOUND');
  });
});

describe('retracting', () => {
  it('takes out what the article said, and remembers that it did', async () => {
    const since = new Date().toISOString();
    const { articles } = await client.ask<{ articles: { nodes: { id: string }[] } }>(
      '{ articles { nodes { id } } }',
      {},
      as('reader'),
    );
    const ids = articles.nodes.map((article) => article.id);
    const { retractArticles } = await client.ask<{ retractArticles: { retracted: string[]; unknown: string[] } }>(
      'mutation ($ids: [ID!]!) { retractArticles(ids: $ids, reason: "a test") { retracted unknown } }',
      { ids: [...ids, 'none'] },
      as('contributor'),
    );
    expect(retractArticles).toEqual({ retracted: expect.arrayContaining(ids), unknown: ['none'] });
    const { stats, changes } = await client.ask<{
      stats: object;
      changes: { retractions: { article: string; reason: string }[] };
    }>(
      'query ($since: DateTime!) { stats { articles statements ties } changes(since: $since) { retractions { article reason } } }',
      { since },
      as('reader'),
    );
    expect(stats).toEqual({ articles: 0, statements: 0, ties: 0 });
    expect(changes.retractions.map((retraction) => retraction.article).sort()).toEqual([...ids].sort());
  });
});
