import { NEGATIVE_WORDS, POSITIVE_WORDS } from '../../ontology/words/nouns.js';
import type { SentenceContext } from './sentence-context.js';

/** How many tokens behind the name may tell whether it is a good or a bad one. */
const REACH = 14;

/** What the first word of praise or blame from token `from` says; null where there is none. */
export function toneBehind(ctx: SentenceContext, from: number): 'PRAISED' | 'ACCUSED' | null {
  const { low } = ctx.mentions.reading.tokens;
  for (let i = from; i < Math.min(ctx.s.sentence.last, from + REACH); i++) {
    if (NEGATIVE_WORDS.has(low[i] ?? '')) return 'ACCUSED';
    if (POSITIVE_WORDS.has(low[i] ?? '')) return 'PRAISED';
  }
  return null;
}
