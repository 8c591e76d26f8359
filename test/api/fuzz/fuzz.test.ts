import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/query/zipf.js';
import { buildSchema } from '../../../src/api/index.js';
import { openEmptyGraph } from '../../setup/graph.js';
import { type Client, serve } from '../seeded.js';
import { broken, type Chance, hostile, operation } from './operations.js';

const OPERATIONS = Number(process.env.FUZZ_OPERATIONS ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_240_101);
const AT_ONCE = 16;
/** No answer may take longer: the service's own bound, and what a busy machine adds. */
const HANG_MS = 60_000;

/** What may never reach a client: stacks, Cypher, addresses, names of files. */
const LEAKS =
  /node_modules|\.ts:\d+|\n\s+at |Neo\.(Client|Transient|Database)|bolt:\/\/|Neo4jError|EntenteError|\bUNWIND \$|RETURN collect/;

let client: Client;
beforeAll(async () => {
  const graph = await openEmptyGraph();
  await graph.executeWrite((tx) =>
    tx.run(`CREATE (a:Entity:Country {id: 'country:AZ', kind: 'Country', name: 'Azerbaijan', aliases: [], country: 'AZ', searchText: 'Azerbaijan'})
      CREATE (b:Entity:Organization {id: 'org:icesco', kind: 'Organization', name: 'ICESCO', aliases: [], searchText: 'ICESCO'})
      CREATE (a)-[:MET {a: 'country:AZ', b: 'org:icesco', count: 1, stories: 1, firstOn: '2021', lastOn: '2021', confidence: 1.0}]->(b)`),
  );
  client = await serve(graph);
});
afterAll(async () => {
  await client.stop();
  await client.graph.close();
});

const schema = buildSchema();

function made(chance: Chance): string {
  const way = chance();
  if (way < 0.15) return operation(schema, chance);
  return way < 0.8 ? broken(operation(schema, chance), chance) : hostile(chance);
}

function bodyOf(chance: Chance): string {
  const query = made(chance);
  const way = chance();
  if (way < 0.9) return JSON.stringify({ query });
  if (way < 0.93) return JSON.stringify([{ query }, { query: '{ stats { entities } }' }]);
  if (way < 0.95) return JSON.stringify({ query, variables: { x: { y: [1, '2', null] } }, operationName: 'Nobody' });
  if (way < 0.97) return JSON.stringify({ query, variables: 'wrong', extensions: [] });
  return broken(JSON.stringify({ query }), chance);
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function post(body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(client.url, { agent, method: 'POST', headers, timeout: HANG_MS }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  });
}

describe(`${OPERATIONS} generated operations (FUZZ_SEED=${SEED})`, () => {
  it('valid, invalid and hostile, get an answer each: no 5xx, nothing of the inside, no hang', {
    timeout: 600_000,
  }, async () => {
    const chance = seeded(SEED);
    const statuses = new Map<number, number>();
    const wrong: string[] = [];
    let place = 0;
    const worker = async (): Promise<void> => {
      while (place < OPERATIONS && wrong.length < 5) {
        place++;
        const body = bodyOf(chance);
        const { status, text } = await post(body).catch((thrown) => ({ status: 599, text: String(thrown) }));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const bad = status >= 500 || text.includes('"INTERNAL"') || LEAKS.test(text) || !/^[[{]/.test(text);
        if (bad) wrong.push(`${status} ${text.slice(0, 300)}\n  for ${body.slice(0, 300)} … ${body.length} characters`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(wrong).toEqual([]);
    expect(place).toBeGreaterThanOrEqual(OPERATIONS);
    // Some were fine and some were not, or the generator tests nothing.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(OPERATIONS / 20);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(OPERATIONS / 20);
  });

  it('leave the service as it was', async () => {
    expect(await client.ask('{ country(code: "AZ") { name } }')).toEqual({ country: { name: 'Azerbaijan' } });
  });
});
