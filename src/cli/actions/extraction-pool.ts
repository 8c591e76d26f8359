import type { Config } from '../../config.js';
import { RULES_VERSION } from '../../extraction/index.js';
import { type ExtractionPool, threadPool } from '../../ingest/index.js';

/** The extractor that the settings ask for: the rules, on worker threads. */
export async function openExtractionPool(config: Config): Promise<ExtractionPool> {
  return threadPool({ name: RULES_VERSION, workers: config.ingest.workers });
}
