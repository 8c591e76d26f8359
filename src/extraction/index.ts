export { createExtractor } from './create-extractor.js';
export { explain } from './explain.js';
export type * from './extraction.js';
export { parseGazetteer } from './gazetteer/index.js';
export {
  createLlmExtractor,
  type LlmExtractor,
  type LlmOptions,
  type LlmReport,
  type LlmSettings,
} from './llm/index.js';
export type { CustomEntry } from './mentions/index.js';
export { createRuleExtractor, RULES_VERSION, type RuleExtractor, type RuleExtractorOptions } from './rule-extractor.js';
