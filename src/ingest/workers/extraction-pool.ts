import type { ArticleText } from '../../articles/index.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import type { Extraction, Extractor } from '../../extraction/index.js';
import { ExtractionThread } from './extraction-thread.js';

/** Extracts many articles side by side. */
export interface ExtractionPool {
  /** Name and version of the extractor, as its extractions carry it. */
  readonly name: string;
  /** How many articles it works on at a time. */
  readonly width: number;
  /** @throws EntenteError `ARTICLE_EXTRACTION_FAILED`: this article alone; the pool goes on. */
  extract(article: ArticleText): Promise<Extraction>;
  close(): Promise<void>;
}

export interface ThreadPoolOptions {
  readonly name: string;
  readonly workers: number;
  readonly gazetteer: string | null;
  /** Longest time for one article. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;

/** The rule extractor on worker threads, started as they are needed. */
export function threadPool({ name, workers, gazetteer, timeoutMs = TIMEOUT_MS }: ThreadPoolOptions): ExtractionPool {
  const threads = Array.from({ length: workers }, () => new ExtractionThread({ gazetteer }, timeoutMs));
  return {
    name,
    width: workers,
    extract(article) {
      const idlest = threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
      return idlest.extract(article);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** An extractor that waits for others (a language model) rather than computes: `width` articles at a time. */
export function inlinePool(extractor: Extractor, width: number): ExtractionPool {
  const queue: (() => void)[] = [];
  let running = 0;
  const turn = (): Promise<void> | undefined => {
    if (running < width) {
      running++;
      return undefined;
    }
    return new Promise((resolve) => queue.push(resolve));
  };
  const release = (): void => {
    const next = queue.shift();
    if (next) next();
    else running--;
  };
  return {
    name: extractor.name,
    width,
    async extract(article) {
      await turn();
      try {
        return await extractor.extract(article);
      } catch (thrown) {
        throw new EntenteError('ARTICLE_EXTRACTION_FAILED', { cause: causeOf(thrown) }, { cause: thrown });
      } finally {
        release();
      }
    },
    async close() {},
  };
}
