import type { Accepted, Reject } from '../../articles/index.js';
import { rejected } from '../../articles/index.js';
import { EntenteError } from '../../errors/index.js';
import type { Extraction } from '../../extraction/index.js';
import type { ArticleSink, ExtractedArticle, Written } from './sink.js';

/** An article on its way: its extraction is under way or done. */
export interface Underway {
  readonly accepted: Accepted;
  readonly extraction: Promise<Extraction>;
}

export interface LaneEvents {
  written(outcome: Written, articles: readonly Accepted[]): void;
  rejected(reject: Reject, article: Accepted): void;
}

/**
 * One writer: takes articles in the order in which they were read and writes them in batches, one at a time. An article
 * always travels on the same lane, so that of two versions the one that was read last stays.
 */
export class Lane {
  private readonly waiting: Underway[] = [];
  private ended = false;
  private wake: () => void = () => {};
  /** Settles when all is written; rejects with what stopped the writing. */
  readonly done: Promise<void>;

  constructor(
    private readonly sink: ArticleSink,
    private readonly batchSize: number,
    private readonly events: LaneEvents,
  ) {
    this.done = this.run();
    // The pipeline awaits `done` at its end; until then a failure is no unhandled rejection.
    this.done.catch(() => {});
  }

  add(underway: Underway): void {
    this.waiting.push(underway);
    if (this.waiting.length >= this.batchSize) this.wake();
  }

  /** No more articles will come: writes what waits. */
  end(): void {
    this.ended = true;
    this.wake();
  }

  private async run(): Promise<void> {
    while (!this.ended || this.waiting.length > 0) {
      if (!this.ended && this.waiting.length < this.batchSize)
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      else await this.writeBatch(this.waiting.splice(0, this.batchSize));
    }
  }

  private async writeBatch(batch: readonly Underway[]): Promise<void> {
    const extracted = new Map<string, ExtractedArticle>();
    const settled: Accepted[] = [];
    for (const { accepted, extraction } of batch) {
      try {
        extracted.set(accepted.article.id, { article: accepted.article, extraction: await extraction });
        settled.push(accepted);
      } catch (thrown) {
        if (!isFaultOfArticle(thrown)) throw thrown;
        this.events.rejected(rejected(accepted.place, thrown).reject, accepted);
      }
    }
    if (settled.length === 0) return;
    const outcome = await this.sink.write([...extracted.values()]);
    // A version that a later one of the same batch replaced counts as loaded with it.
    const doubled = settled.length - extracted.size;
    this.events.written({ ...outcome, unchanged: outcome.unchanged + doubled }, settled);
  }
}

const isFaultOfArticle = (thrown: unknown): boolean =>
  thrown instanceof EntenteError && thrown.code === 'ARTICLE_EXTRACTION_FAILED';
