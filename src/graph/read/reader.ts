import neo4j, { type Session } from 'neo4j-driver';
import { EntenteError } from '../../errors/index.js';
import { boltValue } from '../bolt-values.js';
import type { Graph } from '../connection.js';
import { asGraphError, isRetryable } from '../graph-errors.js';

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
  /** Is told of every query: its name and its time in milliseconds. */
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
  };

  const once = async <R>(query: NamedQuery, parameters: Parameters): Promise<R[]> => {
    const session = source.driver.session(config);
    const stop = (): void => void session.close().catch(() => undefined);
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await session.run(query.text, parameters, { timeout });
      return result.records.map((record) => record.toObject() as R);
    } finally {
      options.signal?.removeEventListener('abort', stop);
      await closeQuietly(session);
    }
  };

  const run = async <R>(query: NamedQuery, parameters: Parameters = {}): Promise<R[]> => {
    const started = performance.now();
    const bound = boltValue(parameters) as Record<string, unknown>;
    try {
      for (let attempt = 0; ; attempt++) {
        if (options.signal?.aborted) throw new EntenteError('INTERRUPTED', { cause: 'the request was cancelled' });
        try {
          return await once<R>(query, bound);
        } catch (thrown) {
          const pause = RETRIES_MS[attempt];
          if (options.signal?.aborted || pause === undefined || !isRetryable(thrown))
            throw asReadError(thrown, source, options);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    } finally {
      options.onQuery?.(query.name, performance.now() - started);
    }
  };
  return { run, signal: options.signal };
}

async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}

function asReadError(thrown: unknown, source: ReadSource, options: ReadOptions): EntenteError {
  if (options.signal?.aborted) return new EntenteError('INTERRUPTED', { cause: 'the request was cancelled' });
  return asGraphError(thrown, source.uri, source.database);
}
