import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { execute, parse } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { LOCAL_VIEWER } from '../../src/api/auth/viewer.js';
import { buildSchema } from '../../src/api/index.js';
import { createService } from '../../src/api/request/service.js';
import { apiSettings } from '../../src/api/settings/api-settings.js';
import { createMetrics } from '../../src/api/telemetry/metrics.js';
import { readConfig } from '../../src/config.js';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { createLogger } from '../../src/log/index.js';
import { growthOf } from './growth.js';
import { type Figures, measure, poster } from './load.js';
import { loadGraph } from './load-graph.js';
import { type Question, questionsOn } from './questions.js';
import { recording, type Sent } from './recording.js';
import { makeGraph } from './synthetic-graph.js';

/*
 * Requests a second of the API against `neo4j-driver`'s `executeQuery` with the same Cypher, in one run:
 *   npm run bench:query -- [--entities 22000] [--articles 50000] [--statements 300000] [--seconds 3] [--rounds 3]
 * Both are measured by this process, in turn, round by round; what counts is their ratio.
 */
const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '22000' },
    articles: { type: 'string', default: '50000' },
    statements: { type: 'string', default: '300000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    hub: { type: 'string', default: '100000' },
    data: { type: 'string' },
  },
});
const MILLISECONDS = Number(values.seconds) * 1000;
const ROUNDS = Number(values.rounds);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** The service in a process of its own; its address, and how to end it. */
async function served(graph: Graph, args: readonly string[]): Promise<{ url: string; end(): void }> {
  const local = graph.local && { NEO4J_USER: graph.local.user, NEO4J_PASSWORD: graph.local.password };
  const env = { ...process.env, NEO4J_URI: graph.uri, ...local };
  const script = new URL('serve.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http')) return { url: line, end: () => child.stdin.end() };
  }
  throw new Error('the service ended before it listened');
}

/** The Cypher that the service sends for one operation. */
async function sentFor(graph: Graph, question: Question, variableValues: Record<string, unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const config = readConfig({});
  const settings = apiSettings(config.api, { readCache: false });
  const service = createService(recording(graph, sent), settings, createLogger('silent'), createMetrics());
  const contextValue = service.contextFor(LOCAL_VIEWER, new AbortController().signal, 'bench');
  const result = await execute({ schema: SCHEMA, document: parse(question.query), variableValues, contextValue });
  if (result.errors) throw new Error(`${question.name}: ${result.errors[0]?.message}`);
  return sent;
}

const SCHEMA = buildSchema();
const median = (numbers: readonly number[]): number => [...numbers].sort((x, y) => x - y)[numbers.length >> 1] ?? 0;

interface Line {
  readonly api: Figures;
  readonly cached: Figures;
  readonly driver: Figures;
  readonly ratio: number;
  readonly cachedRatio: number;
}

async function compare(
  question: Question,
  sent: readonly (readonly Sent[])[],
  driver: Driver,
  urls: { readonly plain: string; readonly cached: string },
  concurrency: number,
): Promise<Line> {
  const bodies = question.variables.map((variables) =>
    Buffer.from(JSON.stringify({ query: question.query, variables })),
  );
  const asker = (url: string) => {
    const post = poster(url, concurrency);
    return async (place: number): Promise<void> => {
      const text = await post(bodies[place % bodies.length] as Buffer);
      if (!text.startsWith('{"data"')) throw new Error(`${question.name}: ${text.slice(0, 300)}`);
    };
  };
  const [api, cached] = [asker(urls.plain), asker(urls.cached)];
  const direct = async (place: number): Promise<void> => {
    for (const { text, parameters } of sent[place % sent.length] ?? []) {
      await driver.executeQuery(text, parameters, { routing: neo4j.routing.READ });
    }
  };
  const rounds: { driver: Figures; api: Figures; cached: Figures }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      driver: await measure(direct, concurrency, MILLISECONDS),
      api: await measure(api, concurrency, MILLISECONDS),
      cached: await measure(cached, concurrency, MILLISECONDS),
    });
  }
  const middle = (pick: (round: (typeof rounds)[number]) => Figures): Figures => ({
    perSecond: median(rounds.map((round) => pick(round).perSecond)),
    p50: median(rounds.map((round) => pick(round).p50)),
    p99: median(rounds.map((round) => pick(round).p99)),
  });
  return {
    driver: middle((round) => round.driver),
    api: middle((round) => round.api),
    cached: middle((round) => round.cached),
    ratio: median(rounds.map((round) => round.api.perSecond / round.driver.perSecond)),
    cachedRatio: median(rounds.map((round) => round.cached.perSecond / round.driver.perSecond)),
  };
}

const cell = (figures: Figures): string =>
  `${figures.perSecond.toFixed(0)}/s ${figures.p50.toFixed(1)}/${figures.p99.toFixed(1)} ms`;

async function main(): Promise<void> {
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const config = readConfig({ ...process.env, NEO4J_URI: process.env.NEO4J_URI, ENTENTE_DATA: folder });
  const graph = await openGraph(config.graph);
  try {
    const [entities, articles, statements] = [values.entities, values.articles, values.statements].map(Number);
    const made = makeGraph({ entities: entities ?? 0, articles: articles ?? 0, statements: statements ?? 0 });
    const there = await graph.executeRead((tx) => tx.run<{ n: number }>('MATCH (s:Statement) RETURN count(s) AS n'));
    if (there[0]?.n !== made.statements.length) await loadGraph(graph.driver, made, tell);
    const [plain, cached] = [await served(graph, ['--no-cache']), await served(graph, [])];
    tell('question | at once | driver.executeQuery | API, nothing kept | ratio | API | ratio');
    for (const question of questionsOn(made)) {
      const sent: Sent[][] = [];
      for (const variables of question.variables) sent.push(await sentFor(graph, question, variables));
      for (const concurrency of [1, 16]) {
        const urls = { plain: plain.url, cached: cached.url };
        const line = await compare(question, sent, graph.driver, urls, concurrency);
        const cells = [
          cell(line.driver),
          cell(line.api),
          line.ratio.toFixed(2),
          cell(line.cached),
          line.cachedRatio.toFixed(2),
        ];
        tell([question.name, concurrency, ...cells].join(' | '));
      }
    }
    await growthOf(graph, made, Number(values.hub), { plain: plain.url, cached: cached.url }, tell);
    plain.end();
    cached.end();
  } finally {
    await graph.close();
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

await main();
