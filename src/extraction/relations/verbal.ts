import { type RelationType } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Where the owner of a thing may stand when neither noun nor possessive tells: "condemned the attack by X". */
const OWNER_PREPS = ['by', 'from', 'of', 'in', 'between', 'with'];
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

/** Reads the relations that verbs state, by the frames of the ontology. */
export function readVerbs(ctx: SentenceContext, lexicon: Lexicon): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach((chunk, v) => {
    if (!chunk.verb) return;
    const frames = lexicon.verbFrames.get(chunk.verb.lemma);
    if (!frames) return;
    const done = new Set<RelationType>();
    let specific = false;
    for (const frame of [...frames].sort((a, b) => (b.nouns ? 1 : 0) - (a.nouns ? 1 : 0))) {
      if (done.has(frame.type) || (specific && !frame.nouns)) continue;
      const found = readFrame(ctx, v, frame);
      if (!found.length) continue;
      claims.push(...found);
      done.add(frame.type);
      if (frame.nouns) specific = true;
    }
  });
  return claims;
}

function readFrame(ctx: SentenceContext, v: number, frame: VerbFrame): Claim[] {
  const verb = verbAt(ctx.s, v);
  if (!verb) return [];
  const args = ctx.arguments(v);
  const acted = verb.passive ? ctx.subjectChunks(v) : (args.direct ?? []);
  const noun = frame.nouns ? acted.find((c) => hasHead(ctx, c, frame.nouns ?? [])) : undefined;
  if (frame.nouns && noun === undefined) return [];
  const subjects = ctx.subjects(v);
  const objects = fillSlots(ctx, v, frame, acted, noun ?? null, subjects);
  const type =
    frame.type === 'SPOKE_WITH' && !spoken(ctx, v) && verb.lemma === 'talk'
      ? 'MET'
      : frame.type === 'MET' && spoken(ctx, v)
        ? 'SPOKE_WITH'
        : frame.type;
  const rule = `verb:${frame.type}:${verb.lemma}${noun !== undefined ? `+${nounAt(ctx.s, noun)?.head}` : ''}`;
  const base = { type, verb: v, trigger: verb.headAt, rule, frame: { status: frame.status, negated: frame.negated } };
  if (!objects.length) {
    // "A and B met", "an agreement was signed between A and B"
    const pair = subjects.length > 1 ? subjects : noun !== undefined ? ctx.owners(noun) : verb.passive ? [] : [];
    if (pair.length < 2) return [];
    return buildClaims(ctx, { ...base, subjects: pair, objects: [], confidence: 0.88 });
  }
  const between = objects.length > 1 && subjects.length === 0;
  if (between) return buildClaims(ctx, { ...base, subjects: objects, objects: [], confidence: 0.8 });
  return buildClaims(ctx, {
    ...base,
    subjects: frame.swap ? objects : subjects,
    objects: frame.swap ? subjects : objects,
    confidence: 0.92,
  });
}

function hasHead(ctx: SentenceContext, chunk: number, nouns: readonly string[]): boolean {
  const noun = nounAt(ctx.s, chunk);
  if (!noun || (noun.mention && !noun.mention.nameFirst && false)) return false;
  return (
    nouns.includes(noun.head) ||
    noun.ofs.some((of) => nouns.includes(of.head)) ||
    (noun.mention !== null &&
      ctx.mentions.book.get(noun.mention.entity).kind === 'Agreement' &&
      nouns.includes('agreement'))
  );
}

const spoken = (ctx: SentenceContext, v: number): boolean => {
  const args = ctx.arguments(v);
  const heads = [
    ...(args.direct ?? []),
    ...args.preps.flatMap((p) =>
      p.word === 'by' ||
      p.word === 'on' ||
      p.word === 'via' ||
      p.word === 'over' ||
      p.word === 'during' ||
      p.word === 'in'
        ? p.group
        : [],
    ),
  ];
  return heads.some((c) => {
    const noun = nounAt(ctx.s, c);
    return noun !== null && (PHONE.has(noun.head) || noun.words.some((w) => PHONE.has(w)));
  });
};

