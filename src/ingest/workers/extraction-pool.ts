import type { ArticleText } from '../../articles/index.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import type { Extraction, Extractor, RuleExtractorOptions } from '../../extraction/index.js';
import { ExtractionThread } from './extraction-thread.js';

/** Extracts many articles side by side. */
export interface ExtractionPool {
  /** Name and version of the extractor, as its extractions carry it. */
  readonly name: string;
  /** How many articles it works on at a time. */
  readonly width: number;
  /** @throws EntenteError `ARTICLE_EXTRACTION_FAILED`: this article alone, the pool goes on; another: no article can be. */
  extract(article: ArticleText): Promise<Extraction>;
  /** What is worth telling of the work so far, in a line. */
  report?(): string;
  close(): Promise<void>;
}

export interface ThreadPoolOptions {
  /** Goes into every extraction: what is read with other names of one's own is another reading. */
  readonly name: string;
  readonly workers: number;
  readonly extractor?: RuleExtractorOptions;
  /** Longest time for one article. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;

/** The rule extractor on worker threads, started as they are needed. */
export function threadPool(options: ThreadPoolOptions): ExtractionPool {
  const { name, workers, extractor = {}, timeoutMs = TIMEOUT_MS } = options;
  const threads = Array.from({ length: workers }, () => new ExtractionThread(extractor, timeoutMs));
  return {
    name,
    width: workers,
    async extract(article) {
      const idlest = threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
      return { ...(await idlest.extract(article)), extractor: name };
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
        if (thrown instanceof EntenteError) throw thrown;
        throw new EntenteError('ARTICLE_EXTRACTION_FAILED', { cause: causeOf(thrown) }, { cause: thrown });
      } finally {
        release();
      }
    },
    async close() {},
  };
}
