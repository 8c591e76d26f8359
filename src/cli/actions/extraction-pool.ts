import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Config } from '../../config.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import { createLlmExtractor, type LlmReport, parseGazetteer, RULES_VERSION } from '../../extraction/index.js';
import { type ExtractionPool, inlinePool, threadPool } from '../../ingest/index.js';

/**
 * The extractor that the settings ask for: the rules on worker threads or, with `LLM_BASE_URL`, a language model. With a gazetteer of one's own it has another
 * name, so that articles are read again once that has changed.
 * @throws EntenteError `SOURCE_UNREADABLE`, `BAD_GAZETTEER`.
 */
export async function openExtractionPool(config: Config): Promise<ExtractionPool> {
  if (config.llm) {
    const extractor = createLlmExtractor(config.llm);
    return { ...inlinePool(extractor, extractor.concurrency), report: () => llmLine(extractor.report()) };
  }
  const { workers } = config.ingest;
  if (config.gazetteer === null) return threadPool({ name: RULES_VERSION, workers });
  const text = await contentOf(config.gazetteer);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const gazetteer = parseGazetteer(text, config.gazetteer);
  return threadPool({ name: `${RULES_VERSION}+${hash}`, workers, extractor: { gazetteer } });
}

function llmLine({ articles, tokens, keptEntities, keptRelations, dropped }: LlmReport): string {
  const reasons = Object.entries(dropped).map(([reason, count]) => `${count} ${reason}`);
  const kept = `kept ${keptEntities} entities and ${keptRelations} relations`;
  return `The model read ${articles} articles (${tokens} tokens): ${kept}, dropped ${reasons.join(', ') || 'none'}`;
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    throw new EntenteError('SOURCE_UNREADABLE', { path, cause: causeOf(thrown) }, { cause: thrown });
  }
}
