export type * from './extraction.js';
export { createRuleExtractor, RULES_VERSION, type RuleExtractor, type RuleExtractorOptions } from './rule-extractor.js';
