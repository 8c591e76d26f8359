import type { ReadCache } from '../../graph/read/index.js';

/** A whole answer to a request, as it went out. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers to queries, each good for as long as nothing was committed since: what dashboards ask again and again is
 * neither parsed nor executed anew. See `read-cache.ts` for how that is known.
 */
export interface AnswerCache {
  /** The answer under `key`, if it still holds. */
  get(key: string): Promise<KeptAnswer | undefined>;
  /** What is known of the graph's state; to be taken before an operation is executed. */
  readonly state: string | null;
  /** Keeps an answer that was made wholly of the state `state`, which was also that before. */
  put(key: string, answer: KeptAnswer, state: string): void;
}

interface Entry {
  readonly answer: KeptAnswer;
  readonly state: string;
}

/** Characters of one answer, and of all that are kept with their keys. */
const MOST_OF_ONE = 500_000;
const MOST_OF_ALL = 32_000_000;

/** Answers beside the results of `reads`, whose knowledge of the graph's state they share. */
export function createAnswerCache(reads: ReadCache): AnswerCache {
  const entries = new Map<string, Entry>();
  let size = 0;

  const sizeOf = (key: string, entry: Entry): number => key.length + entry.answer.body.length;
  const drop = (key: string, entry: Entry): void => {
    entries.delete(key);
    size -= sizeOf(key, entry);
  };

  return {
    get state() {
      return reads.state;
    },

    async get(key) {
      if (!entries.has(key)) return undefined;
      const state = await reads.now().catch(() => null);
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      drop(key, entry);
      if (entry.state !== state) return undefined;
      // The least lately used stands first.
      entries.set(key, entry);
      size += sizeOf(key, entry);
      return entry.answer;
    },

    put(key, answer, state) {
      const entry = { answer, state };
      const own = sizeOf(key, entry);
      if (own > MOST_OF_ONE) return;
      const old = entries.get(key);
      if (old !== undefined) drop(key, old);
      entries.set(key, entry);
      size += own;
      for (const [oldest, kept] of entries) {
        if (size <= MOST_OF_ALL) break;
        drop(oldest, kept);
      }
    },
  };
}
