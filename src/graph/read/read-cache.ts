/**
 * Results of reads, each good for as long as nothing was committed since.
 *
 * Neo4j gives with every read a bookmark that names the last transaction it saw. Two reads with the same bookmark saw the
 * same graph, so a result may be given again once a newer, trivial read has shown that the bookmark is still the same.
 * That costs one short round trip, shared by all who wait for it, in place of the query's work; and it is never stale,
 * whoever wrote, through whichever service.
 */
export interface ReadCache {
  /** The rows under `key`, if they still hold; undefined otherwise. Asks the graph once for all who ask together. */
  get(key: string): Promise<Kept | undefined>;
  /** What was last known of the graph's state; to be taken before a query is sent. */
  readonly state: string | null;
  /** The graph's state now, asked of it once for all who ask together. */
  now(): Promise<string>;
  /** Keeps the rows of a query that was sent in the state `before` and answered in the state `after`. */
  put(key: string, rows: readonly unknown[], before: string | null, after: string): void;
}

/** Rows, and the state of the graph that they tell of. */
export interface Kept {
  readonly rows: readonly unknown[];
  readonly state: string;
}

interface Entry extends Kept {
  readonly weight: number;
}

/** Results of more weight (rows, items of lists in them, hundreds of characters asked with) are not kept; and so much is kept in all. */
const MOST_OF_ONE = 3_000;
const MOST_OF_ALL = 200_000;

/** @param probe reads something trivial, and gives the bookmark */
export function createReadCache(probe: () => Promise<string>): ReadCache {
  const entries = new Map<string, Entry>();
  let weight = 0;
  let state: string | null = null;
  let underway: Promise<unknown> | null = null;
  let next: Promise<string> | null = null;

  /** The state of the graph now: a probe that is under way started too early to tell, so the one after it is shared. */
  const current = (): Promise<string> => {
    next ??= (underway ?? Promise.resolve()).then(() => {
      next = null;
      const probing = probe();
      underway = probing.catch(() => undefined);
      return probing;
    });
    return next;
  };

  const drop = (key: string, entry: Entry): void => {
    entries.delete(key);
    weight -= entry.weight;
  };

  return {
    get state() {
      return state;
    },

    async now() {
      state = await current();
      return state;
    },

    async get(key) {
      if (!entries.has(key)) return undefined;
      state = await current();
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.state !== state) {
        drop(key, entry);
        return undefined;
      }
      // The least lately used stands first.
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },

    put(key, rows, before, after) {
      state = after;
      // Something was committed meanwhile: nobody knows which of it the query saw.
      if (before !== after) return;
      const own = weightOf(key, rows);
      if (own > MOST_OF_ONE) return;
      const old = entries.get(key);
      if (old !== undefined) drop(key, old);
      entries.set(key, { rows, state: after, weight: own });
      weight += own;
      for (const [oldest, entry] of entries) {
        if (weight <= MOST_OF_ALL) break;
        drop(oldest, entry);
      }
    },
  };
}

function weightOf(key: string, rows: readonly unknown[]): number {
  let sum = rows.length + Math.ceil(key.length / 100);
  for (const row of rows) {
    for (const value of Object.values(row as object)) if (Array.isArray(value)) sum += value.length;
  }
  return sum;
}
