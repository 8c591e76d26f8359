import { randomUUID } from 'node:crypto';
import { type ArticleLimits, readOne } from '../../articles/index.js';
import type { IngestConfig } from '../../config.js';
import { asEntenteError, causeOf } from '../../errors/index.js';
import type { Graph } from '../../graph/index.js';
import {
  claimJob,
  finishJob,
  finishPart,
  HEARTBEAT_MS,
  type JobPart,
  type JobProblem,
  type JobRecord,
  keepJob,
  nextPart,
  type PartOutcome,
  releaseJob,
} from '../../graph/jobs/index.js';
import type { Logger } from '../../log/index.js';
import { ingest } from '../pipeline/ingest.js';
import type { ArticleSink } from '../pipeline/sink.js';
import type { ExtractionPool } from '../workers/extraction-pool.js';

export interface JobRunnerOptions {
  readonly graph: Graph;
  readonly sink: ArticleSink;
  readonly pool: ExtractionPool;
  readonly config: IngestConfig;
  readonly log: Logger;
  /** How often it looks for jobs, in milliseconds. */
  readonly pollMs?: number;
  /** Told of a job whenever some of it is done. */
  onProgress?(job: JobRecord): void;
}

/** Works on the graph's jobs, until it is stopped. */
export interface JobRunner {
  /** Looks for a job at once. */
  wake(): void;
  /** Ends after the part in hand; a job that is not done goes back to be taken by any service. */
  stop(): Promise<void>;
}

const POLL_MS = 1000;

/** Starts to take jobs, one at a time, among however many services do the same on this graph. */
export function startJobRunner(options: JobRunnerOptions): JobRunner {
  const stopped = new AbortController();
  let wake = (): void => {};
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, options.pollMs ?? POLL_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const done = run(options, stopped.signal, pause);
  return {
    wake: () => wake(),
    async stop() {
      stopped.abort();
      wake();
      await done;
    },
  };
}

async function run(options: JobRunnerOptions, signal: AbortSignal, pause: () => Promise<void>): Promise<void> {
  const owner = randomUUID();
  while (!signal.aborted) {
    try {
      const job = await claimJob(options.graph, owner);
      if (job) await work(job, owner, options, signal);
      else await pause();
    } catch (thrown) {
      // Neo4j away, or the job taken over: what is not done is taken again by whoever can.
      options.log.warn({ cause: causeOf(thrown) }, 'a job was put off');
      await pause();
    }
  }
}

async function work(job: JobRecord, owner: string, options: JobRunnerOptions, signal: AbortSignal): Promise<void> {
  const { graph, onProgress = () => {} } = options;
  const owned = { id: job.id, owner };
  const beat = setInterval(() => void keepJob(graph, job.id, owner).catch(() => {}), HEARTBEAT_MS);
  try {
    for (let part = await nextPart(graph, job.id); part; part = await nextPart(graph, job.id)) {
      if (signal.aborted) {
        await releaseJob(graph, owned);
        return;
      }
      onProgress(await finishPart(graph, owned, part, await load(part, options)));
    }
    onProgress(await finishJob(graph, owned, null));
  } catch (thrown) {
    const error = asEntenteError(thrown);
    if (error.row.graphql === 'NOT_READY' || error.code === 'JOB_LOST') throw error;
    options.log.error({ job: job.id, code: error.code, cause: error.message }, 'a job failed');
    onProgress(await finishJob(graph, owned, error.message));
  } finally {
    clearInterval(beat);
  }
}

async function load(part: JobPart, { sink, pool, config }: JobRunnerOptions): Promise<PartOutcome> {
  const problems: JobProblem[] = [];
  const summary = await ingest({
    readings: readingsOf(part, config),
    pool,
    sink,
    writers: config.writers,
    batchSize: config.batchSize,
    onReject: ({ index, code, sentence }) => problems.push({ index: index ?? 0, code, message: sentence }),
  });
  return { loaded: summary.loaded, unchanged: summary.unchanged, problems };
}

async function* readingsOf(part: JobPart, limits: ArticleLimits) {
  for (const [at, raw] of part.articles.entries())
    yield readOne({ file: 'job', line: null, index: part.firstIndex + at }, limits, () => raw);
}
