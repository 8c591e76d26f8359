import type { Config } from '../config.js';
import type { Extractor } from './extraction.js';
import { createLlmExtractor, type LlmOptions } from './llm/index.js';
import { createRuleExtractor, type RuleExtractorOptions } from './rule-extractor.js';

/** The extractor that the settings ask for: a language model where `LLM_BASE_URL` is set, else the rules. */
export function createExtractor(
  { llm }: Pick<Config, 'llm'>,
  { gazetteer, ...llmOptions }: RuleExtractorOptions & LlmOptions = {},
): Extractor {
  if (llm) return createLlmExtractor(llm, llmOptions);
  return createRuleExtractor(gazetteer === undefined ? {} : { gazetteer });
}
