import { openGraph, writeBatch } from '../../../src/graph/index.js';
import { cook } from '../write/small-world.js';
import { recipesOf } from './seeded.js';

/**
 * A service that loads: `loader.ts CONFIG SEED COUNT BATCH`, the configuration as JSON. Says `loading` when it begins,
 * a line per batch, and `done`; a test kills it somewhere between.
 */
const [config = '{}', seed = '0', count = '0', batch = '1'] = process.argv.slice(2);
const graph = await openGraph(JSON.parse(config), { progress: () => undefined });
console.log('loading');
const items = recipesOf(Number(seed), Number(count)).map(cook);
for (let from = 0; from < items.length; from += Number(batch)) {
  await writeBatch(graph, items.slice(from, from + Number(batch)));
  console.log(`${from}`);
}
console.log('done');
await graph.close();
