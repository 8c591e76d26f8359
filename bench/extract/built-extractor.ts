import type { RuleExtractor } from '../../src/extraction/index.js';

const BUILT = new URL('../../dist/extraction/index.js', import.meta.url).href;

/** The extractor as it is shipped, from `dist/`: what runs TypeScript directly also slows it down. */
export async function builtExtractor(): Promise<RuleExtractor> {
  const { createRuleExtractor } = (await import(BUILT)) as typeof import('../../src/extraction/index.js');
  return createRuleExtractor();
}
