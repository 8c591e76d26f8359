import { readConfig } from '../../src/config.js';
import { bareLoad, readRows } from './bare-load.js';
import { emptyGraph, load, openBenchGraph, settle } from './bench-graph.js';
import { cpuSeconds } from './cpu-time.js';
import { dispatches } from './dispatches.js';

const BATCH = readConfig({}).ingest.batchSize;
const WRITERS = 2;
const WARM_UP = 2;

/**
 * The writer against a bare `UNWIND` load of the rows that it makes, into the same schema of the same Neo4j, in turns;
 * the first two turns of each warm up and are not counted: until then Java compiles. By the clock until all is committed, by processor time until
 * the full-text indexes have it too.
 */
export async function benchWriting(articles: number, turns: number): Promise<void> {
  const { graph, close } = await openBenchGraph(1024);
  const all = [...dispatches(articles)];
  await load(graph, all, WRITERS, BATCH);
  const rows = await readRows(graph);
  const statements = rows.statements.length;
  const measured = async (work: () => Promise<number>) => {
    await emptyGraph(graph);
    await settle(graph);
    const before = await cpuSeconds(graph.local?.pid ?? 0);
    const seconds = await work();
    await settle(graph);
    return { seconds, cpu: (await cpuSeconds(graph.local?.pid ?? 0)) - before };
  };
  const ratios: number[] = [];
  const cpuRatios: number[] = [];
  for (let turn = 1 - WARM_UP; turn <= turns; turn++) {
    const bare = await measured(() => bareLoad(graph, rows));
    const real = await measured(() => load(graph, all, WRITERS, BATCH));
    const says = (name: string, { seconds, cpu }: typeof bare): string =>
      `${name} ${Math.round(statements / seconds)} statements/s (${((1e6 * cpu) / statements).toFixed(0)} µs of processor each)`;
    console.log(`writing, ${turn < 1 ? 'warm-up' : `turn ${turn}`}: ${says('bare', bare)}, ${says('real', real)}`);
    if (turn < 1) continue;
    ratios.push(bare.seconds / real.seconds);
    cpuRatios.push(bare.cpu / real.cpu);
  }
  console.log(
    `writing: ${statements} statements of ${articles} articles; rate of the real writer over the bare load: ` +
      `${median(ratios).toFixed(2)} by the clock, ${median(cpuRatios).toFixed(2)} by processor time`,
  );
  await close();
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
