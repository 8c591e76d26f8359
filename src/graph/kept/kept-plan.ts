import type { Tx } from '../transaction.js';

/** A query whose plan is kept once it is made: see `kept`. */
export type KeptQuery = `CYPHER replan=skip ${string}`;

/**
 * Marks a query of a writer, which reads its parameters from the one map `$in`. Neo4j plans a text anew whenever a list
 * parameter is ten times longer than before, and whenever the graph has grown by much: in a load that is over a third of
 * its work, and for nothing, as the writers' queries have but one way each, through the index that their comment names.
 * Lists inside a map do not count, and `replan=skip` keeps the plan. `test/graph/write/plans.test.ts` sees that a plan
 * made while the graph is empty is the right one for ever.
 */
export const kept = (text: string): KeptQuery => `CYPHER replan=skip ${text}`;

/** Runs such a query. */
export const runKept = <R = Record<string, unknown>>(
  tx: Tx,
  query: KeptQuery,
  input: Readonly<Record<string, unknown>>,
): Promise<R[]> => tx.run<R>(query, { in: input });
