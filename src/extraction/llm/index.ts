export { DROP_REASONS, type DropCounts, type DropReason } from './drops.js';
export { createLlmExtractor, type LlmExtractor, type LlmReport } from './llm-extractor.js';
export type { LlmOptions, LlmSettings } from './settings.js';
