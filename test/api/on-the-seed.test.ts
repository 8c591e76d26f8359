import { afterAll, beforeAll } from 'vitest';
import { articleQuestions } from './seed/articles.js';
import { documented } from './seed/documented.js';
import { entityQuestions } from './seed/entities.js';
import { pairQuestions } from './seed/pairs.js';
import { roundTrips } from './seed/round-trips.js';
import { statementQuestions } from './seed/statements.js';
import { tieQuestions } from './seed/ties.js';
import { twoExecutors } from './seed/two-executors.js';
import { type Client, serveSeed } from './seeded.js';

// One service on one load of the seed for all that only ask: loading it costs more than the questions.
let client: Client;
beforeAll(async () => {
  // Without the cache, which would hide how many queries an operation needs.
  client = await serveSeed({ readCache: false });
});
afterAll(() => client.stop());

const current = (): Client => client;

/** How many queries the service sent to Neo4j meanwhile, by its own metrics. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const sent = async (): Promise<number> => {
    const text = await (await fetch(new URL('/metrics', client.url))).text();
    return Number(/^entente_neo4j_queries_total (\d+)/m.exec(text)?.[1] ?? Number.NaN);
  };
  const before = await sent();
  await work();
  return (await sent()) - before;
}

entityQuestions(current);
tieQuestions(current);
statementQuestions(current);
pairQuestions(current);
articleQuestions(current);
roundTrips(current, queriesOf);
twoExecutors(current);
documented(current);
