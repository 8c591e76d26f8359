import { nounAt } from '../clauses/sentence-reading.js';
import type { SentenceContext } from './sentence-context.js';

const PHONE = new Set([
  'phone',
  'telephone',
  'call',
  'video',
  'videoconference',
  'teleconference',
  'hotline',
  'mobile',
]);

/** Prepositions before the means of a talk. */
const MEANS = new Set(['by', 'on', 'via', 'over', 'during', 'in']);

/** Whether verb `v` tells of words over the telephone or by video: "spoke by phone", "held a telephone conversation". */
export function spoken(ctx: SentenceContext, v: number): boolean {
  const { direct, preps } = ctx.arguments(v);
  const isCall = (c: number): boolean => {
    const noun = nounAt(ctx.s, c);
    return noun !== null && (PHONE.has(noun.head) || noun.words.some((w) => PHONE.has(w)));
  };
  return direct?.some(isCall) || preps.some((p) => MEANS.has(p.word) && p.group.some(isCall));
}
