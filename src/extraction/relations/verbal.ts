import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import { LEAVING_VERBS } from '../../ontology/words/predicate-words.js';
import type { Arguments } from '../clauses/arguments.js';
import type { NounPhrase, VerbGroup } from '../clauses/chunk.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import { comesForOtherReasons } from './arrivals.js';
import { buildClaims, type Finding } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import { crowdOf, isCrowds } from './crowds.js';
import { pointsBack } from './deeds.js';
import { asServed, postings } from './postings.js';
import type { SentenceContext } from './sentence-context.js';
import { fillSlots } from './slots.js';
import { lemmaWithParticle } from './split-verbs.js';
import { spoken } from './spoken.js';
import { summoners } from './summons.js';
import { isTeam } from './team-verbs.js';
import { unnamedAgents } from './unnamed-agents.js';

/** Verbs that a plural subject does together: "the leaders of France and Germany discussed the crisis". */
const TALKED_OVER = new Set(['discuss', 'debate']);
/** Verbs that a plural subject does to each other: "troops exchanged fire", "Chad and Libya clashed". */
const MUTUAL = new Set(['exchange', 'trade', 'clash', 'fight', 'battle', 'swap', 'duel', 'skirmish']);
/** Verbs for bringing what another has said. */
const CONVEYING = new Set([
  'convey',
  'deliver',
  'hand',
  'hand over',
  'pass',
  'pass on',
  'transmit',
  'relay',
  'bring',
  'carry',
]);
/** Acts of speech whose possessor acts and whose verb's subject only tells of it: "X reiterated Y's support for Z". */
const OWNED_ACTS = new Set<RelationType>(['SUPPORTS', 'PRAISED']);

const ATTITUDES = new Set<RelationType>(['ACCUSED', 'PRAISED', 'REJECTED', 'URGED']);

/** Verbs whose "it" is what another has said or done. */
const ANSWERING = new Set(
  'deny reject dismiss refute rebut condemn denounce deplore criticise criticize welcome hail applaud'.split(' '),
);

/** Words that make an aircraft or a ship one that helps. */
const PEACEFUL = new Set(
  'fire fighting firefighting rescue relief medical hospital cargo transport humanitarian ambulance supply passenger civilian'.split(
    ' ',
  ),
);

/** What is fought over with arms. */
const LAND =
  /^(border|frontier|territory|valley|islands?|islet|villages?|strip|region|province|peninsula|land|waters|oilfields?)$/;

const ASSURE = new Set(['assure', 'reassure']);

/** Verbs that need somebody to give to: several who "provided information" did not give it to each other. */
const GIVING =
  /^(pass|hand|turn over|give|provide|supply|feed|furnish|leak|slip|relay|open|throw open|lend|lease|offer|buy|purchase|import|order|surrender|deliver|send|transfer|return|extradite|place|put|let|allow|permit|invest)\b/;

/** What all findings of a frame have alike. */
type FindingBase = Omit<Finding, 'subjects' | 'objects' | 'confidence'>;

export interface VerbalReading {
  readonly claims: Claim[];
  /** Noun chunks that a verb's frame has used: they state nothing more by themselves. */
  readonly covered: ReadonlySet<number>;
  /** Acts whose other side the sentence leaves open: "rejected the protest". */
  readonly open: readonly OpenAct[];
}

/** What a frame has found of an act, but for whom it was done to. */
export type OpenAct = Omit<Finding, 'objects'> & { readonly acted: readonly number[] };

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
      // What is signed is agreed with it.
      if (frame.type === 'AGREED_WITH' && done.has('SIGNED_WITH')) continue;
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
  return { claims: withoutSigned(claims), covered, open };
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
  readonly open?: OpenAct;
}

const NOTHING: FrameReading = { claims: [], noun: null };
const NO_CHUNKS: readonly number[] = [];

/** The first of the noun chunks whose head is one of the words. */
function withHead(ctx: SentenceContext, chunks: readonly number[], heads: ReadonlySet<string>): number | undefined {
  for (const c of chunks) if (hasHead(ctx, c, heads)) return c;
  return undefined;
}

