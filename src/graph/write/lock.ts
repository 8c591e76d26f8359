import type { Tx } from '../transaction.js';

/**
 * Served by the constraint `write_lock`. Neo4j reads committed data and takes write locks: whoever sets this node's
 * property waits until the holder's transaction ends, and then sees all that it wrote.
 */
const TAKE = 'MERGE (l:WriteLock {id: 1}) SET l.held = true';

/**
 * Makes this transaction the graph's only writer of articles and decisions until it ends: its first statement. Writers
 * take turns because the hot entities (the United States) are in every batch, where they would wait for each other's
 * node locks in the middle and deadlock; what they do before and after a transaction still runs side by side.
 */
export async function takeWriteLock(tx: Tx): Promise<void> {
  await tx.run(TAKE);
}
