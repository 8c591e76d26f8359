import { createClient as createWs } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { addApiKey, revokeApiKey } from '../../src/graph/access/index.js';
import type { Graph } from '../../src/graph/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

let graph: Graph;
let clients: Client[] = [];
beforeAll(async () => {
  graph = await openEmptyGraph();
  clients = [await serve(graph), await serve(graph)];
});
afterEach(async () => {
  await graph.executeWrite((tx) => tx.run('MATCH (k:ApiKey) DELETE k'));
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.stop()));
  await graph.close();
});

const STATS = '{ stats { entities } }';

/** What each instance answers to who sends this key. */
const statuses = (key?: string): Promise<number[]> =>
  Promise.all(
    clients.map(
      async ({ send }) => (await send(STATS, {}, key === undefined ? {} : { authorization: `Bearer ${key}` })).status,
    ),
  );

describe('a key, on every instance', () => {
  it('counts as soon as it is added, also where it was tried before, and no longer than until it is revoked', async () => {
    await addApiKey(graph, 'another', 'reader');
    const key = await addApiKey(graph, 'a dashboard', 'reader');
    for (let time = 0; time < 3; time++) expect(await statuses(key)).toEqual([200, 200]);
    await revokeApiKey(graph, 'a dashboard');
    expect(await statuses(key)).toEqual([401, 401]);
  });

  it('closes a service that was open', async () => {
    await expect.poll(() => statuses(), { timeout: 5000 }).toEqual([200, 200]);
    await addApiKey(graph, 'the first', 'admin');
    await expect.poll(() => statuses(), { timeout: 5000 }).toEqual([401, 401]);
  });

  it('ends what it subscribed to when it is revoked, and subscribes to nothing more', async () => {
    const key = await addApiKey(graph, 'a listener', 'reader');
    const url = clients[1]?.url.replace('http', 'ws') ?? '';
    const connectionParams = { authorization: `Bearer ${key}` };
    const client = createWs({
      url,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams,
      lazyCloseTimeout: 10_000,
    });
    const query = 'subscription { newStatements { cursor } }';
    const news = client.iterate({ query });
    const ended = news.next();
    expect((await client.iterate({ query: STATS }).next()).value).toMatchObject({ data: { stats: { entities: 0 } } });
    await revokeApiKey(graph, 'a listener');
    expect((await ended).done).toBe(true);
    const refused = await client
      .iterate({ query })
      .next()
      .then(
        ({ value }) => value,
        (thrown: unknown) => thrown,
      );
    expect(JSON.stringify(refused)).toContain('UNAUTHENTICATED');
    await client.dispose();
  });
});