/** `mayLeaveOpen`: whether an act with no other side is asked for. */
function readFrame(
  ctx: SentenceContext,
  v: number,
  verb: VerbGroup,
  frame: VerbFrame,
  mayLeaveOpen: boolean,
): FrameReading {
  const args = ctx.arguments(v);
  let acted = (verb.passive ? ctx.subjectChunks(v) : args.direct) ?? NO_CHUNKS;
  let noun: number | undefined;
  if (frame.nouns) {
    if (frame.via) {
      // "placed Iran on a blacklist": the noun stands behind its preposition, the verb keeps its own object.
      const words = frame.via.split('|');
      for (const prep of args.preps)
        if (noun === undefined && words.includes(prep.word)) noun = withHead(ctx, prep.group, frame.nouns);
    } else {
      noun = withHead(ctx, acted, frame.nouns);
      if (noun === undefined && verb.passive && args.direct) {
        // "Haiti was promised aid"
        acted = args.direct;
        noun = withHead(ctx, acted, frame.nouns);
      }
    }
    if (noun === undefined) return NOTHING;
  }
  if (frame.actors && withHead(ctx, ctx.subjectChunks(v), frame.actors) === undefined) return NOTHING;
  if (frame.except && (acted.length === 0 || withHead(ctx, acted, frame.except) !== undefined)) return NOTHING;
  // "gave the diplomats 48 hours to leave" is an expulsion, read elsewhere.
  if (
    frame.type === 'URGED' &&
    verb.lemma === 'give' &&
    LEAVING_VERBS.has(verbAt(ctx.s, args.infinitive ?? -1)?.lemma ?? '')
  )
    return NOTHING;
  // "would welcome a visit"
  if (frame.type === 'PRAISED' && verb.lemma === 'welcome' && verb.modal === 'would') return NOTHING;
  // "deployed a force in support of the mission"
  if (
    frame.type === 'MOBILIZED_AGAINST' &&
    args.preps.some(
      (p) =>
        p.word === 'in' && p.group.some((c) => /^(support|defence|defense|aid)$/.test(nounAt(ctx.s, c)?.head ?? '')),
    )
  )
    return NOTHING;
  // "sent two fire-fighting aircraft": no threat.
  if (frame.type === 'MOBILIZED_AGAINST' && acted.some((c) => nounAt(ctx.s, c)?.words.some((w) => PEACEFUL.has(w))))
    return NOTHING;
  // "sent its envoy, X, to Y" is no aid.
  if (frame.type === 'AIDED' && frame.except && personal(ctx, acted)) return NOTHING;
  // "assured her that …" only tells; "assured her of support" supports.
  if (ASSURE.has(verb.lemma) && (args.clause || ctx.s.chunks[args.end]?.word === 'that')) return NOTHING;
  // "welcomed the president at the airport" is a meeting; "welcomed his decision" is praise.
  if (frame.type === 'PRAISED' && verb.lemma === 'welcome' && personal(ctx, acted)) return NOTHING;
  // "would welcome a visit": one that has yet to be made.
  if (frame.type === 'PRAISED' && verb.lemma === 'welcome' && verb.modal === 'would') return NOTHING;
  // Those who flee or come for work make no visits.
  if (frame.type === 'VISITED' && comesForOtherReasons(ctx, v)) return NOTHING;
  // States and ministers who clash "over tariffs" come to no blows.
  if (
    frame.type === 'ATTACKED' &&
    /^(clash|battle|fight)$/.test(verb.lemma) &&
    args.preps.some(
      (p) => /^(over|about)$/.test(p.word) && !p.group.some((c) => LAND.test(nounAt(ctx.s, c)?.head ?? '')),
    ) &&
    !ctx.says('troops') &&
    !ctx.says('forces') &&
    !ctx.says('soldiers')
  )
    return NOTHING;
  let subjects = ctx.subjects(v);
  // "French tests drew criticism from Australia": whose they are.
  if (frame.swap && !subjects.length && !verb.passive) subjects = ctx.partiesOrOwners(ctx.subjectChunks(v));
  // "conveyed an invitation from President X": X invites.
  if (noun !== undefined && CONVEYING.has(verb.lemma)) {
    const senders = args.preps.find((p) => p.word === 'from' || p.word === 'of');
    const from = senders ? ctx.parties(senders.group) : [];
    const owned = from.length ? from : ctx.owners(noun);
    if (owned.length) subjects = owned;
  }
  if (verb.passive && !subjects.length && (frame.type === 'SANCTIONED' || frame.type === 'EXPELLED'))
    subjects = barredFrom(ctx, v, frame.type);
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
  const base = (): FindingBase => {
    const rule = `verb:${frame.type}:${verb.lemma}${noun !== undefined ? `+${nounAt(ctx.s, noun)?.head}` : ''}`;
    return { type, verb: v, trigger: verb.headAt, rule, frame };
  };
  const give = (findings: readonly Finding[]): FrameReading => {
    const claims = findings.flatMap((f) => buildClaims(ctx, f));
    return { claims: envoys.length ? [...envoys, ...claims] : claims, noun: noun ?? null };
  };
  const giveOne = (from: readonly Party[], to: readonly Party[], confidence: number): FrameReading =>
    give([{ ...base(), subjects: from, objects: to, confidence }]);
  if (
    mutual(ctx, v, acted, args) ||
    (!objects.length &&
      subjects.length > 1 &&
      ((MUTUAL.has(verb.lemma) && frame.type !== 'SUPPORTS') ||
        // "A and B will withdraw their soldiers from the valley"
        (frame.type === 'CONCEDED_TO' &&
          verb.form === 'finite' &&
          /^(withdraw|pull back|pull out)$/.test(verb.lemma) &&
          frame.nouns?.has('troops')) ||
        (frame.type === 'ATTACKED' && verb.lemma === 'go') ||
        // "The two neighbours severed relations"
        (frame.type === 'CUT_TIES_WITH' && frame.nouns?.has('relations'))))
  )
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
    return { ...NOTHING, open: { ...base(), subjects, acted, confidence: 0.9 } };
  }
  if (objects.length > 1 && subjects.length === 0 && symmetric && !isSomebody(ctx, v)) return giveOne(objects, [], 0.8);
  const owner =
    noun !== undefined && OWNED_ACTS.has(frame.type) ? ownersOtherThan(ctx, noun, [...subjects, ...objects]) : [];
  if (owner.length)
    return give([{ ...base(), subjects: owner, objects, confidence: 0.85, teller: subjects[0]?.entity ?? null }]);
  return frame.swap ? giveOne(objects, subjects, 0.92) : giveOne(subjects, objects, 0.92);
}