function fillSlots(
  ctx: SentenceContext,
  v: number,
  frame: VerbFrame,
  acted: readonly number[],
  noun: number | null,
  subjects: readonly Party[],
): readonly Party[] {
  const args = ctx.arguments(v);
  const others = (found: readonly Party[]): readonly Party[] =>
    found.filter(
      (p) => !subjects.some((s) => s.entity === p.entity) && (!frame.kinds || frame.kinds.includes(kindFor(ctx, p))),
    );
  for (const slot of frame.slots) {
    let found: readonly Party[] = [];
    switch (slot) {
      case 'object!':
        found = asPlaces(ctx, acted, frame.type === 'VISITED');
        break;
      case 'object':
        if (noun !== null) {
          found = ctx.partiesOrOwners([noun]);
          break;
        }
        found = ctx.partiesOrOwners(acted);
        if (!found.length && acted.length) found = ownerBehind(ctx, v);
        break;
      case 'infinitive':
        if (args.infinitive !== null && args.direct) found = ctx.partiesOrOwners(args.direct);
        else if (args.infinitive !== null && verbAt(ctx.s, v)?.passive) found = ctx.grammaticalSubjects(v);
        break;
      case 'clause':
        if (args.clause) found = ctx.parties(args.clause.subject);
        break;
      case 'indirect':
        if (args.indirect) found = ctx.partiesOrOwners(args.indirect);
        break;
      case 'owner':
        if (noun !== null) found = ctx.owners(noun);
        break;
      case 'rest':
        found = firstOther(ctx, v, subjects);
        break;
      case 'of':
        if (noun !== null) found = ofParties(ctx, noun, acted);
        if (!found.length) found = prepParties(ctx, v, 'of', frame);
        break;
      default:
        found = prepParties(ctx, v, slot, frame);
    }
    const kept = others(found);
    if (kept.length) return kept;
    // "each other", "one another": the subjects among themselves.
    if (acted.some((c) => nounAt(ctx.s, c)?.head === 'each other') && subjects.length > 1) return [];
  }
  return [];
}

const kindFor = (ctx: SentenceContext, party: Party): string => ctx.mentions.book.get(party.entity).kind;

/** For a visit a place is as good as its country. */
function asPlaces(ctx: SentenceContext, chunks: readonly number[], places: boolean): readonly Party[] {
  const direct = ctx.parties(chunks);
  if (direct.length || !places) return direct;
  return chunks.flatMap((chunk) => {
    const noun = nounAt(ctx.s, chunk);
    if (!noun) return [];
    const own = noun.mention ? ctx.refs.placed(noun.mention.entity) : [];
    const entities = own.length ? own : ctx.refs.about(noun);
    return entities.map((entity) => ({ entity, chunk, certainty: 0.85 }));
  });
}

function prepParties(ctx: SentenceContext, v: number, word: string, frame: VerbFrame): readonly Party[] {
  const out: Party[] = [];
  for (const prep of ctx.arguments(v).preps) {
    if (prep.word !== word) continue;
    const found =
      frame.type === 'VISITED' ||
      frame.type === 'ATTACKED' ||
      frame.type === 'MOBILIZED_AGAINST' ||
      frame.type === 'AIDED' ||
      frame.type === 'CONCEDED_TO' ||
      frame.type === 'CUT_TIES_WITH' ||
      frame.type === 'ESTABLISHED_RELATIONS_WITH'
        ? asPlaces(ctx, prep.group, true)
        : ctx.partiesOrOwners(prep.group);
    if (found.length) {
      out.push(...found);
      break;
    }
  }
  return out;
}

/** "praised the role of X and of Y": owners of the noun, and persons joined to it. */
function ofParties(ctx: SentenceContext, noun: number, acted: readonly number[]): readonly Party[] {
  const first = ctx.owners(noun);
  if (!first.length) return [];
  const joined = acted.filter((c) => c !== noun && nounAt(ctx.s, c)?.mention).flatMap((c) => ctx.parties([c]));
  return [...first, ...joined];
}

function ownerBehind(ctx: SentenceContext, v: number): readonly Party[] {
  const { preps } = ctx.arguments(v);
  for (const word of OWNER_PREPS) {
    const prep = preps.find((p) => p.word === word);
    if (!prep) continue;
    const found = ctx.partiesOrOwners(prep.group);
    if (found.length)
      return found.map((p) => ({ ...p, certainty: p.certainty * (word === 'in' || word === 'with' ? 0.8 : 0.9) }));
  }
  return [];
}

/** The first party to the right in the clause that is none of the subjects: whom a refusal or a threat is aimed at. */
function firstOther(ctx: SentenceContext, v: number, subjects: readonly Party[]): readonly Party[] {
  const { chunks } = ctx.s;
  for (let c = v + 1; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (chunk?.kind === 'break') return [];
    if (
      chunk?.kind === 'comma' &&
      chunks[c + 1]?.kind === 'noun' &&
      chunks.slice(c + 1).some((x) => x.verb?.form === 'finite')
    )
      return [];
    if (chunk?.kind !== 'noun') continue;
    const found = ctx.partiesOrOwners([c]).filter((p) => !subjects.some((s) => s.entity === p.entity));
    if (found.length) return found.slice(0, 1).map((p) => ({ ...p, certainty: p.certainty * 0.8 }));
  }
  return [];
}
