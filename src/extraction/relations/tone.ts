import { NEGATIVE_WORDS, POSITIVE_WORDS } from '../../ontology/words/nouns.js';
import type { SentenceContext } from './sentence-context.js';

/** Which of the tokens ahead may tell whether something is a good or a bad one. */
interface Outlook {
  /** How many tokens. */
  readonly reach: number;
  /** A folded word that ends the search. */
  readonly end?: RegExp;
}

/** What the first word of praise or blame from token `from` says; null where there is none. */
export function toneBehind(
  ctx: SentenceContext,
  from: number,
  { reach, end }: Outlook = { reach: 14 },
): 'PRAISED' | 'ACCUSED' | null {
  const { low } = ctx.mentions.reading.tokens;
  for (let i = from; i < Math.min(ctx.s.sentence.last, from + reach); i++) {
    const word = low[i] ?? '';
    if (end?.test(word)) return null;
    if (NEGATIVE_WORDS.has(word)) return 'ACCUSED';
    if (POSITIVE_WORDS.has(word)) return 'PRAISED';
  }
  return null;
}