function typeOf(ctx: SentenceContext, v: number, frame: VerbFrame): RelationType {
  const lemma = verbAt(ctx.s, v)?.lemma ?? '';
  if (frame.type === 'MET' && spoken(ctx, v)) return 'SPOKE_WITH';
  // "called on the President" with nothing asked of him is a visit to him.
  if (lemma === 'call on') {
    const { direct, infinitive, clause } = ctx.arguments(v);
    if (infinitive === null && !clause && personal(ctx, direct ?? [])) return 'MET';
  }
  // A crowd that hurls bombs at an embassy protests.
  if (frame.type === 'ATTACKED' && /^(hurl|throw|lob|pelt)$/.test(lemma) && isCrowds(ctx, v)) return 'PROTESTED_TO';
  // Activists who seal off a crossing protest.
  if (
    (frame.type === 'SANCTIONED' || frame.type === 'COERCED') &&
    /^(block|blockade|seal|seal off|close|shut|occupy|surround|besiege|boycott|picket)$/.test(lemma) &&
    isCrowds(ctx, v) &&
    !ctx.subjectChunks(v).some((c) => /^(police|women|men|people)$/.test(nounAt(ctx.s, c)?.head ?? ''))
  )
    return 'PROTESTED_TO';
  // Who is handed over to stand trial is extradited.
  if (frame.type === 'CONCEDED_TO' && facesTrial(ctx, v)) return 'PARTNER_OF';
  // "gave Milosevic until Saturday to pull back": an ultimatum.
  if (frame.type === 'URGED' && lemma === 'give') return 'THREATENED';
  if (frame.type === 'URGED' && lemma === 'ask') {
    // "asked him to come to Bamako" invites.
    const { infinitive } = ctx.arguments(v);
    if (infinitive !== null && /^(come|visit)$/.test(verbAt(ctx.s, infinitive)?.lemma ?? '')) return 'INVITED';
  }
  return frame.type;
}

/** "sent him back to Mexico to stand trial", "to face charges" */
function facesTrial(ctx: SentenceContext, v: number): boolean {
  const { infinitive } = ctx.arguments(v);
  const lemma = infinitive === null ? '' : (verbAt(ctx.s, infinitive)?.lemma ?? '');
  return (
    /^(stand|face|answer)$/.test(lemma) &&
    (ctx.arguments(infinitive ?? v).direct ?? []).some((c) =>
      /^(trial|charges|justice|charge)$/.test(nounAt(ctx.s, c)?.head ?? ''),
    )
  );
}

