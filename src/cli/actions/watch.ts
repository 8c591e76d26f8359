import { type Format, type Reject, rejectLine } from '../../articles/index.js';
import type { Config } from '../../config.js';
import { EntenteError } from '../../errors/index.js';
import type { Graph } from '../../graph/index.js';
import { graphSink, ingest, watchInput } from '../../ingest/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { counted } from '../terminal/progress-line.js';
import { openExtractionPool } from './extraction-pool.js';
import { withGraph } from './with-graph.js';

export interface WatchRequest {
  readonly inputs: readonly string[];
  readonly format: Format | null;
  readonly feedSeconds: number;
}

const FOLDER_MS = 1000;

/**
 * Loads what arrives in the inputs until it is interrupted; a line for whatever changed the graph.
 * @throws EntenteError `USAGE`; where the graph cannot be opened or written.
 */
export async function watchInputs(request: WatchRequest, config: Config, io: CliIo): Promise<Outcome> {
  if (!(request.feedSeconds >= 1))
    throw new EntenteError('USAGE', { cause: '--every takes a number of seconds, 1 or more.' });
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => stop.abort());
  try {
    await withGraph(config, (graph) => loadWhatArrives(request, graph, { config, signal: stop.signal }, io));
    return 0;
  } finally {
    stop.abort();
    unlisten();
  }
}

async function loadWhatArrives(
  { inputs, format, feedSeconds }: WatchRequest,
  graph: Graph,
  { config, signal }: { readonly config: Config; readonly signal: AbortSignal },
  io: CliIo,
): Promise<void> {
  const pool = await openExtractionPool(config);
  const every = { folderMs: FOLDER_MS, feedMs: feedSeconds * 1000 };
  const options = { limits: config.ingest, fetch: config.fetch, format, signal, ...every };
  const { writers, batchSize } = config.ingest;
  const onReject = (reject: Reject) => void io.stderr.write(`${rejectLine(reject)}\n`);
  const watchOne = async (input: string): Promise<void> => {
    for await (const readings of watchInput(input, options)) {
      const load = { readings, pool, sink: graphSink(graph), writers, batchSize, onReject };
      const { loaded, statements } = await ingest(load);
      const did = `${counted(loaded, 'article')}, ${counted(statements, 'statement')}`;
      if (loaded > 0) await io.stdout.write(`${input}: ${did}\n`);
    }
  };
  try {
    await io.stderr.write(`Watching ${inputs.join(', ')}. Ctrl-C ends it.\n`);
    await Promise.all(inputs.map(watchOne));
  } finally {
    await pool.close();
  }
}
