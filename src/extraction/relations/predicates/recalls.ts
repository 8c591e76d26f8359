import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { asServed } from '../postings.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const RECALLING = /^(recall|call back|call home|summon home|bring home|order home|withdraw|pull out|order back)$/;

/** "Its envoy in Ottawa, X, has been called back", "recalled its ambassador to Chad, X": the state of a named envoy breaks with where he is posted. */
function readRecall(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const envoys = verb.passive ? ctx.grammaticalSubjects(v) : ctx.parties(ctx.arguments(v).direct ?? []);
  return envoys.flatMap((envoy) => {
    const host = ctx.postedTo(envoy.entity);
    if (ctx.mentions.book.get(envoy.entity).kind !== 'Person' || host === null) return [];
    return buildClaims(ctx, {
      type: 'CUT_TIES_WITH',
      subjects: asServed(ctx, envoy),
      objects: [{ entity: host, chunk: envoy.chunk, certainty: 1 }],
      verb: v,
      trigger: verb.headAt,
      rule: `recalled:CUT_TIES_WITH:${verb.lemma}`,
      confidence: 0.82,
    });
  });
}

export const RECALL: VerbReader = { of: (lemma) => RECALLING.test(lemma), read: readRecall };
