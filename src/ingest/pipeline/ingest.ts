import { type Accepted, type Article, isAccepted, type Reading, type Reject } from '../../articles/index.js';
import type { ExtractionPool } from '../workers/extraction-pool.js';
import { Lane } from './lane.js';
import { type Progress, ProgressCounter, type Summary } from './progress.js';
import type { ArticleSink } from './sink.js';
import { untilAborted } from './until-aborted.js';

export interface IngestOptions {
  readonly readings: AsyncIterable<Reading>;
  readonly pool: ExtractionPool;
  readonly sink: ArticleSink;
  /** Transactions side by side. */
  readonly writers: number;
  /** Articles in one transaction. */
  readonly batchSize: number;
  /** Aborted: nothing more is read, what was read is written. */
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
  onReject?(reject: Reject): void;
}

/**
 * Loads articles: reads, extracts on all cores, writes in batches. Holds a bounded number of articles at a time,
 * whatever their number; those that the graph has already are not extracted again, so that a load which was stopped goes
 * on fast when it is run again.
 * @throws EntenteError what writing threw, once it could not be mended by trying again.
 */
export async function ingest(options: IngestOptions): Promise<Summary> {
  return new Ingestion(options).run();
}

class Ingestion {
  private readonly counter: ProgressCounter;
  private readonly lanes: readonly Lane[];
  /** How many versions of an article are on their way: only those that are not may be compared with the graph. */
  private readonly underway = new Map<string, number>();
  private inFlight = 0;
  private readonly stopped = new AbortController();
  private failure: unknown = null;
  private roomMade: () => void = () => {};

  constructor(private readonly options: IngestOptions) {
    this.counter = new ProgressCounter((progress) => options.onProgress?.(progress));
    this.lanes = Array.from({ length: options.writers }, () => this.newLane());
    options.signal?.addEventListener('abort', () => this.stopped.abort(), { once: true });
    if (options.signal?.aborted) this.stopped.abort();
  }

  async run(): Promise<Summary> {
    let chunk: Accepted[] = [];
    for await (const reading of untilAborted(this.options.readings, this.stopped.signal)) {
      this.counter.count({ read: 1 });
      if (isAccepted(reading)) chunk.push(reading);
      else this.reject(reading.reject);
      if (chunk.length >= this.options.batchSize) {
        await this.send(chunk);
        chunk = [];
      }
    }
    if (this.failure === null) await this.send(chunk);
    for (const lane of this.lanes) lane.end();
    await Promise.allSettled(this.lanes.map((lane) => lane.done));
    if (this.failure !== null) throw this.failure;
    return { ...this.counter.current, interrupted: this.options.signal?.aborted ?? false };
  }

  private newLane(): Lane {
    const lane = new Lane(this.options.sink, this.options.batchSize, {
      written: (outcome, articles) => {
        for (const { article } of articles) this.landed(article.id);
        this.counter.written(outcome);
        this.roomMade();
      },
      rejected: (reject, { article }) => {
        this.landed(article.id);
        this.reject(reject);
        this.roomMade();
      },
    });
    lane.done.catch((thrown: unknown) => {
      this.failure ??= thrown;
      this.stopped.abort();
      this.roomMade();
    });
    return lane;
  }

  private reject(reject: Reject): void {
    this.counter.count({ rejected: 1 });
    this.options.onReject?.(reject);
  }

  /** Sends articles to extraction and on to their lanes, leaving out those that are in the graph already. */
  private async send(chunk: readonly Accepted[]): Promise<void> {
    const { sink, pool } = this.options;
    const settled = ofOneVersion(
      chunk.filter(({ article }) => !this.underway.has(article.id)).map(({ article }) => article),
    );
    const unchanged = settled.length > 0 ? await sink.unchanged(settled, pool.name) : new Set<string>();
    for (const accepted of chunk) {
      const { article } = accepted;
      if (unchanged.has(article.id) && !this.underway.has(article.id)) {
        this.counter.count({ unchanged: 1 });
        continue;
      }
      await this.room();
      if (this.failure !== null) return;
      this.underway.set(article.id, (this.underway.get(article.id) ?? 0) + 1);
      this.inFlight++;
      const extraction = pool.extract(article);
      extraction.catch(() => {});
      this.lanes[laneOf(article.id, this.lanes.length)]?.add({ accepted, extraction });
    }
  }

  private landed(id: string): void {
    this.inFlight--;
    const left = (this.underway.get(id) ?? 1) - 1;
    if (left === 0) this.underway.delete(id);
    else this.underway.set(id, left);
  }

  /** Waits until fewer articles are under way than two batches for each lane: with more, some lane has a whole one. */
  private async room(): Promise<void> {
    const most = 2 * this.options.writers * this.options.batchSize + 2 * this.options.pool.width;
    while (this.inFlight >= most && this.failure === null)
      await new Promise<void>((resolve) => {
        this.roomMade = resolve;
      });
  }
}

/** Articles without those of which the chunk brings two versions: the graph can have but one, and cannot tell which was asked. */
function ofOneVersion(articles: readonly Article[]): Article[] {
  const hashes = new Map<string, string>();
  const changing = new Set<string>();
  for (const { id, contentHash } of articles) {
    if ((hashes.get(id) ?? contentHash) !== contentHash) changing.add(id);
    hashes.set(id, contentHash);
  }
  return articles.filter(({ id }) => !changing.has(id));
}

/** Which lane an article travels on: by its id, which is a hash in hex digits. */
const laneOf = (id: string, lanes: number): number => Number.parseInt(id.slice(0, 8), 16) % lanes;
