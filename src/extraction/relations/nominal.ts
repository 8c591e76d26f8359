import type { RelationType } from '../../ontology/index.js';
import type { NounFrame } from '../../ontology/words/frame.js';
import { clauseSubject, type PrepPhrase, phrasesAfter } from '../clauses/arguments.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import { buildClaims, type FindingBase, findingOf } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import { nounStanding } from './noun-standing.js';
import type { SentenceContext } from './sentence-context.js';

/** Acts of speech: whoever refuses or denies them does not undo them. */
const SPOKEN_ACTS: ReadonlySet<RelationType> = new Set(['URGED', 'ACCUSED', 'THREATENED', 'PROTESTED_TO']);

/** Reads the relations that nouns state: "the visit of X to Y", "talks between X and Y", "X's attack on Y". */
export function readNouns(ctx: SentenceContext, lexicon: Lexicon, covered: ReadonlySet<number>): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach((chunk, c) => {
    if (chunk.kind !== 'noun' || !chunk.noun || covered.has(c)) return;
    for (const noun of chunk.noun.ofs.length ? nested(chunk.noun) : [chunk.noun]) {
      const frames = noun.mention ? undefined : lexicon.nounFrames.get(noun.head);
      if (!frames) continue;
      for (const frame of frames) for (const claim of readFrame(ctx, lexicon, c, noun, frame)) claims.push(claim);
    }
  });
  return claims;
}

/** A noun phrase and those behind its "of"s. */
function nested(noun: NounPhrase): NounPhrase[] {
  return [noun, ...noun.ofs.flatMap(nested)];
}

