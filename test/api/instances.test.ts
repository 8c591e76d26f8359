import { createHash } from 'node:crypto';
import { createClient as createWs } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { readConfig } from '../../src/config.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import type { Graph } from '../../src/graph/index.js';
import { graphSink, inlinePool, startJobRunner } from '../../src/ingest/index.js';
import { createLogger } from '../../src/log/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

let graph: Graph;
let [one, other]: [Client | null, Client | null] = [null, null];
beforeAll(async () => {
  graph = await openEmptyGraph();
  await graph.executeWrite((tx) =>
    tx.run(
      "CREATE (:Entity:Country {id: 'country:AZ', kind: 'Country', name: 'Azerbaijan', aliases: [], country: 'AZ', searchText: 'Azerbaijan'})",
    ),
  );
  [one, other] = [await serve(graph), await serve(graph)];
});
afterAll(async () => {
  await one?.stop();
  await other?.stop();
  await graph.close();
});

const clients = (): [Client, Client] => {
  if (one === null || other === null) throw new Error('not serving');
  return [one, other];
};

describe('two instances on one graph', () => {
  it('know of a job whichever of them was given it', async () => {
    const [first, second] = clients();
    const { ingestArticles } = await first.ask<{ ingestArticles: { id: string } }>(
      'mutation { ingestArticles(articles: [{ title: "A visit", text: "Peru praised Chile." }]) { id } }',
    );
    const { job } = await second.ask<{ job: object }>('query ($id: ID!) { job(id: $id) { state total } }', {
      id: ingestArticles.id,
    });
    expect(job).toEqual({ state: 'QUEUED', total: 1 });
  });

  it('keep no answer that something written since has made untrue', async () => {
    const [first, second] = clients();
    const name = async (client: Client) =>
      (await client.ask<{ entity: { name: string } }>('{ entity(id: "country:AZ") { name } }')).entity.name;
    for (let time = 0; time < 4; time++) expect(await name(first)).toBe('Azerbaijan');
    await graph.executeWrite((tx) =>
      tx.run("MATCH (e:Entity {id: 'country:AZ'}) SET e.name = 'Azerbaijan, the Republic'"),
    );
    expect([await name(first), await name(second)]).toEqual(['Azerbaijan, the Republic', 'Azerbaijan, the Republic']);
  });
});

describe('an automatic persisted query', () => {
  const query = '{ stats { entities articles } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const post = async (body: object) => {
    const [client] = clients();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(client.url, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
  };
  const extensions = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

  it('is asked for by its hash alone once it was sent whole', async () => {
    const unknown = await post({ extensions: extensions(hash) });
    expect(unknown.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const sent = await post({ query, extensions: extensions(hash) });
    expect(sent.data).toEqual({ stats: { entities: 1, articles: 0 } });
    expect(await post({ extensions: extensions(hash) })).toEqual(sent);
  });

  it('is not kept under a hash that is not its own', async () => {
    const wrong = createHash('sha256').update('{ me { name } }').digest('hex');
    expect((await post({ query, extensions: extensions(wrong) })).errors).toHaveLength(1);
    const asked = await post({ extensions: extensions(wrong) });
    expect(asked.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a subscription', () => {
  it('tells of what articles say that were given to another instance, and goes on where another left off', async () => {
    const [first, second] = clients();
    const runner = startJobRunner({
      graph,
      sink: graphSink(graph),
      pool: inlinePool(createRuleExtractor(), 1),
      config: readConfig({}).ingest,
      log: createLogger('silent'),
    });
    const query = `subscription ($after: String) {
      newStatements(after: $after) { cursor statement { type subject { name } object { name } } } }`;
    const subscribed = (client: Client, after?: string) =>
      createWs({ url: client.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 }).iterate<{
        newStatements: { cursor: string; statement: object };
      }>({ query, variables: { after } });
    const give = (text: string) =>
      first.ask('mutation ($text: String!) { ingestArticles(articles: [{ title: "News", text: $text }]) { id } }', {
        text,
      });
    const told = async (news: ReturnType<typeof subscribed>) => (await news.next()).value?.data?.newStatements;
    const news = subscribed(second);
    const soon = told(news);
    await give('LIMA, March 4 - Peru praised Chile on Monday.');
    const heard = await soon;
    expect(heard?.statement).toEqual({ type: 'PRAISED', subject: { name: 'Peru' }, object: { name: 'Chile' } });
    await news.return?.();

    await give('SANTIAGO, May 6 - Chile accused Peru of espionage on Monday.');
    const resumed = subscribed(first, heard?.cursor);
    let last = await told(resumed);
    while (JSON.stringify(last).includes('PRAISED')) last = await told(resumed);
    expect(last?.statement).toMatchObject({ type: 'ACCUSED', subject: { name: 'Chile' } });
    await resumed.return?.();
    await runner.stop();
  });
});
