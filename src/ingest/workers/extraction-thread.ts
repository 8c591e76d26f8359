import { Worker } from 'node:worker_threads';
import type { ArticleText } from '../../articles/index.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import type { Extraction } from '../../extraction/index.js';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './messages.js';

interface Pending {
  readonly task: WorkerTask;
  resolve(extraction: Extraction): void;
  reject(error: Error): void;
}

/** Sources run as they are under vitest and tsx: then the thread has to learn from tsx how to read them. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const ENTRY = new URL(FROM_SOURCE ? './extraction-worker.ts' : './extraction-worker.js', import.meta.url);
const THROUGH_TSX = `import('tsx/esm/api').then(({ register }) => { register(); return import('${ENTRY.href}'); })`;

/**
 * One worker thread, started by its first task. It works through its tasks in order; one that takes longer than `timeoutMs`, or breaks the thread,
 * fails alone: the thread is started anew for those behind it.
 */
export class ExtractionThread {
  private worker: Worker | null = null;
  private readonly pending: Pending[] = [];
  /** Whether the thread in hand has come up: one that never does is no article's fault. */
  private ready = false;
  private timer: NodeJS.Timeout | null = null;
  private numbers = 0;

  constructor(
    private readonly start: WorkerStart,
    private readonly timeoutMs: number,
  ) {}

  /** Tasks given and not yet answered. */
  get load(): number {
    return this.pending.length;
  }

  extract(article: ArticleText): Promise<Extraction> {
    const { id, title, publishedOn, text } = article;
    const task = { number: this.numbers++, article: { id, title, publishedOn, text } };
    return new Promise((resolve, reject) => {
      this.pending.push({ task, resolve, reject });
      this.running().postMessage(task);
      this.watchFirst();
    });
  }

  async close(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = FROM_SOURCE
      ? new Worker(THROUGH_TSX, { eval: true, workerData: this.start })
      : new Worker(ENTRY, { workerData: this.start });
    worker.on('message', (answer: WorkerAnswer) => this.answered(answer));
    this.ready = false;
    worker.on('error', (error) => this.failFirst(worker, causeOf(error)));
    worker.on('exit', (code) => this.failFirst(worker, `its thread ended with code ${code}`));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private answered(answer: WorkerAnswer): void {
    if ('ready' in answer) {
      this.ready = true;
      this.watchFirst();
      return;
    }
    const at = this.pending.findIndex(({ task }) => task.number === answer.number);
    const [pending] = at < 0 ? [] : this.pending.splice(at, 1);
    this.watchFirst();
    if ('extraction' in answer) pending?.resolve(answer.extraction);
    else pending?.reject(new EntenteError('ARTICLE_EXTRACTION_FAILED', { cause: answer.failure }));
  }

  /** Gives up the first task together with the thread, and gives the others to a new one. */
  private failFirst(worker: Worker, cause: string): void {
    if (this.worker !== worker) return;
    this.worker = null;
    void worker.terminate();
    if (!this.ready) {
      for (const { reject } of this.pending.splice(0)) reject(new EntenteError('INTERNAL', { cause }));
      return;
    }
    this.pending.shift()?.reject(new EntenteError('ARTICLE_EXTRACTION_FAILED', { cause }));
    for (const { task } of this.pending) this.running().postMessage(task);
    this.watchFirst();
  }

  private watchFirst(): void {
    if (this.timer) clearTimeout(this.timer);
    const worker = this.worker;
    if (worker === null) return;
    const busy = this.pending.length > 0;
    const late = (): void => this.failFirst(worker, `it took over ${this.timeoutMs / 1000} s`);
    this.timer = busy && this.ready ? setTimeout(late, this.timeoutMs) : null;
    if (busy) worker.ref();
    else worker.unref();
  }
}
