import { request } from 'node:http';
import { createClient as createWs } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { apiSettings } from '../../src/api/settings/api-settings.js';
import { readConfig } from '../../src/config.js';
import { addApiKey } from '../../src/graph/access/index.js';
import type { Graph } from '../../src/graph/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openEmptyGraph();
  client = await serve(graph);
});
afterAll(async () => {
  await client.stop();
  await graph.close();
});

const { limits } = apiSettings(readConfig({}).api);
const NEWS = 'subscription { newStatements { cursor } }';

/** What a subscription to the news is first told: an answer, or why there is none. */
const firstTold = (ws: ReturnType<typeof createWs>): Promise<unknown> =>
  ws
    .iterate({ query: NEWS })
    .next()
    .then(
      ({ value }) => value,
      (thrown: unknown) => thrown,
    );

/** The status of a plain question that reaches the service under the name `host`. */
function asked(host: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const body = JSON.stringify({ query: '{ me { role } }' });
  const all = { host, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(client.url, { method: 'POST', headers: all }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('a page on the web', () => {
  it('that has its own name point to this machine is nobody, whatever it asks over', async () => {
    expect(await asked('localhost:4000')).toBe(200);
    expect(await asked('[::1]:4000')).toBe(200);
    for (const host of ['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example']) {
      expect(await asked(host), host).toBe(401);
    }
    const opened = new Promise<number>((resolve) => {
      const headers = { host: 'evil.example', origin: 'http://evil.example' };
      const socket = new WebSocket(client.url.replace('http', 'ws'), 'graphql-transport-ws', { headers });
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('close', (code) => resolve(code));
    });
    expect(await opened).toBe(4403);
  });

  it('may be told anything under any name with a key', async () => {
    const key = await addApiKey(graph, 'behind a proxy', 'reader');
    expect(await asked('entente.example', { authorization: `Bearer ${key}` })).toBe(200);
    await graph.executeWrite((tx) => tx.run('MATCH (k:ApiKey) DELETE k'));
  });
});

describe('what cannot be answered', () => {
  const post = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(client.url, { method: 'POST', headers, body: JSON.stringify(body) });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
  };

  it('says what is wrong, not that something is', async () => {
    expect(await post({ query: NEWS })).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining('/graphql/stream'),
    });
    const persisted = (version: number) => ({ persistedQuery: { version, sha256Hash: 'x' } });
    for (const version of [1, 2]) {
      const told = await post({ query: '{ me { role } }', extensions: persisted(version) });
      expect(told).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    }
  });
});

describe('a subscriber', () => {
  it('is told which error it was, over both transports', async () => {
    const authorization = 'Bearer an-administrators-key';
    const strict = await serve(graph, {
      adminKey: 'an-administrators-key',
      requireKey: true,
      limits: { ...limits, perMinute: 1 },
    });
    const ws = createWs({
      url: strict.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization },
    });
    expect((await ws.iterate({ query: '{ me { role } }' }).next()).value).toMatchObject({
      data: { me: { role: 'admin' } },
    });
    const told = await firstTold(ws);
    expect(JSON.stringify(told)).toContain('RATE_LIMITED');
    await ws.dispose();
    const response = await fetch(`${strict.url}/stream`, {
      method: 'POST',
      headers: { authorization, accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: NEWS }),
    });
    const events = await response.text();
    expect(events).toContain('RATE_LIMITED');
    expect(events).toContain('event: complete');
    await strict.stop();
  });

  it('cannot hold any number of subscriptions', async () => {
    const ws = createWs({ url: client.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const first = Array.from({ length: 100 }, () => ws.iterate({ query: NEWS }));
    for (const news of first) void news.next().catch(() => undefined);
    const told = await firstTold(ws);
    expect(JSON.stringify(told)).toContain('LIMIT_EXCEEDED');
    await ws.dispose();
  });
});
