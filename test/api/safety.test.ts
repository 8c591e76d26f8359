import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/api/index.js';
import { apiSettings } from '../../src/api/settings/api-settings.js';
import { readConfig } from '../../src/config.js';
import { addApiKey, listApiKeys, revokeApiKey } from '../../src/graph/access/index.js';
import type { Graph } from '../../src/graph/index.js';
import { createReader } from '../../src/graph/read/index.js';
import { emptyGraph, openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

let graph: Graph;
let client: Client | null = null;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterEach(async () => {
  await client?.stop();
  client = null;
  await emptyGraph(graph);
});
afterAll(() => graph.close());

const { limits } = apiSettings(readConfig({}).api);
const open = async (settings: Parameters<typeof serve>[1] = {}): Promise<Client> => {
  client = await serve(graph, settings);
  return client;
};
const STATS = '{ stats { entities } }';

describe('who may ask', () => {
  it('everybody on loopback, until there is a key; then those who send one', async () => {
    const { send, url } = await open();
    expect((await send(STATS)).status).toBe(200);
    await client?.stop();
    const key = await addApiKey(graph, 'a dashboard', 'reader');
    const again = await open();
    expect(again.url).not.toBe(url);
    expect((await again.send(STATS)).status).toBe(401);
    const { me } = await again.ask<{ me: object }>('{ me { name role } }', {}, { authorization: `Bearer ${key}` });
    expect(me).toEqual({ name: 'a dashboard', role: 'reader' });
    expect((await again.send(STATS, {}, { authorization: 'Bearer wrong' })).status).toBe(401);
  });

  it('nobody with a key that was revoked; of keys only hashes are kept', async () => {
    const key = await addApiKey(graph, 'gone', 'admin');
    await revokeApiKey(graph, 'gone');
    const { send } = await open();
    expect((await send(STATS, {}, { authorization: `Bearer ${key}` })).status).toBe(401);
    const kept = await graph.executeRead((tx) => tx.run('MATCH (k:ApiKey) RETURN properties(k) AS k'));
    expect(JSON.stringify(kept)).not.toContain(key);
    expect((await listApiKeys(graph))[0]?.revokedAt).toBeTruthy();
  });

  it('nobody beyond loopback without authentication: it refuses to listen', async () => {
    const config = readConfig({ HOST: '0.0.0.0', ENTENTE_REQUIRE_KEY: 'no' });
    await expect(startServer({ graph, config })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  describe('with a token of an identity provider', () => {
    let keys: Server;
    let sign: (claims: object, issuer?: string) => Promise<string>;
    beforeAll(async () => {
      const { publicKey, privateKey } = await generateKeyPair('ES256');
      const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
      keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
      await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
      sign = (claims, issuer = 'us') =>
        new SignJWT({ ...claims })
          .setProtectedHeader({ alg: 'ES256', kid: 'one' })
          .setSubject('ada')
          .setIssuer(issuer)
          .setExpirationTime('5m')
          .sign(privateKey);
    });
    afterAll(() => new Promise((resolve) => keys.close(resolve)));

    it('takes the role that it claims, and none that others signed, that is over or that lacks a signature', async () => {
      const jwksUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`;
      const { send, ask } = await open({ jwt: { jwksUrl, issuer: 'us', audience: null } });
      const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
      expect(await ask('{ me { name role } }', {}, bearer(await sign({ role: 'curator' })))).toEqual({
        me: { name: 'ada', role: 'curator' },
      });
      expect(await ask('{ me { role } }', {}, bearer(await sign({ role: 'emperor' })))).toEqual({
        me: { role: 'reader' },
      });
      expect((await send(STATS, {}, bearer(await sign({ role: 'admin' }, 'them')))).status).toBe(401);
      const [, payload] = (await sign({ role: 'admin' })).split('.');
      const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      expect((await send(STATS, {}, bearer(unsigned))).status).toBe(401);
    });
  });
});

describe('how much may be asked', () => {
  const code = async (query: string, variables = {}) => {
    const { errors } = await (client as Client).send(query, variables);
    return errors[0]?.extensions.code;
  };

  it('is bounded in depth, aliases, root fields, cost, tokens and page size', async () => {
    await open();
    const deep = `{ entity(id: "x") ${'{ country '.repeat(20)} { id } ${'}'.repeat(20)} }`;
    const aliases = `{ stats { ${Array.from({ length: 60 }, (_, i) => `a${i}: entities`).join(' ')} } }`;
    const roots = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: stats { entities }`).join(' ')} }`;
    const costly = '{ entities(first: 200) { nodes { ties(first: 200) { nodes { counterpart { name } } } } } }';
    for (const query of [deep, aliases, roots, costly])
      expect(await code(query), query.slice(0, 80)).toBe('LIMIT_EXCEEDED');
    expect(await code(`{ stats { ${'entities '.repeat(6000)} } }`)).toBe('GRAPHQL_PARSE_FAILED');
    expect(await code('{ entities(first: 201) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await code('{ entities(first: -1) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await code('{ entities(after: "nonsense") { nodes { id } } }')).toBe('BAD_USER_INPUT');
  });

  it('is bounded in the length of a body, the number of operations in one, and requests a minute', async () => {
    const key = await addApiKey(graph, 'eager', 'reader');
    const { url } = await open({ limits: { ...limits, bodyBytes: 2000, batch: 2, perMinute: 3 } });
    const post = (body: string) =>
      fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      });
    expect((await post(JSON.stringify({ query: `{ stats { entities } } # ${'x'.repeat(3000)}` }))).status).toBe(413);
    expect((await post(JSON.stringify(Array(3).fill({ query: STATS })))).status).toBe(413);
    expect((await post(JSON.stringify(Array(2).fill({ query: STATS })))).status).toBe(200);
    expect((await post(JSON.stringify({ query: STATS }))).status).toBe(200);
    const refused = await post(JSON.stringify({ query: STATS }));
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('is bounded in time', async () => {
    const text =
      "UNWIND range(1, 20000) AS n CREATE (:Entity {id: 'place:' + n, kind: 'Place', name: 'Place ' + n, aliases: []})";
    await graph.executeWrite((tx) => tx.run(text));
    await open({ limits: { ...limits, timeoutMs: 20 } });
    // Some tenths of a second of Neo4j's time: none of the names holds any of these.
    const or = Array.from({ length: 35 }, (_, at) => ({ nameContains: `nothing ${at}` }));
    const query = 'query ($filter: EntityFilter!) { entities(filter: $filter) { nodes { id } } }';
    expect(await code(query, { filter: { or } })).toBe('LIMIT_EXCEEDED');
  });

  it('ends with the request: a cancelled one leaves no transaction running in Neo4j', async () => {
    const mark = `cancelled${randomUUID().replaceAll('-', '')}`;
    const ending = new AbortController();
    const text = `UNWIND range(1, 2000000000) AS ${mark} WITH ${mark} WHERE ${mark} % 7 = 8 RETURN count(*) AS n`;
    const reading = createReader(graph, { signal: ending.signal, timeoutMs: 60_000 }).run({ name: 'endless', text });
    const running = async () =>
      (
        await graph.executeRead((tx) =>
          tx.run('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN currentQuery', {
            start: `UNWIND range(1, 2000000000) AS ${mark}`,
          }),
        )
      ).length;
    while ((await running()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    ending.abort('gone');
    await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' });
    while ((await running()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('can be held to a list of operations', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'safelist.graphql');
    writeFileSync(file, 'query Allowed { stats { entities } }');
    await open({ safelistFile: file });
    expect(await code('query Allowed {\n  stats { entities } # the same\n}')).toBeUndefined();
    expect(await code('query Other { stats { articles } }')).toBe('LIMIT_EXCEEDED');
  });
});

describe('browsers', () => {
  it('may ask from Apollo Sandbox and from nowhere else', async () => {
    const { url } = await open();
    const preflight = async (origin: string) =>
      (
        await fetch(url, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        })
      ).headers.get('access-control-allow-origin');
    expect(await preflight('https://studio.apollographql.com')).toBe('https://studio.apollographql.com');
    expect(await preflight('https://example.org')).toBeNull();
  });

  it('cannot be made to send a query that was not preflighted', async () => {
    const { url } = await open();
    const get = await fetch(`${url}?query=${encodeURIComponent(STATS)}`);
    const form = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: STATS }),
    });
    expect([get.status, form.status]).toEqual([400, 400]);
  });

  it('get pages that may run only what the service itself serves', async () => {
    const { url } = await open();
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    const policy = page.headers.get('content-security-policy') ?? '';
    if (page.status === 200) expect(policy).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect((await fetch(new URL('/../../../etc/passwd', url))).status).toBe(404);
    expect((await fetch(new URL('/%2e%2e/%2e%2e/package.json', url))).status).toBe(404);
  });
});

describe('a service', () => {
  it('tells whether it lives and is ready, and counts what it does', async () => {
    const { url, ask } = await open();
    await ask(STATS);
    const get = async (path: string) => {
      const response = await fetch(new URL(path, url));
      return [response.status, await response.text()] as const;
    };
    expect(await get('/health/live')).toEqual([200, '{"status":"live"}']);
    expect(await get('/health/ready')).toEqual([200, '{"status":"ready"}']);
    expect((await get('/metrics'))[1]).toMatch(
      /entente_graphql_operation_seconds_count\{type="query",outcome="ok"\} [1-9]/,
    );
  });

  it('is up before its graph is, and says that it is not ready', async () => {
    let opened: (graph: Graph) => void = () => {};
    const later = new Promise<Graph>((resolve) => {
      opened = resolve;
    });
    const server = await startServer({
      graph: later,
      config: { ...readConfig({}), logLevel: 'silent' },
      settings: { port: 0 },
    });
    const ready = async () => (await fetch(new URL('/health/ready', server.url))).status;
    const asked = () =>
      fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: STATS }),
      });
    expect([await ready(), (await asked()).status]).toEqual([503, 503]);
    opened(graph);
    await new Promise((resolve) => setImmediate(resolve));
    expect([await ready(), (await asked()).status]).toEqual([200, 200]);
    await server.stop();
  });

  it('finishes what is under way when it is stopped', async () => {
    const { url, server } = await open();
    const body = JSON.stringify({ query: STATS });
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = request(url, { method: 'POST', headers }, async (response) => {
        let text = '';
        for await (const part of response) text += String(part);
        resolve(text);
      });
      sent.on('error', reject);
      // The first half is there before the service is told to stop, the second comes after.
      sent.write(body.slice(0, 10));
      sent.on('socket', (socket) => {
        socket.on('connect', () => {
          setTimeout(() => {
            server.stop().catch(reject);
            sent.end(body.slice(10));
          }, 500);
        });
      });
    });
    expect(answer).toContain('"data":{"stats":{"entities":0}}');
    await server.stop();
  });

  it('gives what was written by anybody at once, though it keeps results', async () => {
    const { ask } = await open({ readCache: true });
    const count = async () => (await ask<{ stats: { entities: number } }>(STATS)).stats.entities;
    for (let wanted = 0; wanted < 4; wanted++) {
      expect([await count(), await count()]).toEqual([wanted, wanted]);
      await graph.executeWrite((tx) =>
        tx.run("CREATE (:Entity {id: $id, name: 'x', kind: 'Place'})", { id: `place:${wanted}` }),
      );
    }
  });
});
