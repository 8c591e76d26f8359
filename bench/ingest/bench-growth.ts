import { readConfig } from '../../src/config.js';
import { load, openBenchGraph } from './bench-graph.js';
import { cpuSeconds } from './cpu-time.js';
import { dispatches } from './dispatches.js';

const BATCH = readConfig({}).ingest.batchSize;
const WRITERS = 2;

/**
 * The rate of each tenth of a growing graph, by the clock and by the processor time of the service and Neo4j together, and
 * the most memory that the service's process took.
 */
export async function benchGrowth(articles: number): Promise<void> {
  const { graph, close } = await openBenchGraph(1024);
  const source = dispatches(articles);
  const pid = graph.local?.pid ?? 0;
  const rates: number[] = [];
  const costs: number[] = [];
  let peak = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const part = {
      *[Symbol.iterator]() {
        for (let number = 0; number < articles / 10; number++) {
          const next = source.next();
          if (next.done) return;
          yield next.value;
        }
      },
    };
    const before = await cpuSeconds(pid);
    const seconds = await load(graph, part, WRITERS, BATCH);
    costs.push(((await cpuSeconds(pid)) - before) / (articles / 10));
    peak = Math.max(peak, process.memoryUsage.rss());
    rates.push(articles / 10 / seconds);
    console.log(
      `growth: tenth ${tenth + 1}: ${Math.round(rates.at(-1) ?? 0)} articles/s, ` +
        `${((costs.at(-1) ?? 0) * 1e3).toFixed(1)} ms of processor each`,
    );
  }
  const ratio = (rates.at(-1) ?? 0) / (rates[0] ?? 1);
  const costRatio = (costs[0] ?? 0) / (costs.at(-1) ?? 1);
  console.log(
    `growth: ${articles} articles, last tenth at ${ratio.toFixed(2)} of the first's rate (${costRatio.toFixed(2)} by processor time), ` +
      `service memory ${Math.round(peak / 2 ** 20)} MB`,
  );
  await close();
}
