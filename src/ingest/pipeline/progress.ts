import type { Written } from './sink.js';

/** How far a load is. Every article read ends as loaded, unchanged or rejected. */
export interface Progress {
  readonly read: number;
  readonly loaded: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly statements: number;
}

/** What a load came to. */
export interface Summary extends Progress {
  /** Whether it was stopped before its end; running it again goes on where it stopped. */
  readonly interrupted: boolean;
}

/** Counts a load's articles and tells of every change. */
export class ProgressCounter {
  private counts: Progress = { read: 0, loaded: 0, replaced: 0, unchanged: 0, rejected: 0, statements: 0 };

  constructor(private readonly tell: (progress: Progress) => void) {}

  get current(): Progress {
    return this.counts;
  }

  count(change: Partial<Progress>): void {
    const added = Object.entries(change).map(([name, more]) => [name, this.counts[name as keyof Progress] + more]);
    this.counts = { ...this.counts, ...Object.fromEntries(added) };
    this.tell(this.counts);
  }

  written({ loaded, replaced, unchanged, statements }: Written): void {
    this.count({ loaded, replaced, unchanged, statements });
  }
}
