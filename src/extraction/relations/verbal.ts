import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import type { VerbGroup } from '../clauses/chunk.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import { buildClaims, type Finding, type FindingBase, findingOf } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import { crowdOf } from './crowds.js';
import { pointsBack } from './deeds.js';
import { actorsOf, isSomebody, ownersOtherThan } from './frame-actors.js';
import { saysSomethingElse } from './frame-exceptions.js';
import { nounOf, withHead } from './frame-noun.js';
import { typeOf } from './frame-type.js';
import { doneToEachOther, eachOther, MUTUAL } from './mutual-acts.js';
import { asServed, postings } from './postings.js';
import type { SentenceContext } from './sentence-context.js';
import { fillSlots } from './slots.js';
import { lemmaWithParticle } from './split-verbs.js';
import { summoners } from './summons.js';
import { isTeam } from './team-verbs.js';
import { unnamedAgents } from './unnamed-agents.js';

/** Verbs that a plural subject does together: "the leaders of France and Germany discussed the crisis". */
const TALKED_OVER = new Set(['discuss', 'debate']);
/** Acts of speech whose possessor acts and whose verb's subject only tells of it: "X reiterated Y's support for Z". */
const OWNED_ACTS = new Set<RelationType>(['SUPPORTS', 'PRAISED']);

const ATTITUDES = new Set<RelationType>(['ACCUSED', 'PRAISED', 'REJECTED', 'URGED']);

/** Verbs whose "it" is what another has said or done. */
const ANSWERING = new Set(
  'deny reject dismiss refute rebut condemn denounce deplore criticise criticize welcome hail applaud'.split(' '),
);

/** Verbs that need somebody to give to: several who "provided information" did not give it to each other. */
const GIVING =
  /^(pass|hand|turn over|give|provide|supply|feed|furnish|leak|slip|relay|open|throw open|lend|lease|offer|buy|purchase|import|order|surrender|deliver|send|transfer|return|extradite|place|put|let|allow|permit|invest)\b/;

export interface VerbalReading {
  readonly claims: Claim[];
  /** Noun chunks that a verb's frame has used: they state nothing more by themselves. */
  readonly covered: ReadonlySet<number>;
  /** Acts whose other side the sentence leaves open: "rejected the protest". */
  readonly open: readonly OpenAct[];
}

/** What a frame has found of an act, but for whom it was done to. */
export type OpenAct = Omit<Finding, 'objects' | 'frame'> & {
  readonly acted: readonly number[];
  readonly frame: VerbFrame;
};

/** Reads the relations that verbs state, by the frames of the ontology. */
export function readVerbs(ctx: SentenceContext, lexicon: Lexicon): VerbalReading {
  const claims: Claim[] = [];
  const covered = new Set<number>();
  const open: OpenAct[] = [];
  const { chunks } = ctx.s;
  for (let v = 0; v < chunks.length; v++) {
    const verb = chunks[v]?.verb;
    const frames = verb ? lexicon.verbFrames.get(lemmaWithParticle(ctx, v, verb.lemma, lexicon)) : undefined;
    if (!verb || !frames || isTeam(ctx, v, lexicon)) continue;
    const done = new Set<RelationType>();
    let specific = false;
    let left: OpenAct | null = null;
    for (const frame of frames) {
      if (done.has(frame.type) || (frame.last && done.size) || (specific && !frame.nouns && !frame.actors)) continue;
      // A flag is burned in protest.
      if (frame.type === 'ATTACKED' && done.has('PROTESTED_TO')) continue;
      if (frame.type === 'PROTESTED_TO' && done.has('ATTACKED')) continue;
      // What is signed is agreed with it.
      if (frame.type === 'AGREED_WITH' && done.has('SIGNED_WITH')) continue;
      ctx.soFar = claims;
      const found = readFrame(ctx, v, verb, frame, left === null && !done.size);
      if (!found.claims.length) {
        if (found.open && !left) left = found.open;
        continue;
      }
      for (const claim of found.claims) claims.push(claim);
      done.add(frame.type);
      if (frame.nouns || frame.actors) specific = true;
      // "condemned Russia's strikes on Ukraine" tells of the strikes as well.
      if (found.noun !== null && !ATTITUDES.has(frame.type)) covered.add(found.noun);
    }
    if (left && !done.size) open.push(left);
  }
  return { claims: withoutSigned(claims).filter((c) => !isOnlyAgreed(ctx, c)), covered, open };
}

