import { WORKING_VERBS } from '../../../ontology/words/predicate-words.js';
import type { PrepPhrase } from '../../clauses/arguments.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "the agency operates under the ministry", "the court belongs to the Union". */
function readPartOf(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const leads = (word: string): boolean =>
    verb.lemma === 'belong' ? word === 'to' : WORKING_VERBS.has(verb.lemma) && (word === 'under' || word === 'within');
  const prep = ctx.arguments(v).preps.find((p) => leads(p.word)) ?? strandedBefore(ctx, v, leads);
  if (!prep) return [];
  const whole = ctx.parties(prep.group);
  const give = (type: 'PART_OF' | 'MEMBER_OF', subjects: readonly Party[]): Claim[] =>
    buildClaims(ctx, {
      type,
      subjects,
      objects: whole,
      verb: v,
      trigger: verb.headAt,
      rule: `verb:${type}:${verb.lemma}`,
      confidence: 0.8,
    });
  // A state that belongs to a body is its member.
  const isState = (p: Party): boolean => ctx.mentions.book.get(p.entity).kind === 'Country';
  const subjects = ctx.subjects(v);
  return [
    ...give(
      'PART_OF',
      subjects.filter((p) => !isState(p)),
    ),
    ...(verb.lemma === 'belong' ? give('MEMBER_OF', subjects.filter(isState)) : []),
  ];
}

/** "the Union, to which both belong": the preposition before the relative, with the noun that the relative means. */
function strandedBefore(ctx: SentenceContext, v: number, leads: (word: string) => boolean): PrepPhrase | undefined {
  const { chunks, groups } = ctx.s;
  let rel = v - 1;
  while (rel > 0 && chunks[rel]?.kind !== 'rel' && chunks[rel]?.kind !== 'break' && !chunks[rel]?.verb) rel--;
  const prep = chunks[rel - 1];
  if (chunks[rel]?.kind !== 'rel' || prep?.kind !== 'prep' || !leads(prep.word)) return undefined;
  const noun = chunks[rel - 2]?.kind === 'comma' ? rel - 3 : rel - 2;
  return chunks[noun]?.kind === 'noun' ? { word: prep.word, at: rel - 1, group: groups[noun] ?? [noun] } : undefined;
}

export const PART_OF: VerbReader = { of: (lemma) => lemma === 'belong' || WORKING_VERBS.has(lemma), read: readPartOf };
