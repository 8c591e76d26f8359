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

/** Whether verb `v` tells of words over the telephone or by video: "spoke by phone", "held a telephone conversation". */
export function spoken(ctx: SentenceContext, v: number): boolean {
  const args = ctx.arguments(v);
  const heads = [
    ...(args.direct ?? []),
    ...args.preps.flatMap((p) => (/^(by|on|via|over|during|in)$/.test(p.word) ? p.group : [])),
  ];
  return heads.some((c) => {
    const noun = nounAt(ctx.s, c);
    return noun !== null && (PHONE.has(noun.head) || noun.words.some((w) => PHONE.has(w)));
  });
}
