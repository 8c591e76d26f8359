import { startServer } from '../../api/index.js';
import type { Config } from '../../config.js';
import { type Graph, isEmpty } from '../../graph/index.js';
import { graphSink, type JobRunner, startJobRunner } from '../../ingest/index.js';
import { createLogger } from '../../log/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { openExtractionPool } from './extraction-pool.js';
import { ingestInto } from './ingest.js';
import { openWhenThere } from './open-when-there.js';
import { SEED_FOLDER } from './seed-folder.js';

export interface ServeRequest {
  /** Whether a private Neo4j that is empty gets the dispatches of seed/. */
  readonly seed: boolean;
}

/**
 * Runs the service until it is interrupted; then requests and batches in hand are finished. It listens from the start,
 * and says that it is not ready until the graph is open and seeded.
 * @throws EntenteError where the graph cannot be opened for good, `PORT_IN_USE`.
 */
export async function serve({ seed }: ServeRequest, config: Config, io: CliIo): Promise<Outcome> {
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => stop.abort());
  const log = createLogger(config.logLevel);
  const pool = await openExtractionPool(config);
  const opening = openWhenThere(config.graph, log, stop.signal);
  const ready = opening.then(async (graph) => {
    if (seed && config.graph.uri === null) await seedWhereEmpty(graph, config, io);
    return graph;
  });
  ready.catch(() => {});
  let runner: JobRunner | null = null;
  try {
    const server = await startServer({ graph: ready, config, log, runner: { wake: () => runner?.wake() } });
    try {
      const graph = await ready;
      runner = startJobRunner({ graph, sink: graphSink(graph), pool, config: config.ingest, log });
      if (!stop.signal.aborted) await io.stdout.write(`Entente answers at ${server.url} (Ctrl-C ends it)\n`);
      await untilAborted(stop.signal);
      await io.stderr.write('Ending: requests in hand are answered, batches in hand are written.\n');
    } finally {
      await server.stop();
    }
  } catch (thrown) {
    if (!stop.signal.aborted) throw thrown;
  } finally {
    stop.abort();
    unlisten();
    await runner?.stop();
    await pool.close();
    await (await opening.catch(() => null))?.close();
  }
  return 0;
}

async function seedWhereEmpty(graph: Graph, config: Config, io: CliIo): Promise<void> {
  if (!(await isEmpty(graph))) return;
  await io.stderr.write('The graph is empty: loading the dispatches of seed/.\n');
  await ingestInto(graph, { inputs: [SEED_FOLDER], format: null, dryRun: false, rejects: null }, config, io);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
