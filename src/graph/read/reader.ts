import neo4j from 'neo4j-driver';
import { EntenteError } from '../../errors/index.js';
import { boltValue } from '../bolt/bolt-values.js';
import type { Graph } from '../connection.js';
import { asGraphError, isRetryable } from '../graph-errors.js';
import { createReadCache, type ReadCache } from './read-cache.js';

/** A query with a constant text, so that Neo4j plans it once, and a name for logs and metrics. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** What reads need of an open graph. */
export type ReadSource = Pick<Graph, 'driver' | 'database' | 'bookmarks' | 'uri'>;

/** How one request's reads behave. */
export interface ReadOptions {
  /** Ends the running Neo4j transactions when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time of one query, in milliseconds; Neo4j itself ends it then. */
  readonly timeoutMs?: number;
  /** Results that are given again while the graph stays as it is; shared by all requests. */
  readonly cache?: ReadCache | undefined;
  /** What was found too hot to be read the usual way, shared by all requests: spares asking twice, and changes no answer. */
  readonly hot?: Set<string> | undefined;
  /** Is told of every query that was sent: its name and its time in milliseconds. */
  readonly onQuery?: (name: string, milliseconds: number) => void;
}

/** Asks the graph; each call is one Bolt round trip. */
export interface Reader {
  /**
   * The rows that `query` gives, as plain objects with numbers for integers.
   * @throws EntenteError `GRAPH_UNREACHABLE` after retries, `LIMIT_EXCEEDED` when the time was up,
   *   `INTERRUPTED` when the signal was aborted.
   */
  run<R>(query: NamedQuery, parameters?: Parameters): Promise<R[]>;
  readonly signal: AbortSignal | undefined;
  /** Names of what was found too hot to be read the usual way. */
  readonly hot: Set<string>;
  /** The state of the graph that all reads so far told of; null where there were none, or they told of several. */
  state(): string | null;
}

const RETRIES_MS = [50, 200, 800] as const;
const DEFAULT_TIMEOUT_MS = 15_000;

/** A reader over `source`: auto-commit transactions in read mode, so one round trip each, and bookmarks kept. */
export function createReader(source: ReadSource, options: ReadOptions = {}): Reader {
  const timeout = neo4j.int(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const config = {
    database: source.database,
    bookmarkManager: source.bookmarks,
    defaultAccessMode: neo4j.session.READ,
    // Nobody reads what Neo4j would tell of the query beside its rows.
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  };

  const { signal, cache } = options;
  /** States of the graph that reads told of. */
  const seen = new Set<string>();

  const once = async <R>(query: NamedQuery, parameters: Parameters): Promise<Answer<R>> => {
    const session = source.driver.session(config);
    const stop = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await session.run(query.text, parameters, { timeout });
      const rows = result.records.map((record) => record.toObject() as R);
      return { rows, bookmark: session.lastBookmarks().join() };
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close().catch(() => undefined);
    }
  };

  const send = async <R>(query: NamedQuery, parameters: Parameters): Promise<Answer<R>> => {
    const started = performance.now();
    const bound = boltValue(parameters) as Record<string, unknown>;
    try {
      for (let attempt = 0; ; attempt++) {
        if (signal?.aborted) throw endedEarly(signal);
        try {
          return await once<R>(query, bound);
        } catch (thrown) {
          const pause = RETRIES_MS[attempt];
          if (signal?.aborted) throw endedEarly(signal);
          if (pause === undefined || !isRetryable(thrown)) throw asGraphError(thrown, source.uri, source.database);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    } finally {
      options.onQuery?.(query.name, performance.now() - started);
    }
  };

  const run = async <R>(query: NamedQuery, parameters: Parameters = {}): Promise<R[]> => {
    if (cache === undefined) return (await send<R>(query, parameters)).rows;
    const key = `${query.text}\0${JSON.stringify(parameters)}`;
    const known = await cache.get(key).catch(() => undefined);
    if (known !== undefined) {
      seen.add(known.state);
      return known.rows as R[];
    }
    const before = cache.state;
    const { rows, bookmark } = await send<R>(query, parameters);
    seen.add(bookmark);
    cache.put(key, rows, before, bookmark);
    return rows;
  };
  const state = (): string | null => {
    const [only] = seen;
    return seen.size === 1 && only ? only : null;
  };
  return { run, signal: options.signal, state, hot: options.hot ?? new Set() };
}

interface Answer<R> {
  readonly rows: R[];
  /** Names the last transaction that the query can have seen. */
  readonly bookmark: string;
}

function endedEarly(signal: AbortSignal): EntenteError {
  return signal.reason === 'timeout'
    ? new EntenteError('LIMIT_EXCEEDED', { cause: 'it took too long' })
    : new EntenteError('INTERRUPTED', { cause: 'the request was cancelled' });
}

/** A cache of the reads of `source`, for all its readers. */
export function readCacheOf(source: ReadSource): ReadCache {
  return createReadCache(async () => {
    const session = source.driver.session({
      database: source.database,
      bookmarkManager: source.bookmarks,
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      await session.run('RETURN 1');
      return session.lastBookmarks().join();
    } finally {
      await session.close().catch(() => undefined);
    }
  });
}
