import { startServer } from '../../api/index.js';
import type { Config } from '../../config.js';
import { type Graph, isEmpty, openGraph } from '../../graph/index.js';
import { graphSink, startJobRunner } from '../../ingest/index.js';
import { createLogger } from '../../log/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { openExtractionPool } from './extraction-pool.js';
import { ingestInto } from './ingest.js';
import { SEED_FOLDER } from './seed-folder.js';

export interface ServeRequest {
  /** Whether a private Neo4j that is empty gets the dispatches of seed/. */
  readonly seed: boolean;
}

/**
 * Runs the service until it is interrupted; then requests and batches in hand are finished.
 * @throws EntenteError where the graph cannot be opened, `PORT_IN_USE`.
 */
export async function serve({ seed }: ServeRequest, config: Config, io: CliIo): Promise<Outcome> {
  const interrupted = new Promise<void>((resolve) => {
    io.onInterrupt(resolve);
  });
  const log = createLogger(config.logLevel);
  const graph = await openGraph(config.graph);
  try {
    if (seed && config.graph.uri === null) await seedWhereEmpty(graph, config, io);
    const pool = await openExtractionPool(config);
    const runner = startJobRunner({ graph, sink: graphSink(graph), pool, config: config.ingest, log });
    try {
      const server = await startServer({ graph, config, log });
      await io.stdout.write(`Entente answers at ${server.url} (Ctrl-C ends it)\n`);
      await interrupted;
      await io.stderr.write('Ending: requests in hand are answered, batches in hand are written.\n');
      await server.stop();
    } finally {
      await runner.stop();
      await pool.close();
    }
  } finally {
    await graph.close();
  }
  return 0;
}

async function seedWhereEmpty(graph: Graph, config: Config, io: CliIo): Promise<void> {
  if (!(await isEmpty(graph))) return;
  await io.stderr.write('The graph is empty: loading the dispatches of seed/.\n');
  await ingestInto(graph, { inputs: [SEED_FOLDER], format: null, dryRun: false, rejects: null }, config, io);
}
