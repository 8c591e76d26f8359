import type { Progress } from '../../ingest/index.js';
import type { TextOutput } from './cli-io.js';
import { progressLine } from './progress-line.js';

const TERMINAL_MS = 100;
const PIPE_MS = 5000;
const CLEAR = '\r\x1b[2K';
const NOTHING: Progress = { read: 0, loaded: 0, replaced: 0, unchanged: 0, rejected: 0, statements: 0 };

/** Shows how a load goes: on a terminal a line drawn over and over, in a pipe a plain line every few seconds. */
export class ProgressDisplay {
  progress = NOTHING;
  bytes = 0;
  private readonly began = performance.now();
  private shown = 0;

  constructor(
    private readonly output: TextOutput,
    private readonly totalBytes: number | null,
  ) {}

  get seconds(): number {
    return (performance.now() - this.began) / 1000;
  }

  update(progress: Progress): void {
    this.progress = progress;
    const now = performance.now();
    if (now - (this.shown || this.began) < (this.output.isTty ? TERMINAL_MS : PIPE_MS)) return;
    this.shown = now;
    const line = progressLine({ progress, bytes: this.bytes, totalBytes: this.totalBytes, seconds: this.seconds });
    const shown = line.slice(0, Math.max(20, this.output.columns - 1));
    void this.output.write(this.output.isTty ? `${CLEAR}${shown}` : `${line}\n`);
  }

  /** Writes a line of its own, above the progress. */
  say(line: string): void {
    void this.output.write(`${this.clear()}${line}\n`);
  }

  end(): void {
    void this.output.write(this.clear());
  }

  private clear(): string {
    return this.output.isTty && this.shown > 0 ? CLEAR : '';
  }
}