function readFrame(ctx: SentenceContext, lexicon: Lexicon, c: number, noun: NounPhrase, frame: NounFrame): Claim[] {
  if (frame.adjectives && !frame.adjectives.some((a) => noun.words.includes(a))) return [];
  const verb = governingVerb(ctx.s, c);
  if (frame.verbs && !(verb >= 0 && frame.verbs.includes(verbAt(ctx.s, verb)?.lemma ?? ''))) return [];
  // "the Quad partners", "the NATO allies": each other's, not the body's.
  if (
    frame.type === 'PARTNER_OF' &&
    /^(partners|allies)$/.test(noun.head) &&
    !noun.owners.length &&
    noun.modifiers.some((m) => ctx.mentions.book.get(m.entity).kind === 'Organization')
  )
    return [];
  const after = untilNextEvent(ctx, lexicon, phrasesAfter(ctx.s, c));
  const rule = `noun:${frame.type}:${noun.head}`;
  const anchor = verb >= 0 ? verb : mainVerb(ctx.s, c);
  const told = nounStanding(ctx, noun, c, verb);
  // "rejected Rwanda's charge that", "denied their request to": it was made nevertheless.
  const standing =
    told ??
    (SPOKEN_ACTS.has(frame.type) && noun.owners.length ? { status: 'occurred' as const, negated: false } : null);
  if (!standing) return [];
  const base: FindingBase = { type: frame.type, verb: anchor, trigger: noun.headAt, rule, standing };
  const give = (subjects: readonly Party[], objects: readonly Party[], confidence: number): Claim[] =>
    buildClaims(ctx, findingOf(base, subjects, objects, confidence));

  // "between A and B", "A-B talks", "the two countries' cooperation"
  const lead = after[0]?.word === 'in' || after[0]?.word === 'at' ? after[1] : after[0];
  const between = lead?.word === 'between' || lead?.word === 'among' ? lead : undefined;
  // "Heavy fighting raged between A and B"
  const apart =
    between ??
    (verb > c && (ctx.arguments(verb).direct === null || takesPlace(ctx, verb))
      ? ctx.arguments(verb).preps.find((p) => p.word === 'between')
      : undefined);
  if (frame.object.includes('between') && apart) {
    const parties = ctx.parties(apart.group);
    if (frame.subject[0] === 'mutual')
      return parties.flatMap((a) =>
        give(
          [a],
          parties.filter((b) => b !== a),
          0.8,
        ),
      );
    if (parties.length > 1) return give(parties, [], 0.88);
    return [];
  }
  // "deployed a force in support of the mission"
  if (
    frame.type === 'SUPPORTS' &&
    /^(support|solidarity|defence|defense)$/.test(noun.head) &&
    ctx.s.chunks[c - 1]?.word === 'in' &&
    !noun.owners.length &&
    noun.ofs.length
  )
    return give(
      anchor >= 0 ? ctx.subjects(anchor) : [],
      noun.ofs.flatMap((of) => partiesOf(ctx, of, c)),
      0.75,
    );
  const owners = ownerParties(ctx, noun, c, frame.subject.includes('of'));
  if (frame.object.includes('between') && owners.length > 1) return give(owners, [], 0.8);

  // "support for Mauritius in its dispute with Britain": the first slot that anybody fills.
  const fillSlot = (slot: string): readonly Party[] => {
    if (slot === 'between') return [];
    if (slot.startsWith('parties:')) {
      const prep = after.find((p) => p.word === slot.slice(8));
      return prep ? ctx.parties(prep.group) : [];
    }
    if (slot === 'for:clause') {
      const prep = after.find((p) => p.word === 'for');
      const behind = prep ? ctx.s.chunks[(prep.group.at(-1) ?? 0) + 1] : undefined;
      return prep && behind?.verb?.form === 'infinitive' ? ctx.parties(prep.group) : [];
    }
    if (slot === 'that') {
      const clause = ctx.s.chunks[c + 1]?.word === 'that' ? clauseSubject(ctx.s, c + 2) : null;
      if (!clause) return [];
      // "rejected Kenya's demand that it leave": it is who rejects.
      const asked = nounAt(ctx.s, clause.subject[0] ?? -1)?.head ?? '';
      if (/^(it|he|she|they)$/.test(asked) && verb >= 0 && owners.length && verbAt(ctx.s, verb)?.form === 'finite')
        return ctx.subjects(verb).filter((p) => !owners.some((o) => o.entity === p.entity));
      const told = ctx.parties(clause.subject);
      return told.length || frame.type !== 'ACCUSED' ? told : ctx.partiesOrOwners(clause.subject);
    }
    // "recognition of its claim" recognises no state.
    if (slot === 'of' && frame.type === 'RECOGNIZED')
      return noun.ofs.flatMap((of) => ctx.refs.denotes(of).map((entity) => ({ entity, chunk: c, certainty: 1 })));
    if (slot === 'of') return noun.ofs.flatMap((of) => partiesOf(ctx, of, c));
    if (slot === 'owner') return owners;
    const prep = after.find((p) => p.word === slot);
    if (!prep) return [];
    const direct = ctx.partiesOrOwners(prep.group);
    return direct.length ? direct : places(ctx, prep.group);
  };
  let objects: readonly Party[] = [];
  for (const slot of frame.object) if (!objects.length) objects = fillSlot(slot);
  if (
    !objects.length &&
    frame.type === 'MEDIATED' &&
    /^(following|after|through|by|under|with|to)$/.test(ctx.s.chunks[c - 1]?.word ?? '')
  ) {
    // "restored ties following mediation by Qatar": between those whom the text has in mind.
    const prep = after.find((p) => p.word === 'by');
    const mediators = prep ? ctx.parties(prep.group) : ownerParties(ctx, noun, c, true);
    const between = ctx.rivals().filter((e) => !mediators.some((m) => m.entity === e));
    return give(
      mediators,
      between.map((entity) => ({ entity, chunk: c, certainty: 0.85 })),
      0.8,
    );
  }
  if (!objects.length) {
    // "after their talks, A and B …"
    const held = noun.owners[0]?.head === 'their' || closesTalks(ctx, noun, c);
    const theirs = frame.type === 'MET' && held && anchor >= 0 ? ctx.subjects(anchor) : [];
    return theirs.length > 1
      ? buildClaims(ctx, findingOf({ ...base, standing: { status: 'occurred', negated: false } }, theirs, [], 0.8))
      : [];
  }
  // "Talks with his host, President X": his.
  if (frame.type === 'MET' && !owners.length) {
    const hosts = after.find((p) => p.word === 'with')?.group.flatMap((g) => nounAt(ctx.s, g) ?? []) ?? [];
    const host = hosts.find((h) => /^(his|her|its)$/.test(h.owners[0]?.head ?? ''));
    const his = host?.owners[0] ? ctx.refs.denotes(host.owners[0]) : [];
    const kept = his.filter((e) => !objects.some((o) => o.entity === e));
    if (kept.length)
      return buildClaims(ctx, {
        ...base,
        subjects: kept.map((entity) => ({ entity, chunk: c, certainty: 0.9 })),
        objects,
        confidence: 0.85,
      });
  }
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
        const come =
          slot === 'from' && verb >= 0 && verbAt(ctx.s, verb)?.lemma === 'come' ? ctx.arguments(verb).preps : [];
        const prep = [...after, ...come].find((p) => p.word === slot);
        subjects = prep ? ctx.parties(prep.group) : [];
      }
    }
    const kept = subjects.filter(
      (s) =>
        !objects.some((o) => o.entity === s.entity) &&
        // "its accession to the treaty body": of states alone.
        (frame.type !== 'MEMBER_OF' || ctx.mentions.book.get(s.entity).kind === 'Country'),
    );
    if (kept.length)
      return give(
        kept.map(({ entity, chunk, certainty: own }) => ({ entity, chunk, certainty: own * certainty })),
        objects,
        0.85,
      );
  }
  return [];
}

