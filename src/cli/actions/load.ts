import { type Reading, rejectLine } from '../../articles/index.js';
import type { Config } from '../../config.js';
import { type ArticleSink, type ExtractionPool, ingest, openRejectsFile, type Summary } from '../../ingest/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import type { ProgressDisplay } from '../terminal/progress-display.js';
import { summaryLine } from '../terminal/progress-line.js';

export interface Load {
  readonly readings: AsyncIterable<Reading>;
  readonly pool: ExtractionPool;
  readonly sink: ArticleSink;
  readonly config: Config;
  readonly display: ProgressDisplay;
  /** File for the articles turned away. */
  readonly rejects: string | null;
}

/**
 * Loads readings with a person watching: progress, a line for each reject, a summary, and Ctrl-C that finishes the batch.
 * @throws EntenteError what the load or the rejects file throws.
 */
export async function load({ readings, pool, sink, config, display, rejects }: Load, io: CliIo): Promise<Outcome> {
  const rejectsFile = rejects === null ? null : await openRejectsFile(rejects);
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => {
    display.say('Stopping: what was read is being written. Press Ctrl-C again to end at once.');
    stop.abort();
  });
  try {
    const summary = await ingest({
      readings,
      pool,
      sink,
      writers: config.ingest.writers,
      batchSize: config.ingest.batchSize,
      signal: stop.signal,
      onProgress: (progress) => display.update(progress),
      onReject: (reject) => {
        display.say(rejectLine(reject));
        rejectsFile?.add(reject);
      },
    });
    display.end();
    await tell(summary, display, rejects, io);
    if (pool.report) await io.stdout.write(`${pool.report()}\n`);
    return summary.interrupted || summary.rejected > 0 ? 1 : 0;
  } finally {
    unlisten();
    display.end();
    await rejectsFile?.close();
  }
}

async function tell(summary: Summary, display: ProgressDisplay, rejects: string | null, io: CliIo): Promise<void> {
  await io.stdout.write(`${summaryLine(summary, display.seconds)}\n`);
  if (summary.rejected > 0 && rejects !== null) await io.stdout.write(`The rejects are in ${rejects}\n`);
  if (summary.interrupted)
    await io.stdout.write(
      'Stopped before the end. Run the same command again to go on: what is loaded is not done again.\n',
    );
}
