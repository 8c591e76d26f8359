import type { Config } from '../../config.js';
import { type Graph, openGraph } from '../../graph/index.js';

/**
 * Opens the graph of the settings, does some work with it and closes it. A private Neo4j that a service on the same
 * data folder runs is used; where none runs, one is started for the time of the work.
 * @throws EntenteError where it cannot be opened; what `work` throws.
 */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(config.graph, { attach: true });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
