import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { type Compared, compare, type Way } from './compare.js';
import { growthOf } from './growth.js';
import { poster } from './load.js';
import { loadGraph } from './load-graph.js';
import { type Question, questionsOn } from './questions.js';
import { sentFor } from './sent.js';
import { entente, rival, type Served } from './services.js';
import { makeGraph } from './synthetic-graph.js';

/*
 * Answers a second of the API against `neo4j-driver`'s `executeQuery` with the same Cypher, and against `@neo4j/graphql`:
 *   npm run bench:query -- [--entities 22000] [--articles 50000] [--statements 300000] [--seconds 1] [--rounds 3]
 *     [--only REGEX] [--hub 100000] [--without-rival] [--data FOLDER to keep the graph in]
 * All are measured by this process, in turn, round by round; what counts is their ratio.
 */
const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '22000' },
    articles: { type: 'string', default: '50000' },
    statements: { type: 'string', default: '300000' },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    hub: { type: 'string', default: '100000' },
    'without-rival': { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
const MILLISECONDS = Number(values.seconds) * 1000;
const ROUNDS = Number(values.rounds);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** The services that are asked, all on one Neo4j. */
interface Services {
  readonly plain: Served;
  readonly keeping: Served;
  readonly rival: Served | null;
  readonly neo4j: number;
}

/** Asks a service over HTTP, with the next variables each time. */
function asking(
  service: Served,
  concurrency: number,
  query: string,
  variables: Question['variables'],
  neo4jPid: number,
): Way {
  const bodies = variables.map((own) => Buffer.from(JSON.stringify({ query, variables: own })));
  const post = poster(service.url, concurrency);
  return {
    pids: [service.pid, neo4jPid],
    async ask(place) {
      const answer = await post(bodies[place % bodies.length] as Buffer);
      if (answer.indexOf('{"data"') !== 0) throw new Error(answer.toString('utf8', 0, 300));
    },
  };
}

/** A line of the table for a question. */
async function measured(graph: Graph, driver: Driver, services: Services, question: Question): Promise<void> {
  const sent = await sentFor(graph, question);
  const direct: Way = {
    pids: [services.neo4j],
    async ask(place) {
      for (const { text, parameters } of sent[place % sent.length] ?? []) {
        await driver.executeQuery(text, parameters, { database: graph.database, routing: neo4j.routing.READ });
      }
    },
  };
  const waysAt = (concurrency: number): Record<string, Way> => {
    const ask = (service: Served, query: string, variables: Question['variables']) =>
      asking(service, concurrency, query, variables, services.neo4j);
    const ways: Record<string, Way> = {
      direct,
      plain: ask(services.plain, question.query, question.variables),
      keeping: ask(services.keeping, question.query, question.variables),
    };
    if (services.rival && question.rival) {
      ways.rival = ask(services.rival, question.rival.query, question.variables.map(question.rival.variables));
    }
    return ways;
  };
  // Once each before it counts, many at a time: plans are made, and code gets warm.
  await compare(waysAt(16), 16, 1, MILLISECONDS);
  for (const concurrency of [1, 16]) {
    const compared = await compare(waysAt(concurrency), concurrency, ROUNDS, MILLISECONDS);
    tell(line(question.name, concurrency, compared));
  }
}

const HEAD =
  'question | at once | executeQuery | nothing kept | of executeQuery: speed, thrift | of @neo4j/graphql | as it runs | of executeQuery | of @neo4j/graphql | @neo4j/graphql';

function line(name: string, concurrency: number, compared: Compared): string {
  const cell = (way: string): string => {
    const figures = compared.of(way);
    if (figures === null) return '';
    return `${figures.perSecond.toFixed(0)}/s ${figures.p50.toFixed(1)}/${figures.p99.toFixed(1)} ms, ${figures.processor.toFixed(2)} ms`;
  };
  const shown = (ratio: number | null): string => ratio?.toFixed(2) ?? '';
  return [
    name,
    concurrency,
    cell('direct'),
    cell('plain'),
    `${shown(compared.speed('plain', 'direct'))}, ${shown(compared.thrift('plain', 'direct'))}`,
    shown(compared.speed('plain', 'rival')),
    cell('keeping'),
    shown(compared.speed('keeping', 'direct')),
    shown(compared.speed('keeping', 'rival')),
    cell('rival'),
  ].join(' | ');
}

async function main(): Promise<void> {
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const config = readConfig({ ...process.env, ENTENTE_DATA: folder });
  const graph = await openGraph(config.graph);
  const login = graph.local ?? config.graph;
  // A driver as its manual makes it, so that what the service sets on its own is not lent to the other side.
  const driver = neo4j.driver(graph.uri, neo4j.auth.basic(login.user, login.password ?? ''));
  const running: Served[] = [];
  try {
    const [entities, articles, statements] = [values.entities, values.articles, values.statements].map(Number);
    const made = makeGraph({ entities: entities ?? 0, articles: articles ?? 0, statements: statements ?? 0 });
    const there = await graph.executeRead((tx) => tx.run<{ n: number }>('MATCH (s:Statement) RETURN count(s) AS n'));
    if (there[0]?.n !== made.statements.length) await loadGraph(graph.driver, made, tell);
    const plain = await entente(graph, false);
    const keeping = await entente(graph, true);
    running.push(plain, keeping);
    const other = values['without-rival'] ? null : await rival(graph, tell);
    if (other) running.push(other);
    const services: Services = { plain, keeping, rival: other, neo4j: graph.local?.pid ?? 0 };
    tell(`${HEAD} (answers a second, p50/p99, processor time of all processes for each)`);
    const wanted = new RegExp(values.only);
    for (const question of questionsOn(made)) {
      if (wanted.test(question.name)) await measured(graph, driver, services, question);
    }
    if (Number(values.hub) > 0) {
      await growthOf(graph, made, Number(values.hub), { plain: plain.url, cached: keeping.url }, tell);
    }
  } finally {
    for (const service of running) service.end();
    await driver.close();
    await graph.close();
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

await main();
