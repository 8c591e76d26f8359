import type { Tx } from '../transaction.js';

declare const readsOneMap: unique symbol;

/** A query whose plan holds however long its lists are: see `kept`. */
export type KeptQuery = string & { readonly [readsOneMap]: true };

/**
 * Marks a query of a writer, which reads its parameters from the one map `$in`. Neo4j plans a text anew whenever a list
 * parameter is ten times longer than before, which in a load was over a third of its work; lists inside a map do not count.
 * When the graph has grown by much it still plans anew, as it should: kept for good (`replan=skip`), the plans that were made while
 * the graph was small made each tenth of a growing load slower than the one before. `test/graph/write/plans.test.ts` sees that
 * every such query goes through indexes, even in an empty graph.
 */
export const kept = (text: string): KeptQuery => text as KeptQuery;

/** Runs such a query. */
export const runKept = <R = Record<string, unknown>>(
  tx: Tx,
  query: KeptQuery,
  input: Readonly<Record<string, unknown>>,
): Promise<R[]> => tx.run<R>(query, { in: input });
