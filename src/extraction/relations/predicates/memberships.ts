import { BECOMING_VERBS, MEMBER_STATE_WORDS, PREDICATE_NOUNS } from '../../../ontology/words/predicate-words.js';
import type { NounPhrase, VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const asParties = (entities: readonly number[], chunk: number): Party[] =>
  entities.map((entity) => ({ entity, chunk, certainty: 1 }));

/** "X is a member of Y", "X is one of the main partners of Y", "X is Y's ally". */
function readPredicateNoun(ctx: SentenceContext, v: number): Claim[] {
  const { direct, preps } = ctx.arguments(v);
  const chunk = direct?.[0];
  const outer = chunk === undefined ? null : nounAt(ctx.s, chunk);
  if (chunk === undefined || !outer) return [];
  const noun = outer.head === 'one' || outer.head === 'some' ? (outer.ofs[0] ?? outer) : outer;
  const type = PREDICATE_NOUNS.get(noun.head);
  if (!type || noun.mention) return [];
  // "the most vocal backer of Moldova's ambitions"
  const stands = type === 'SUPPORTS' || type === 'ACCUSED' || type === 'REJECTED';
  const ofs = noun.ofs.flatMap((of) => {
    const named = ctx.refs.denotes(of);
    return named.length || !stands ? named : ctx.refs.about(of);
  });
  const owners = noun.owners.flatMap((owner) => ctx.refs.denotes(owner));
  const modifiers = noun.modifiers.map((m) => m.entity);
  const byPrep = preps
    .filter(
      (p) =>
        p.word === 'of' ||
        p.word === 'with' ||
        p.word === 'in' ||
        (p.word === 'at' && noun.head === 'guest') ||
        (type === 'HOSTED' && /^(for|to)$/.test(p.word)),
    )
    .flatMap((p) => (noun.head === 'guest' ? ctx.partiesOrOwners(p.group) : ctx.parties(p.group)).map((x) => x.entity));
  // "is our ally": whose is not known.
  if (type === 'PARTNER_OF' && !ofs.length && !owners.length && !modifiers.length && noun.owners.length) return [];
  return buildClaims(ctx, {
    type,
    subjects: ctx.grammaticalSubjects(v),
    objects: asParties([...ofs, ...owners, ...modifiers, ...byPrep], chunk),
    verb: v,
    trigger: noun.headAt,
    rule: `predicate:${type}:${noun.head}`,
    confidence: 0.88,
  });
}

/** "was admitted to NATO", "hopes to be admitted into the Union": passive, with the body behind its preposition. */
function readAdmission(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (!verb.passive) return [];
  const into = ctx.arguments(v).preps.find((p) => /^(to|into|in)$/.test(p.word));
  const bodies = into ? ctx.parties(into.group) : [];
  return buildClaims(ctx, {
    type: 'MEMBER_OF',
    subjects: ctx.grammaticalSubjects(v).filter((p) => ctx.mentions.book.get(p.entity).kind === 'Country'),
    objects: bodies.filter((p) => ctx.mentions.book.get(p.entity).kind === 'Organization'),
    verb: v,
    trigger: verb.headAt,
    rule: `admitted:MEMBER_OF:${verb.lemma}`,
    confidence: 0.85,
  });
}

/** "Croatia, a member of the Union,", "the court, an organ of the United Nations,", "EFTA countries Iceland and Norway". */
export function readApposedMembers(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach(({ noun }, c) => {
    if (!noun) return;
    // Most nouns are neither, and are asked nothing more.
    if (!noun.mention && PREDICATE_NOUNS.has(noun.head)) claims.push(...apposedNoun(ctx, noun, c));
    if (noun.mention && noun.modifiers.length) claims.push(...memberStates(ctx, noun, c));
  });
  return claims;
}

/** "Croatia, a member of the Union," */
function apposedNoun(ctx: SentenceContext, noun: NounPhrase, c: number): Claim[] {
  const { chunks, groups } = ctx.s;
  const type = noun.mention ? undefined : PREDICATE_NOUNS.get(noun.head);
  if (!type) return [];
  // "his country, as a member of NATO, values"
  const as = type === 'MEMBER_OF' && chunks[c - 1]?.word === 'as' ? c - 1 : c;
  const named = chunks[as - 1]?.kind === 'comma' && chunks[as - 2]?.kind === 'noun' ? as - 2 : -1;
  const opened =
    named < 0 && as === 0 && chunks[c + 1]?.kind === 'comma' && chunks[c + 2]?.kind === 'noun' ? c + 2 : named;
  if (opened < 0) return [];
  if (!noun.ofs.length && !noun.modifiers.length && !noun.owners.length) return [];
  const whole = [
    ...(type === 'PART_OF' || type === 'MEMBER_OF' ? [] : noun.owners.flatMap((owner) => ctx.refs.denotes(owner))),
    ...noun.ofs.flatMap((of) => ctx.refs.denotes(of)),
    ...noun.modifiers.map((m) => m.entity),
  ];
  return buildClaims(ctx, {
    type,
    subjects: ctx.parties(groups[opened] ?? [opened]),
    objects: asParties(whole, c),
    verb: -1,
    trigger: noun.headAt,
    rule: `apposition:${type}:${noun.head}`,
    confidence: 0.85,
  });
}

/** "EFTA countries Iceland and Norway", but not "candidate countries". */
function memberStates(ctx: SentenceContext, noun: NounPhrase, c: number): Claim[] {
  const { book } = ctx.mentions;
  const body = noun.modifiers.find((m) => book.get(m.entity).kind === 'Organization');
  if (!body || !noun.mention || book.get(noun.mention.entity).kind !== 'Country') return [];
  if (!noun.words.some((word) => MEMBER_STATE_WORDS.has(word)) || noun.words.includes('candidate')) return [];
  return buildClaims(ctx, {
    type: 'MEMBER_OF',
    subjects: ctx.parties(ctx.s.groups[c] ?? [c]),
    objects: asParties([body.entity], c),
    verb: -1,
    trigger: noun.headAt,
    rule: 'apposition:MEMBER_OF:member',
    confidence: 0.85,
  });
}

export const PREDICATE_NOUN: VerbReader = { of: (lemma) => BECOMING_VERBS.has(lemma), read: readPredicateNoun };

export const ADMISSION: VerbReader = {
  of: (lemma) => /^(admit|accept|readmit|induct|welcome)$/.test(lemma),
  read: readAdmission,
};
