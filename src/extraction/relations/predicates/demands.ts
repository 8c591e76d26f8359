import { DEMANDING_MODALS } from '../../../ontology/words/predicate-words.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "Russia said that Sudan must return the helicopter", "Israel must stop, Egypt said": a demand on the clause's subject. */
function readDemand(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  // "must face sanctions" asks others.
  if (!verb.modal || !DEMANDING_MODALS.has(verb.modal) || verb.lemma === 'face') return [];
  const tellers = ctx.tellers(v);
  const addressed = ctx.grammaticalSubjects(v).filter((p) => ctx.mentions.book.get(p.entity).kind !== 'Event');
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: tellers.slice(0, 1),
    objects: addressed,
    verb: v,
    trigger: verb.headAt,
    rule: `demand:${verb.modal}`,
    confidence: 0.8,
    standing: { status: 'occurred', negated: false },
    teller: tellers[0]?.entity ?? null,
  });
}

export const DEMAND: VerbReader = { of: () => true, read: readDemand };
