import { WORKING_VERBS } from '../../../ontology/words/predicate-words.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';

/** "the agency operates under the ministry", "the court belongs to the Union". */
export function readPartOf(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const leads = (word: string): boolean =>
    verb.lemma === 'belong' ? word === 'to' : WORKING_VERBS.has(verb.lemma) && (word === 'under' || word === 'within');
  if (verb.lemma !== 'belong' && !WORKING_VERBS.has(verb.lemma)) return [];
  const prep = ctx.arguments(v).preps.find((p) => leads(p.word));
  if (!prep) return [];
  return buildClaims(ctx, {
    type: 'PART_OF',
    subjects: ctx.subjects(v),
    objects: ctx.parties(prep.group),
    verb: v,
    trigger: verb.headAt,
    rule: `verb:PART_OF:${verb.lemma}`,
    confidence: 0.8,
  });
}
