import type { NounFrame } from '../../ontology/words/frame.js';
import { phrasesAfter } from '../clauses/arguments.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Reads the relations that nouns state: "the visit of X to Y", "talks between X and Y", "X's attack on Y". */
export function readNouns(ctx: SentenceContext, lexicon: Lexicon, covered: ReadonlySet<number>): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach((chunk, c) => {
    if (chunk.kind !== 'noun' || !chunk.noun || covered.has(c)) return;
    for (const noun of nested(chunk.noun)) {
      const frames = noun.mention ? undefined : lexicon.nounFrames.get(noun.head);
      if (!frames) continue;
      for (const frame of frames) claims.push(...readFrame(ctx, c, noun, frame));
    }
  });
  return claims;
}

/** A noun phrase and those behind its "of"s. */
function nested(noun: NounPhrase): NounPhrase[] {
  return [noun, ...noun.ofs.flatMap(nested)];
}

function readFrame(ctx: SentenceContext, c: number, noun: NounPhrase, frame: NounFrame): Claim[] {
  if (frame.adjectives && !frame.adjectives.some((a) => noun.words.includes(a))) return [];
  const verb = governingVerb(ctx.s, c);
  if (frame.verbs && !(verb >= 0 && frame.verbs.includes(verbAt(ctx.s, verb)?.lemma ?? ''))) return [];
  const after = phrasesAfter(ctx.s, c);
  const rule = `noun:${frame.type}:${noun.head}`;
  const anchor = verb >= 0 ? verb : mainVerb(ctx.s, c);
  const base = { type: frame.type, verb: anchor, trigger: noun.headAt, rule };

  // "between A and B", "A-B talks", "the two countries' cooperation"
  const between = after.find((p) => p.word === 'between' || p.word === 'among');
  if (frame.object.includes('between') && between) {
    const parties = ctx.parties(between.group);
    if (parties.length > 1) return buildClaims(ctx, { ...base, subjects: parties, objects: [], confidence: 0.88 });
    return [];
  }
  const owners = ownerParties(ctx, noun, c, frame.subject.includes('of'));
  if (frame.object.includes('between') && owners.length > 1)
    return buildClaims(ctx, { ...base, subjects: owners, objects: [], confidence: 0.8 });

  const objects = frame.object.flatMap((slot): readonly Party[] => {
    if (slot === 'between') return [];
    if (slot === 'of') return noun.ofs.flatMap((of) => partiesOf(ctx, of, c));
    if (slot === 'owner') return owners;
    const prep = after.find((p) => p.word === slot);
    if (!prep) return [];
    const direct = ctx.partiesOrOwners(prep.group);
    return direct.length ? direct : places(ctx, prep.group);
  });
  if (!objects.length) return [];
  for (const slot of frame.subject) {
    let subjects: readonly Party[] = [];
    let certainty = 1;
    switch (slot) {
      case 'owner':
        subjects = frame.object.includes('owner') ? [] : ownerParties(ctx, noun, c, false);
        break;
      case 'of':
        subjects = frame.object.includes('of') ? [] : noun.ofs.flatMap((of) => partiesOf(ctx, of, c));
        break;
      case 'verb':
        subjects = verb >= 0 ? ctx.subjects(verb) : [];
        certainty = 0.8;
        break;
      case 'clause':
        subjects = anchor >= 0 ? ctx.subjects(anchor) : [];
        certainty = 0.65;
        break;
      default: {
        const prep = after.find((p) => p.word === slot);
        subjects = prep ? ctx.parties(prep.group) : [];
      }
    }
    const kept = subjects.filter((s) => !objects.some((o) => o.entity === s.entity));
    if (kept.length)
      return buildClaims(ctx, {
        ...base,
        subjects: kept.map((p) => ({ ...p, certainty: p.certainty * certainty })),
        objects,
        confidence: 0.85,
      });
  }
  return [];
}

function places(ctx: SentenceContext, group: readonly number[]): readonly Party[] {
  return group.flatMap((chunk) => {
    const noun = nounAt(ctx.s, chunk);
    if (!noun) return [];
    const own = noun.mention ? ctx.refs.placed(noun.mention.entity) : [];
    return own.map((entity) => ({ entity, chunk, certainty: 0.85 }));
  });
}

function partiesOf(ctx: SentenceContext, noun: NounPhrase, chunk: number): readonly Party[] {
  const own = ctx.refs.denotes(noun);
  const entities = own.length ? own : ctx.refs.about(noun);
  return entities.map((entity) => ({ entity, chunk, certainty: own.length ? 1 : 0.85 }));
}

/** Possessors and names before the noun; with `ofs`, those behind "of" as well. */
function ownerParties(ctx: SentenceContext, noun: NounPhrase, chunk: number, ofs: boolean): readonly Party[] {
  const out: Party[] = [];
  const add = (entity: number, certainty: number): void => {
    if (!out.some((p) => p.entity === entity)) out.push({ entity, chunk, certainty });
  };
  for (const owner of noun.owners.slice(-1)) {
    const own = ctx.refs.denotes(owner);
    const first = /^(our|my)$/.test(owner.head) ? ctx.firstPerson(chunk) : [];
    for (const e of own.length ? own : first.length ? first : ctx.refs.about(owner)) add(e, owner.mention ? 1 : 0.9);
  }
  for (const m of noun.modifiers) add(m.entity, 0.95);
  if (ofs) for (const of of noun.ofs) for (const p of partiesOf(ctx, of, chunk)) add(p.entity, p.certainty);
  return out;
}

/** The verb that noun chunk `c` is the object of, or the passive verb that it is the subject of; −1 for none. */
function governingVerb(s: SentenceReading, c: number): number {
  const first = s.groups[c]?.[0] ?? c;
  let k = first - 1;
  while (s.chunks[k]?.kind === 'adv' || s.chunks[k]?.kind === 'time' || s.chunks[k]?.kind === 'prep') k--;
  if (s.chunks[k]?.kind === 'verb') return k;
  for (let v = c + 1; v < s.chunks.length; v++) {
    const chunk = s.chunks[v];
    if (chunk?.kind === 'verb') return chunk.verb?.form === 'finite' ? v : -1;
    if (chunk?.kind === 'break' || chunk?.kind === 'sub' || chunk?.kind === 'rel') return -1;
  }
  return -1;
}

/** The nearest finite verb, left first. */
function mainVerb(s: SentenceReading, c: number): number {
  for (let k = c - 1; k >= 0; k--) if (s.chunks[k]?.verb?.form === 'finite') return k;
  for (let k = c + 1; k < s.chunks.length; k++) if (s.chunks[k]?.verb?.form === 'finite') return k;
  return -1;
}
