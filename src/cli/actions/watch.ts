import { type Format, rejectLine } from '../../articles/index.js';
import type { Config } from '../../config.js';
import { EntenteError } from '../../errors/index.js';
import { openGraph } from '../../graph/index.js';
import { graphSink, ingest, watchInput } from '../../ingest/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { openExtractionPool } from './extraction-pool.js';

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
  const { inputs, format, feedSeconds } = request;
  if (!(feedSeconds >= 1)) throw new EntenteError('USAGE', { cause: '--every takes a number of seconds, 1 or more.' });
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => stop.abort());
  const graph = await openGraph(config.graph, { attach: true });
  const pool = await openExtractionPool(config);
  const options = {
    limits: config.ingest,
    fetch: config.fetch,
    format,
    folderMs: FOLDER_MS,
    feedMs: feedSeconds * 1000,
  };
  const { writers, batchSize } = config.ingest;
  const watchOne = async (input: string): Promise<void> => {
    for await (const readings of watchInput(input, { ...options, signal: stop.signal })) {
      const onReject = (reject: Parameters<typeof rejectLine>[0]) => void io.stderr.write(`${rejectLine(reject)}\n`);
      const { loaded, statements } = await ingest({
        readings,
        pool,
        sink: graphSink(graph),
        writers,
        batchSize,
        onReject,
      });
      if (loaded > 0) await io.stdout.write(`${input}: ${loaded} articles, ${statements} statements\n`);
    }
  };
  try {
    await io.stderr.write(`Watching ${inputs.join(', ')}. Ctrl-C ends it.\n`);
    await Promise.all(inputs.map(watchOne));
    return 0;
  } finally {
    stop.abort();
    unlisten();
    await pool.close();
    await graph.close();
  }
}
