import type { Graph } from '../../graph/index.js';
import { createReader, graphCounts, HOT_DEGREE, planHot, type TieRequest, tiesView } from '../../graph/read/index.js';
import type { Logger } from '../../log/index.js';

/** The strongest ties of an entity, as they are asked for without arguments. */
const STRONGEST: TieRequest = { first: 10, direction: 'ANY', orderBy: 'STORIES', includeOfficeHolders: false };

/** A cold Neo4j on a busy machine may plan for long; nobody waits for it here. */
const PATIENCE_MS = 120_000;

/**
 * Has Neo4j plan, in the background, the one query that takes it seconds for the first time: the ties of a hot entity.
 * Whoever asks for the United States right after the start does not wait for that. A graph with too few ties for a hot
 * entity is left alone. Ends with `signal`; never rejects.
 */
export async function warmUp(graph: Graph, signal: AbortSignal, log: Logger): Promise<void> {
  const started = performance.now();
  const reader = createReader(graph, { signal, timeoutMs: PATIENCE_MS });
  try {
    if ((await graphCounts(reader)).ties <= HOT_DEGREE) return;
    await planHot(reader, tiesView(reader, STRONGEST));
    log.debug({ milliseconds: Math.round(performance.now() - started) }, 'planned ahead');
  } catch (thrown) {
    if (!signal.aborted) log.debug({ cause: String(thrown) }, 'not planned ahead');
  }
}
