import { load, openBenchGraph } from './bench-graph.js';
import { dispatches } from './dispatches.js';

const BATCH = 200;
const WRITERS = 2;

/** The rate of each tenth of a growing graph, and the most memory that the service's process took. */
export async function benchGrowth(articles: number): Promise<void> {
  const { graph, close } = await openBenchGraph(1024);
  const source = dispatches(articles);
  const rates: number[] = [];
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
    const seconds = await load(graph, part, WRITERS, BATCH);
    peak = Math.max(peak, process.memoryUsage.rss());
    rates.push(articles / 10 / seconds);
    console.log(`growth: tenth ${tenth + 1}: ${Math.round(rates.at(-1) ?? 0)} articles/s`);
  }
  const ratio = (rates.at(-1) ?? 0) / (rates[0] ?? 1);
  console.log(
    `growth: ${articles} articles, last tenth at ${ratio.toFixed(2)} of the first, service memory ${Math.round(peak / 2 ** 20)} MB`,
  );
  await close();
}
