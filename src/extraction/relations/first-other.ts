import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { type Party, weighted } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Whether two parties are the same, or both of one state: a state does nothing to its own ministry. */
export function isOneSide(ctx: SentenceContext, a: Party, b: Party): boolean {
  if (a.entity === b.entity) return true;
  const { book } = ctx.mentions;
  const country = book.get(a.entity).country;
  return country !== null && country === book.get(b.entity).country;
}

/** The first party to the right in the clause that is none of the subjects: whom a refusal or a threat is aimed at. */
export function firstOther(
  ctx: SentenceContext,
  v: number,
  subjects: readonly Party[],
  besides: readonly number[] = [],
): readonly Party[] {
  const { chunks } = ctx.s;
  for (let c = v + 1; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (
      chunk?.kind === 'break' ||
      (chunk?.kind === 'and' && /^(finite|infinitive)$/.test(verbAt(ctx.s, c + 1)?.form ?? ''))
    )
      return [];
    // "…, and he praised": another clause.
    if (
      chunk?.kind === 'and' &&
      chunks[c + 1]?.kind === 'noun' &&
      chunks[c + 2]?.verb?.form === 'finite' &&
      ctx.parties([c + 1]).length
    )
      return [];
    if (
      chunk?.kind === 'comma' &&
      chunks[c + 1]?.kind === 'noun' &&
      chunks.slice(c + 1).some((x) => x.verb?.form === 'finite')
    )
      return [];
    if (chunk?.kind !== 'noun' || besides.includes(c) || chunks[c - 1]?.word === 'alongside') continue;
    // "in what Pentagon sources called": whoever calls it that is no party to it.
    if (/^what\b/.test(nounAt(ctx.s, c)?.opener ?? '') || nounAt(ctx.s, c)?.words.includes('what')) continue;
    const found = ctx.partiesOrOwners([c]).filter((p) => !subjects.some((s) => isOneSide(ctx, s, p)));
    if (found.length) return found.slice(0, 1).map((p) => weighted(p, 0.8));
  }
  return [];
}