/** "agreed to conclude an agreement": nothing is signed as yet. */
function isOnlyAgreed(ctx: SentenceContext, { type, rule, triggerSpan }: Claim): boolean {
  if (type !== 'SIGNED_WITH' || !/:(conclude|negotiate|seal)\b/.test(rule)) return false;
  const v = ctx.s.chunks.findIndex(({ verb }) => verb && ctx.tokenSpan(verb.headAt).start === triggerSpan?.start);
  return verbAt(ctx.s, v)?.form === 'infinitive' && verbAt(ctx.s, v - 1)?.lemma === 'agree';
}

/** What is signed is agreed with the very words. */
function withoutSigned(claims: Claim[]): Claim[] {
  const signed = claims.filter((c) => c.type === 'SIGNED_WITH');
  if (!signed.length) return claims;
  const isSigned = (c: Claim): boolean => signed.some((o) => o.triggerSpan?.start === c.triggerSpan?.start);
  return claims.filter((c) => c.type !== 'AGREED_WITH' || !isSigned(c));
}

/** What a frame gave. */
interface FrameReading {
  readonly claims: readonly Claim[];
  /** The noun that the frame used. */
  readonly noun: number | null;
  readonly open: OpenAct | null;
}

const NOTHING: FrameReading = { claims: [], noun: null, open: null };

