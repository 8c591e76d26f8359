import { createClient as createSse } from 'graphql-sse';
import { createClient as createWs } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Graph } from '../../src/graph/index.js';
import { createJob, type JobRecord } from '../../src/graph/jobs/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

let graph: Graph;
let first: Client;
let second: Client;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await graph.executeWrite((tx) =>
    tx.run(`CREATE (:Entity:Country {id: 'country:PE', kind: 'Country', name: 'Peru', aliases: []}),
      (:Entity:Country {id: 'country:CL', kind: 'Country', name: 'Chile', aliases: []}),
      (:Article {id: 'article', title: 'A', text: 'Peru praised Chile.'})`),
  );
  [first, second] = [await serve(graph), await serve(graph)];
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
  await graph.close();
});

let stamp = Date.now();

/** A statement as the writer leaves it: what another service's load looks like to this one. */
async function say(id: string, type: string): Promise<void> {
  stamp += 1;
  await graph.executeWrite((tx) =>
    tx.run(
      `MATCH (x:Entity {id: 'country:PE'}) MATCH (y:Entity {id: 'country:CL'}) MATCH (a:Article {id: 'article'})
       CREATE (s:Statement {id: $id, type: $type, quad: 1, status: 'occurred', negated: false, confidence: 0.9, rule: 'test',
         sentence: 'Peru praised Chile.', start: 0, end: 19, subject: x.id, object: y.id, pair: 'country:CL|country:PE',
         sortKey: '2021|' + $id, seenOn: '2021', ingestedAt: $at})
       CREATE (s)-[:SUBJECT]->(x) CREATE (s)-[:OBJECT]->(y) CREATE (s)-[:IN]->(a)`,
      { id, type, at: new Date(stamp).toISOString() },
    ),
  );
}

interface News {
  readonly newStatements: { readonly cursor: string; readonly statement: { readonly id: string } };
}

const NEWS = `subscription ($filter: StatementFilter, $after: String) {
  newStatements(filter: $filter, after: $after) { cursor statement { id type subject { name } article { title } } } }`;

/** Subscribes over one of the two transports. */
function subscribe(
  client: Client,
  transport: string,
  variables: Record<string, unknown>,
): AsyncIterableIterator<{ data?: News | null }> {
  const wanted = { query: NEWS, variables };
  if (transport === 'server-sent events') {
    return createSse({ url: `${client.url}/stream`, retryAttempts: 0 }).iterate(wanted) as never;
  }
  return createWs({ url: client.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 }).iterate(
    wanted,
  ) as never;
}

async function next(news: AsyncIterableIterator<{ data?: News | null }>): Promise<News['newStatements']> {
  const { value } = await news.next();
  if (!value?.data) throw new Error(JSON.stringify(value));
  return value.data.newStatements;
}

describe.each(['WebSocket', 'server-sent events'])('new statements over %s', (transport) => {
  it('come as any service writes them, and go on after a break, none left out and none twice', async () => {
    const tag = transport.replace(/\W/g, '');
    await say(`${tag}-0`, 'PRAISED');
    const { changes } = await first.ask<{ changes: { cursor: string } }>(
      'query ($since: DateTime!) { changes(since: $since) { cursor } }',
      { since: '2000-01-01T00:00:00Z' },
    );
    const start = stamp > Date.now() ? null : changes.cursor;
    const news = subscribe(first, transport, { filter: { types: ['PRAISED'] }, after: start ?? changes.cursor });
    await say(`${tag}-1`, 'PRAISED');
    await say(`${tag}-2`, 'ACCUSED');
    await say(`${tag}-3`, 'PRAISED');
    const got = [await next(news)];
    while (got.at(-1)?.statement.id !== `${tag}-3`) got.push(await next(news));
    const ids = got.map((one) => one.statement.id);
    expect(ids.filter((id) => id !== `${tag}-0`)).toEqual([`${tag}-1`, `${tag}-3`]);
    await news.return?.();

    await say(`${tag}-4`, 'PRAISED');
    const cursor = got.find((one) => one.statement.id === `${tag}-1`)?.cursor;
    const resumed = subscribe(second, transport, { filter: { types: ['PRAISED'] }, after: cursor });
    expect([(await next(resumed)).statement.id, (await next(resumed)).statement.id]).toEqual([`${tag}-3`, `${tag}-4`]);
    await resumed.return?.();
  });

  it('refuse an operation beyond the limits', async () => {
    const news = subscribe(first, transport, { filter: null, after: 'nonsense' });
    const told = await news.next().then(
      ({ value }) => JSON.stringify(value),
      (thrown) => JSON.stringify(thrown),
    );
    expect(told).toContain('BAD_USER_INPUT');
    expect(told).not.toMatch(/\.ts:\d/);
  });
});

describe('the progress of a job', () => {
  it('is told until it ends, also of a job that another service was given', async () => {
    const job: JobRecord = await createJob(graph, { by: 'test', articles: [{ title: 'x', text: 'y' }] });
    const client = createWs({ url: second.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const progress = client.iterate<{ jobProgress: { state: string } }>({
      query: 'subscription ($id: ID!) { jobProgress(id: $id) { state done total } }',
      variables: { id: job.id },
    });
    const states = [(await progress.next()).value?.data?.jobProgress.state];
    await graph.executeWrite((tx) =>
      tx.run("MATCH (j:Job {id: $id}) SET j.state = 'done', j.done = 1", { id: job.id }),
    );
    for await (const { data } of progress) states.push(data?.jobProgress.state);
    expect(states).toEqual(['QUEUED', 'DONE']);
    await client.dispose();
  });
});
