import type { Driver } from 'neo4j-driver';
import type { Tx } from '../transaction.js';

declare const readsOneMap: unique symbol;

/** A query whose plan holds however long its lists are: see `kept`. */
export type KeptQuery = string & { readonly [readsOneMap]: true };

/**
 * Marks a query of a writer, which reads its parameters from the one map `$in`. Neo4j plans a text anew whenever a list parameter
 * is ten times longer than before, which lists inside a map are not asked for, and whenever the graph has changed by much: a
 * sixth of its work in a load. Plans made for an empty graph must not be kept: with them a load became five times slower by its
 * 20,000th article. So they are kept (`replan=skip`) from the moment that the graph has grown: see `Tx.plansHold`.
 * `test/graph/write/plans.test.ts` sees that every such query goes through indexes.
 */
export const kept = (text: string): KeptQuery => text as KeptQuery;

/** Runs such a query. */
export const runKept = <R = Record<string, unknown>>(
  tx: Tx,
  query: KeptQuery,
  input: Readonly<Record<string, unknown>>,
): Promise<R[]> => tx.run<R>(tx.plansHold ? `CYPHER replan=skip ${query}` : query, { in: input });

/** Articles from which on plans are kept. */
const GROWN = 2_000;

/** Served by the count store. */
const COUNT = 'MATCH (a:Article) RETURN count(a) AS articles';

/** Counts what the indexes hold, which Neo4j otherwise does when it finds the time, and forgets the plans made before. */
const PREPARE = 'CALL db.prepareForReplanning(60)';

/**
 * Gives what tells before each write whether plans may be kept: once the graph has grown and its statistics have been taken anew.
 * With those of a moment before, Neo4j has planned to go through all statements for those of an article.
 */
export function planKeeper(driver: Driver, database: string): () => Promise<boolean> {
  let holds = false;
  let settling: Promise<boolean> | null = null;
  const settle = async (): Promise<boolean> => {
    const { records } = await driver.executeQuery(COUNT, {}, { database });
    if (Number(records[0]?.get('articles') ?? 0) < GROWN) return false;
    await driver.executeQuery(PREPARE, {}, { database });
    return true;
  };
  return async () => {
    if (holds) return true;
    // Two writers settle it together; where it fails, the write that follows says why, or plans are not kept.
    settling ??= settle().catch(() => false);
    holds = await settling;
    settling = null;
    return holds;
  };
}
