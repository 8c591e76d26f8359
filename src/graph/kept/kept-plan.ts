import type { Tx } from '../transaction.js';

declare const readsOneMap: unique symbol;

/** A query whose plan holds however long its lists are: see `kept`. */
export type KeptQuery = string & { readonly [readsOneMap]: true };

/**
 * Marks a query of a writer, which reads its parameters from the one map `$in`, and whose plan is kept for good. Neo4j plans a text
 * anew whenever a list parameter is ten times longer than before, and whenever the graph has grown by much: together over a
 * third of its work in a load. Lists inside a map do not count, and `replan=skip` keeps what was planned.
 * `test/graph/write/plans.test.ts` sees that every such query is planned the same way in an empty graph as in a grown one.
 */
export const kept = (text: string): KeptQuery => `CYPHER replan=skip ${text}` as KeptQuery;

/** Runs such a query. */
export const runKept = <R = Record<string, unknown>>(
  tx: Tx,
  query: KeptQuery,
  input: Readonly<Record<string, unknown>>,
): Promise<R[]> => tx.run<R>(query, { in: input });
