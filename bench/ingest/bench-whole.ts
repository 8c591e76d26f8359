import { availableParallelism } from 'node:os';
import { toArticle } from '../../src/articles/index.js';
import { readConfig } from '../../src/config.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import { writeBatch } from '../../src/graph/index.js';
import { graphSink, ingest, threadPool } from '../../src/ingest/index.js';
import { openBenchGraph } from './bench-graph.js';
import { type Dispatch, dispatches } from './dispatches.js';

const BATCH = readConfig({}).ingest.batchSize;

/** The whole way from JSON to the graph: articles a second, and what share of the work each stage is. */
export async function benchWhole(articles: number): Promise<void> {
  const lines = [...dispatches(articles, 2)].map(({ article }) => {
    const { url, title, publishedOn, source, text } = article;
    return JSON.stringify({ url, title, publishedOn, source, text });
  });
  const { graph, close } = await openBenchGraph(1024);
  const pool = threadPool({ name: 'rules/bench', workers: availableParallelism() });
  const place = { file: 'bench', line: null, index: null };
  const readings = async function* () {
    for (const line of lines) yield { article: toArticle(JSON.parse(line)), givenId: null, place };
  };
  const from = performance.now();
  const summary = await ingest({ readings: readings(), pool, sink: graphSink(graph), writers: 2, batchSize: BATCH });
  const seconds = (performance.now() - from) / 1_000;
  await pool.close();
  console.log(
    `whole way: ${Math.round(articles / seconds)} articles/s, ${Math.round(summary.statements / seconds)} statements/s`,
  );
  await close();
  await shares(lines);
}

/** Each stage alone on one core, one after another. */
async function shares(lines: readonly string[]): Promise<void> {
  const { graph, close } = await openBenchGraph(1024);
  const extractor = createRuleExtractor();
  const clock = { reading: 0, extraction: 0, writing: 0 };
  const timed = async <T>(stage: keyof typeof clock, work: () => T | Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    clock[stage] += performance.now() - from;
    return result;
  };
  for (let at = 0; at < lines.length; at += BATCH) {
    const read = await timed('reading', () => lines.slice(at, at + BATCH).map((line) => toArticle(JSON.parse(line))));
    const items: Dispatch[] = [];
    for (const article of read) {
      items.push({ article, extraction: await timed('extraction', () => extractor.extract(article)) });
    }
    await timed('writing', () => writeBatch(graph, items));
  }
  const all = clock.reading + clock.extraction + clock.writing;
  const share = Object.entries(clock).map(([stage, time]) => `${stage} ${Math.round((100 * time) / all)} %`);
  console.log(`whole way, shares of the work: ${share.join(', ')}`);
  await close();
}
