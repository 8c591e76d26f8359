import { inject } from 'vitest';
import type { GraphConfig } from '../../src/config.js';
import { type Graph, openGraph } from '../../src/graph/index.js';

/** The settings that reach the run's shared Neo4j. */
export function sharedGraphConfig(): GraphConfig {
  const { uri, user, password } = inject('neo4j');
  return {
    uri,
    user,
    password,
    database: 'neo4j',
    dataFolder: '/nonexistent',
    cacheFolder: '/nonexistent',
    heapMegabytes: 512,
    pageCacheMegabytes: 128,
  };
}

/** The run's shared Neo4j, emptied. Test files that use it run one after another; close it in `afterAll`. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await openGraph(sharedGraphConfig());
  await emptyGraph(graph);
  return graph;
}

/** Deletes all but the record of migrations. */
export async function emptyGraph(graph: Graph): Promise<void> {
  const batch =
    'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n';
  for (;;) {
    const [row] = await graph.executeWrite((tx) => tx.run<{ n: number }>(batch));
    if (!row || row.n === 0) return;
  }
}
