import type { Format } from '../../articles/index.js';
import type { Config } from '../../config.js';
import type { Graph } from '../../graph/index.js';
import { DRY_SINK, graphSink, readInputs, sizeOfInputs } from '../../ingest/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { ProgressDisplay } from '../terminal/progress-display.js';
import { openExtractionPool } from './extraction-pool.js';
import { load } from './load.js';
import { withGraph } from './with-graph.js';

export interface IngestRequest {
  readonly inputs: readonly string[];
  readonly format: Format | null;
  readonly dryRun: boolean;
  readonly rejects: string | null;
}

/**
 * Loads the inputs into the graph, or with `dryRun` only shows what would be loaded.
 * @throws EntenteError where the graph cannot be opened or written.
 */
export async function ingestInputs(request: IngestRequest, config: Config, io: CliIo): Promise<Outcome> {
  if (request.dryRun) return ingestInto(null, request, config, io);
  return withGraph(config, (graph) => ingestInto(graph, request, config, io));
}

/** Loads the inputs into an open graph; null: nowhere. */
export async function ingestInto(
  graph: Graph | null,
  request: IngestRequest,
  config: Config,
  io: CliIo,
): Promise<Outcome> {
  const pool = await openExtractionPool(config);
  const display = new ProgressDisplay(io.stderr, await sizeOfInputs(request.inputs));
  const readings = readInputs(request.inputs, {
    limits: config.ingest,
    fetch: config.fetch,
    format: request.format,
    stdin: io.stdin,
    leftOut: request.rejects,
    onBytes: (count) => {
      display.bytes += count;
    },
  });
  const sink = graph === null ? DRY_SINK : graphSink(graph);
  try {
    const outcome = await load({ readings, pool, sink, config, display, rejects: request.rejects }, io);
    if (request.dryRun) await io.stdout.write('A dry run: nothing was written to the graph.\n');
    return outcome;
  } finally {
    await pool.close();
  }
}
