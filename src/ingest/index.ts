export { type InputOptions, readInputs, sizeOfInputs } from './inputs.js';
export { type JobRunner, type JobRunnerOptions, startJobRunner } from './jobs/job-runner.js';
export { graphSink } from './pipeline/graph-sink.js';
export { type IngestOptions, ingest } from './pipeline/ingest.js';
export type { Progress, Summary } from './pipeline/progress.js';
export { type ArticleSink, DRY_SINK, type ExtractedArticle, type Written } from './pipeline/sink.js';
export { openRejectsFile, type RejectsFile } from './rejects-file.js';
export { watchInput } from './watch/watch.js';
export { type ExtractionPool, inlinePool, threadPool } from './workers/extraction-pool.js';
