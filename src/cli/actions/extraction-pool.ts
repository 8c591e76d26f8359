import { readFile } from 'node:fs/promises';
import type { Config } from '../../config.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import { createLlmExtractor, RULE_EXTRACTOR_NAME } from '../../extraction/index.js';
import { type ExtractionPool, inlinePool, threadPool } from '../../ingest/index.js';

const LLM_WIDTH = 4;

/**
 * The extractor that the settings ask for: the rules on worker threads or, with `LLM_BASE_URL`, a language model.
 * @throws EntenteError `SOURCE_UNREADABLE`, for the gazetteer file.
 */
export async function openExtractionPool(config: Config): Promise<ExtractionPool> {
  if (config.llm) return inlinePool(createLlmExtractor(config.llm), LLM_WIDTH);
  const gazetteer = config.gazetteer === null ? null : await contentOf(config.gazetteer);
  return threadPool({ name: RULE_EXTRACTOR_NAME, workers: config.ingest.workers, gazetteer });
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    throw new EntenteError('SOURCE_UNREADABLE', { path, cause: causeOf(thrown) }, { cause: thrown });
  }
}
