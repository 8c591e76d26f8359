import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import type { GraphConfig } from '../config.js';
import { asGraphError, isRetryable } from './graph-errors.js';
import { BlockMemory } from './kept/block-memory.js';
import { planKeeper } from './kept/kept-plan.js';
import { type FreeBytes, freeBytes, type LocalNeo4j, needRoom, runningNeo4j, startLocalNeo4j } from './local/index.js';
import { applyMigrations } from './migrations.js';
import { pauses } from './retry.js';
import { asTx, type Tx } from './transaction.js';

/**
 * An open graph: the service makes one at its start, hands it to whoever reads or writes, and closes it at its end.
 *
 * Reading that wants one round trip and cancelling takes `driver`, `database` and `bookmarks` (`read/reader.ts`);
 * everything else goes through `executeRead` and `executeWrite`. A reader sees what this graph wrote before.
 */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarks: BookmarkManager;
  readonly uri: string;
  readonly blocks: BlockMemory;
  /** The private Neo4j, where the service started one. */
  readonly local: LocalNeo4j | null;
  /** Runs `work` in a read transaction, on a replica where there are any; again after a passing failure. */
  executeRead<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in a write transaction and commits it; the whole again after a passing failure (deadlock, lost
   * connection), so it must do the same when done twice.
   * @throws EntenteError `GRAPH_UNREACHABLE` and its kin when retrying for `retryMs` did not help, `GRAPH_DISK_FULL` where
   *   the private Neo4j's disk has hardly any room left: then nothing is begun.
   */
  executeWrite<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Whether Neo4j answers now, within two seconds. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** How a graph is opened, apart from where. */
export interface OpenOptions {
  /** Is told what takes long, a line each; default: stderr. */
  readonly progress?: (line: string) => void;
  /** How long a transaction is tried again after passing failures, in milliseconds. */
  readonly retryMs?: number;
  /** Use the private Neo4j that another service runs on the same data, where one does, instead of refusing. */
  readonly attach?: boolean;
  /** Tells how much is free for the private Neo4j's data; default: what the file system tells. */
  readonly freeBytes?: FreeBytes;
}

const DEFAULT_RETRY_MS = 30_000;
const READY_MS = 2_000;

/**
 * Connects to the Neo4j of `config`, or starts the private one where `config.uri` is null, and brings its schema up to
 * date.
 * @throws EntenteError one of the `GRAPH_…` rows, or what the private Neo4j's start throws.
 */
export async function openGraph(config: GraphConfig, options: OpenOptions = {}): Promise<Graph> {
  const isPrivate = config.uri === null;
  const running = isPrivate && options.attach ? await runningNeo4j(config.dataFolder) : null;
  const local = isPrivate && running === null ? await startLocalNeo4j({ ...config, ...progressOf(options) }) : null;
  const server = running ?? local ?? { uri: config.uri ?? '', user: config.user, password: config.password };
  const database = isPrivate ? 'neo4j' : config.database;
  const free = options.freeBytes ?? freeBytes;
  const room = async (): Promise<void> => (isPrivate ? needRoom(config.dataFolder, free) : undefined);
  const graph = connect(server, database, local, room, options.retryMs ?? DEFAULT_RETRY_MS);
  try {
    await applyMigrations(graph);
    return graph;
  } catch (thrown) {
    await graph.close();
    throw asGraphError(thrown, server.uri, database);
  }
}

const progressOf = (options: OpenOptions) => (options.progress ? { progress: options.progress } : {});

function connect(
  server: { readonly uri: string; readonly user: string; readonly password: string },
  database: string,
  local: LocalNeo4j | null,
  room: () => Promise<void>,
  retryMs: number,
): Graph {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    userAgent: 'entente',
    // Else each auto-commit read sends one more message that tells Neo4j which function of the driver was called.
    telemetryDisabled: true,
    connectionAcquisitionTimeout: 20_000,
    connectionTimeout: 10_000,
  });
  const bookmarks = neo4j.bookmarkManager();
  const blocks = new BlockMemory();
  const plansHold = planKeeper(driver, database);

  const once = async <T>(mode: 'READ' | 'WRITE', work: (tx: Tx) => Promise<T>): Promise<T> => {
    const keepPlans = mode === 'WRITE' && (await plansHold());
    const session = driver.session({ database, bookmarkManager: bookmarks, defaultAccessMode: mode });
    try {
      const transaction = await session.beginTransaction();
      try {
        const result = await work(asTx(transaction, blocks, keepPlans));
        await transaction.commit();
        return result;
      } finally {
        await transaction.close().catch(() => undefined);
      }
    } finally {
      await session.close().catch(() => undefined);
    }
  };

  const retried = async <T>(mode: 'READ' | 'WRITE', work: (tx: Tx) => Promise<T>): Promise<T> => {
    // Counted from the first failure: work that was long under way has as much time to be done again as any other.
    let tries: Iterator<() => Promise<void>> | null = null;
    for (;;) {
      try {
        return await once(mode, work);
      } catch (thrown) {
        tries ??= pauses(retryMs);
        const pause = isRetryable(thrown) ? tries.next() : null;
        if (pause === null || pause.done) throw asGraphError(thrown, server.uri, database);
        await pause.value();
      }
    }
  };

  return {
    driver,
    database,
    bookmarks,
    uri: server.uri,
    blocks,
    local,
    executeRead: (work) => retried('READ', work),
    executeWrite: async (work) => {
      await room();
      return retried('WRITE', work);
    },
    isReady: () => answers(driver, database),
    close: async () => {
      await driver.close();
      await local?.stop();
    },
  };
}

async function answers(driver: Driver, database: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, READY_MS, false).unref());
  const asked = driver.executeQuery('RETURN 1', {}, { database, routing: 'READ' }).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
