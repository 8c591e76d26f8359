import type { Transaction } from 'neo4j-driver';
import { boltValue } from './bolt/bolt-values.js';
import type { Graph } from './connection.js';
import { asGraphError } from './graph-errors.js';
import { asTx, type Tx } from './transaction.js';
import { takeWriteLock } from './write/index.js';

/** A transaction that can also hand rows on one by one. */
export interface StreamTx extends Tx {
  /** The rows of a query as they come: few are in memory at a time, here and in Neo4j where an index gives the order. */
  stream<R>(text: string, parameters?: Readonly<Record<string, unknown>>): AsyncIterable<R>;
}

/** Rows that are fetched ahead of their reader. */
const FETCH_SIZE = 200;

/**
 * The rows that `read` yields from the graph while no writer changes it: writers wait until the last row is taken, or
 * the loop is left. Nothing is written.
 * @throws EntenteError a `GRAPH_…` row.
 */
export async function* whileQuiet<T>(
  graph: Graph,
  read: (tx: StreamTx) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const { driver, database, bookmarks } = graph;
  const session = driver.session({ database, bookmarkManager: bookmarks, fetchSize: FETCH_SIZE });
  try {
    const transaction = await session.beginTransaction();
    const tx: StreamTx = {
      ...asTx(transaction, graph.blocks, false),
      stream: (text, parameters) => rowsOf(transaction, text, parameters),
    };
    await takeWriteLock(tx);
    yield* read(tx);
    await transaction.rollback();
  } catch (thrown) {
    throw asGraphError(thrown, graph.uri, database);
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function* rowsOf<R>(
  transaction: Transaction,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<R, void, undefined> {
  const result = transaction.run(text, boltValue(parameters) as Record<string, unknown>);
  for await (const record of result) yield record.toObject() as R;
}
