import { GATHERING_NOUNS, GATHERING_VERBS } from '../../../ontology/words/predicate-words.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "The meeting brought together A, B and C": whom an occasion gathers have met. */
function readGathering(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const occasion = nounAt(ctx.s, ctx.subjectChunks(v)[0] ?? -1)?.head ?? '';
  const { direct } = ctx.arguments(v);
  if (!direct || !GATHERING_NOUNS.has(occasion)) return [];
  return buildClaims(ctx, {
    type: 'MET',
    subjects: ctx.parties(direct),
    objects: [],
    verb: v,
    trigger: verb.headAt,
    rule: `gathering:MET:${verb.lemma}`,
    confidence: 0.85,
  });
}

export const GATHERING: VerbReader = {
  of: (lemma) => GATHERING_VERBS.has(lemma) || lemma === 'bring together',
  read: readGathering,
};