/** Phrases up to the first that names an event of its own: in "support for X in a call with Y" the call is with Y. */
function untilNextEvent(ctx: SentenceContext, lexicon: Lexicon, phrases: readonly PrepPhrase[]): readonly PrepPhrase[] {
  const at = phrases.findIndex((p) =>
    p.group.some((c) => {
      const noun = nounAt(ctx.s, c);
      return noun !== null && !noun.mention && lexicon.nounFrames.has(noun.head);
    }),
  );
  return at < 0 ? phrases : phrases.slice(0, at + 1);
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
  // "was considered during the meeting": what happened meanwhile is not what was considered.
  if (/^(during|after|before|following)$/.test(s.chunks[k]?.word ?? '')) return -1;
  while (s.chunks[k]?.kind === 'adv' || s.chunks[k]?.kind === 'time' || s.chunks[k]?.kind === 'prep') k--;
  if (s.chunks[k]?.kind === 'verb') return k;
  if (s.chunks[first - 1]?.kind === 'prep') return -1;
  for (let v = c + 1; v < s.chunks.length; v++) {
    const chunk = s.chunks[v];
    // "an appeal to Australia to send troops was issued"
    if (chunk?.verb?.form === 'infinitive') continue;
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

/** "A and B initialled the minutes at the end of two days of talks": the talks are theirs. */
function closesTalks(ctx: SentenceContext, noun: NounPhrase, c: number): boolean {
  const outer = nounAt(ctx.s, c);
  const before = ctx.s.chunks[c - 1];
  const ended = outer !== noun && outer?.head === 'end' && before?.word === 'at';
  const after =
    outer === noun && /^(after|following)$/.test(before?.word ?? '') && /^(talks|negotiations)$/.test(noun.head);
  return (ended || after) && !noun.modifiers.length && !noun.owners.length;
}

/** "A meeting took place between A and B" */
const takesPlace = (ctx: SentenceContext, v: number): boolean =>
  verbAt(ctx.s, v)?.lemma === 'take' && nounAt(ctx.s, ctx.arguments(v).direct?.[0] ?? -1)?.head === 'place';
