export type * from './extraction.js';
export { parseGazetteer } from './gazetteer/index.js';
export type { CustomEntry } from './mentions/index.js';
export { createRuleExtractor, RULES_VERSION, type RuleExtractor, type RuleExtractorOptions } from './rule-extractor.js';
