import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { asPlaces } from '../places-and-owners.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const SENDING = new Set(['send', 'dispatch', 'fly']);

/** "sent its special envoy, X, to Pyongyang": X goes there. */
function readSending(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const { direct, preps } = ctx.arguments(v);
  const sent = (verb.passive ? ctx.grammaticalSubjects(v) : ctx.parties(direct ?? [])).filter(
    (p) => ctx.mentions.book.get(p.entity).kind === 'Person',
  );
  const to = preps.find((p) => p.word === 'to');
  if (!sent.length || !to) return [];
  return buildClaims(ctx, {
    type: 'VISITED',
    subjects: sent,
    objects: asPlaces(ctx, to.group, true),
    verb: v,
    trigger: verb.headAt,
    rule: `sent:VISITED:${verb.lemma}`,
    confidence: 0.82,
  });
}

export const SENT: VerbReader = { of: (lemma) => SENDING.has(lemma), read: readSending };
