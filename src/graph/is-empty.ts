import type { Graph } from './connection.js';

/** A look at one node of a label. */
const ANY_ARTICLE = 'MATCH (a:Article) RETURN true AS found LIMIT 1';

/** Whether the graph holds no article. */
export const isEmpty = (graph: Graph): Promise<boolean> =>
  graph.executeRead(async (tx) => (await tx.run(ANY_ARTICLE)).length === 0);
