import { createRequire } from 'node:module';

/*
 * These three are CommonJS modules whose export is the function itself, while their types say `export default`:
 * `require` gives at run time what the types call `default`.
 */
const load = createRequire(import.meta.url);

/** Communities by modularity (Blondel et al., 2008). */
export const louvain = load(
  'graphology-communities-louvain',
) as typeof import('graphology-communities-louvain')['default'];

/** Betweenness (Brandes, 2001). */
export const betweenness = load(
  'graphology-metrics/centrality/betweenness',
) as typeof import('graphology-metrics/centrality/betweenness.js')['default'];

/** PageRank (Brin and Page, 1998). */
export const pagerank = load(
  'graphology-metrics/centrality/pagerank',
) as typeof import('graphology-metrics/centrality/pagerank.js')['default'];
