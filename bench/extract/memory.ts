import { builtExtractor } from './built-extractor.js';
import { dispatches } from './corpus.js';

const MEGABYTE = 1_048_576;

/** Heap in use after each tenth of `articles` articles, no two alike; run Node with --expose-gc. Gives the lines to print as they come. */
export async function* memory(articles: number): AsyncGenerator<string> {
  const texts = dispatches();
  const extractor = await builtExtractor();
  yield `memory: ${articles} articles, no two alike`;
  for (let i = 1; i <= articles; i++) {
    const article = texts[i % texts.length];
    // Each has a word and a name of its own, so that caches of words have something to keep.
    const text = `${article?.text ?? ''} Minister Xa${i.toString(36)} Ya${(i * 7).toString(36)} of Fiji spoke.`;
    extractor.extract({ id: `m${i}`, title: '', publishedOn: article?.publishedOn ?? null, text });
    if (i % Math.ceil(articles / 10) === 0) {
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      yield `  after ${String(i).padStart(7)}  heap ${megabytes(heapUsed)} MB  resident ${megabytes(rss)} MB`;
    }
  }
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1).padStart(6);