/** `mayLeaveOpen`: whether an act with no other side is asked for. */
function readFrame(
  ctx: SentenceContext,
  v: number,
  verb: VerbGroup,
  frame: VerbFrame,
  mayLeaveOpen: boolean,
): FrameReading {
  const args = ctx.arguments(v);
  const found = nounOf(ctx, v, frame);
  if (!found) return NOTHING;
  const { acted, noun } = found;
  if (frame.actors && withHead(ctx, ctx.subjectChunks(v), frame.actors) === undefined) return NOTHING;
  if (frame.except && (acted.length === 0 || withHead(ctx, acted, frame.except) !== undefined)) return NOTHING;
  if (saysSomethingElse(ctx, v, frame, acted)) return NOTHING;
  let subjects = actorsOf(ctx, v, frame, noun);
  const site = { verb: v, frame, acted, noun: noun ?? null, subjects };
  // "denied it", "condemned it": what was said or done, and no state or body.
  const deed = ANSWERING.has(verb.lemma) && !frame.nouns && acted.length === 1 && pointsBack(ctx, acted[0] ?? -1);
  let objects = deed ? [] : fillSlots(ctx, site);
  if ((verb.passive || frame.type === 'ATTACKED') && !subjects.length)
    subjects = unnamedAgents(ctx, v, frame.type, objects);
  if (frame.type === 'PROTESTED_TO' && !subjects.length && !verb.passive) subjects = crowdOf(ctx, v, objects);
  // "was received in Ulan Bator": by whoever is at home there.
  if (frame.type === 'MET' && verb.passive && !subjects.length && /^(receive|welcome|greet|host)$/.test(verb.lemma))
    subjects = ctx.whereabouts(v).filter((p) => !objects.some((o) => o.entity === p.entity));
  let envoys: Claim[] = [];
  if (frame.type === 'PROTESTED_TO' && (verb.lemma === 'summon' || verb.lemma === 'call in')) {
    if (verb.passive && !subjects.length) subjects = summoners(ctx, v);
    envoys = postings(ctx, objects, subjects, verb.headAt, 'summoned');
    objects = objects.flatMap((p) => asServed(ctx, p));
  }
  // "the role played by Doha": a role that mediates.
  const asMediator =
    nounAt(ctx.s, noun ?? -1)?.head !== 'role' ||
    ctx.says('mediating') ||
    ctx.says('mediator') ||
    ctx.says('mediation');
  if (frame.type === 'MEDIATED' && !objects.length && frame.nouns && asMediator)
    objects = ctx
      .rivals()
      .filter((e) => !subjects.some((p) => p.entity === e))
      .map((entity) => ({ entity, chunk: v, certainty: 0.85 }));
  if (frame.type === 'CUT_TIES_WITH' && !objects.length && frame.nouns?.has('relations')) {
    const parties = ctx.currentParties();
    if (subjects.some((p) => parties.includes(p.entity)))
      objects = parties
        .filter((e) => !subjects.some((p) => p.entity === e))
        .map((entity) => ({ entity, chunk: v, certainty: 0.85 }));
  }
  const type = typeOf(ctx, v, frame);
  const base = (teller?: number | null): FindingBase => {
    const rule = `verb:${frame.type}:${verb.lemma}${noun !== undefined ? `+${nounAt(ctx.s, noun)?.head}` : ''}`;
    return { type, verb: v, trigger: verb.headAt, rule, frame, teller };
  };
  const give = (findings: readonly Finding[]): FrameReading => {
    const claims = findings.flatMap((f) => buildClaims(ctx, f));
    return { claims: envoys.length ? [...envoys, ...claims] : claims, noun: noun ?? null, open: null };
  };
  const giveOne = (from: readonly Party[], to: readonly Party[], confidence: number): FrameReading =>
    give([findingOf(base(), from, to, confidence)]);
  if (doneToEachOther(ctx, v, frame, { acted, subjects, alone: !objects.length }))
    return give(eachOther(base(), subjects));
  const between = verb.passive && MUTUAL.has(verb.lemma) ? args.preps.find((p) => p.word === 'between') : undefined;
  if (between && frame.type === 'ATTACKED') return give(eachOther(base(), ctx.parties(between.group)));
  const { symmetric } = RELATION_TYPES[type];
  // "A plan was signed at the end of the meeting": by those who met.
  if (frame.type === 'SIGNED_WITH' && verb.passive && noun !== undefined && !objects.length && !subjects.length) {
    const parties = ctx.currentParties().map((entity) => ({ entity, chunk: v, certainty: 0.85 }));
    if (parties.length === 2 && !ctx.owners(noun).length && !args.preps.some((p) => /^(by|between)$/.test(p.word)))
      return giveOne(parties, [], 0.85);
  }
  if (!objects.length) {
    // "A and B met", "A and B signed an agreement"; but "both praised the summit" says nothing between them.
    const pair =
      subjects.length > 1 &&
      !(frame.type === 'PARTNER_OF' && GIVING.test(verb.lemma)) &&
      // "Speaking at the press conference, A and B …" speak to others.
      !(frame.type === 'SPOKE_WITH' && verb.form === 'ing') &&
      (frame.nouns !== null || acted.length === 0 || TALKED_OVER.has(verb.lemma))
        ? subjects
        : noun !== undefined && !subjects.length
          ? ctx.owners(noun)
          : [];
    if (pair.length > 1 && symmetric) return giveOne(pair, [], 0.88);
    if (!mayLeaveOpen || !subjects.length || frame.swap) return NOTHING;
    const { rule } = base();
    const open = { type, verb: v, trigger: verb.headAt, rule, frame, subjects, acted, confidence: 0.9 };
    return { claims: NOTHING.claims, noun: null, open };
  }
  if (objects.length > 1 && subjects.length === 0 && symmetric && !isSomebody(ctx, v)) return giveOne(objects, [], 0.8);
  const owner =
    noun !== undefined && OWNED_ACTS.has(frame.type) ? ownersOtherThan(ctx, noun, [...subjects, ...objects]) : [];
  if (owner.length) return give([findingOf(base(subjects[0]?.entity ?? null), owner, objects, 0.85)]);
  return frame.swap ? giveOne(objects, subjects, 0.92) : giveOne(subjects, objects, 0.92);
}
