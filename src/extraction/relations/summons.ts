import { nounAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import { asState } from './postings.js';
import type { SentenceContext } from './sentence-context.js';

/** "was summoned to the Foreign Ministry in Rome": whose ministry it is, else the state to which the envoy is known to be posted. */
export function summoners(ctx: SentenceContext, v: number): readonly Party[] {
  const { preps } = ctx.arguments(v);
  for (const word of ['to', 'in']) {
    const prep = preps.find((p) => p.word === word);
    const found = prep ? ctx.partiesOrOwners(prep.group).flatMap((p) => asState(ctx, p)) : [];
    if (found.length) return found;
  }
  // "In Minsk, the envoy was summoned"
  const envoys = ctx.grammaticalSubjects(v);
  const states = envoys.flatMap((p) => asState(ctx, p).map((s) => s.entity));
  for (let c = 0; c < v; c++) {
    const noun = ctx.s.chunks[c - 1]?.word === 'in' ? nounAt(ctx.s, c) : null;
    const place = noun?.mention ? ctx.parties([c]).filter((p) => !states.includes(p.entity)) : [];
    if (place.length) return place;
  }
  return envoys.flatMap((p) => {
    const host = ctx.postedTo(p.entity);
    return host === null ? [] : [{ entity: host, chunk: p.chunk, certainty: 0.9 }];
  });
}