/** `A` and `B` each do it to the other. */
function eachOther(base: FindingBase, subjects: readonly Party[]): Finding[] {
  if (RELATION_TYPES[base.type].symmetric) return [{ ...base, subjects, objects: [], confidence: 0.9 }];
  return subjects.flatMap((a) =>
    subjects.filter((b) => b !== a).map((b) => ({ ...base, subjects: [a], objects: [b], confidence: 0.88 })),
  );
}

/** Whether one of the chunks that the verb acts on is "each other" or is theirs: "each other's embassies", "their respective envoys". */
function mutual(ctx: SentenceContext, v: number, acted: readonly number[], { preps }: Arguments): boolean {
  const isTheirs = (c: number): boolean => {
    const noun = nounAt(ctx.s, c);
    return (
      noun?.head === 'each other' ||
      noun?.owners.some((o) => o.head === 'each other') === true ||
      (noun?.words.includes('respective') === true && noun.owners.some((o) => o.head === 'their'))
    );
  };
  // "each side accused the other of"
  const [first] = acted;
  if (acted.length === 1 && isTheOther(nounAt(ctx.s, first ?? -1)) && isEach(ctx, v)) return true;
  return acted.some(isTheirs) || preps.some((p) => p.group.some(isTheirs));
}

const isTheOther = (noun: NounPhrase | null): boolean => noun?.head === 'other' && noun.opener === 'the';

/** "each side", "each": the subject of "accused the other". */
const isEach = (ctx: SentenceContext, v: number): boolean =>
  ctx.subjectChunks(v).some((c) => nounAt(ctx.s, c)?.opener === 'each');

/** "was suspended from the Arab League": the body does it. */
function barredFrom(ctx: SentenceContext, v: number, type: RelationType): readonly Party[] {
  const from = ctx.arguments(v).preps.find((p) => p.word === 'from' || (type === 'EXPELLED' && p.word === 'of'));
  const kinds = type === 'EXPELLED' ? ['Organization', 'Country'] : ['Organization'];
  return from ? ctx.parties(from.group).filter((p) => kinds.includes(ctx.mentions.book.get(p.entity).kind)) : [];
}

function personal(ctx: SentenceContext, acted: readonly number[]): boolean {
  return acted.some((c) => {
    const mention = nounAt(ctx.s, c)?.mention;
    return mention != null && ctx.mentions.book.get(mention.entity).kind === 'Person';
  });
}

/** "Viet Nam's support for …": a named possessor who is none of the parties so far. */
function ownersOtherThan(ctx: SentenceContext, chunk: number, parties: readonly Party[]): readonly Party[] {
  const noun = nounAt(ctx.s, chunk);
  if (!noun?.owners.some((o) => o.mention)) return [];
  return noun.owners
    .flatMap((o) => ctx.refs.denotes(o).map((entity) => ({ entity, chunk, certainty: 1 })))
    .filter((p) => !parties.some((x) => x.entity === p.entity));
}

function hasHead(ctx: SentenceContext, chunk: number, nouns: ReadonlySet<string>): boolean {
  const noun = nounAt(ctx.s, chunk);
  if (!noun) return false;
  // A named body is no common noun: "recognised the National Council" recognises it, not its country.
  if (noun.mention) {
    const named = ctx.mentions.book.get(noun.mention.entity);
    if (named.bodyClass === 'court') return nouns.has('court');
    if (/^(guards|army|navy|forces|troops|marines)$/.test(noun.head)) return nouns.has(noun.head);
    if (named.kind !== 'Agreement') return false;
  }
  if (noun.head === 'them' && nouns.has('relations')) return ctx.says('relations') || ctx.says('ties');
  if (nouns.has(noun.head || noun.opener)) return true;
  if (nouns.has('million') && noun.words.some((w) => w === 'million' || w === 'billion')) return true;
  for (const of of noun.ofs) if (nouns.has(of.head) || of.words.some((w) => nouns.has(w))) return true;
  // The only name that has come so far is an agreement's.
  return noun.mention !== null && nouns.has('agreement');
}

/** Whether somebody does it of whom the text says no more: "the pope, who had written to both". */
function isSomebody(ctx: SentenceContext, v: number): boolean {
  return ctx.subjectChunks(v).some((c) => ctx.mentions.nameless.has(nounAt(ctx.s, c)?.headAt ?? -1));
}
