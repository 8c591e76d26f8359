/**
 * Stands before every call of a full-text index. Those follow a commit after a while; this waits until they have taken in
 * all that the query can see, so that its answer is of one state of the graph, and may be kept as others are.
 */
export const SETTLED = 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()';
