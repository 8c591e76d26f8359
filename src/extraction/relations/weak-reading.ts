import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { ACT_HINTS } from '../../ontology/words/act-hints.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { DEMANDING_MODALS } from '../../ontology/words/predicate-words.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import { comesForOtherReasons } from './arrivals.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';
import { lemmaWithParticle } from './split-verbs.js';

/** A party with the state or body that it stands for. */
interface Sided extends Party {
  readonly side: string;
}

/** What a verb of the sentence lets guess: an act of its subject upon another. */
interface Guess {
  readonly type: RelationType;
  readonly verb: number;
  readonly trigger: number;
  readonly word: string;
  readonly swapped: boolean;
  readonly frame?: VerbFrame;
  readonly confidence: number;
}

/** Sentences of a brief, and the words that one of them has at least: below, it says what it says and no more. */
const [SENTENCES, WORDS] = [2, 20];

/** Whether a sentence is one of a news brief: of a text so short that it stands for the one event of which the text tells. */
export function isBrief({ s, mentions }: SentenceContext): boolean {
  return mentions.reading.document.sentences.length <= SENTENCES && s.sentence.last - s.sentence.first >= WORDS;
}

/**
 * A last try at a sentence of which no rule could read what its subject does: where that is a state or body, or acts for
 * one, and another is named behind the verb, the act that verb or nouns tell of is taken to be aimed at the other.
 */
export function readWeakly(ctx: SentenceContext, lexicon: Lexicon, found: readonly Claim[]): Claim[] {
  const alone = ctx.mentions.reading.document.sentences.length === 1;
  const told = new Set<string>();
  for (const c of found)
    if (!RELATION_TYPES[c.type].standing && c.type !== 'ACCREDITED_TO')
      for (const e of [c.subject, c.object]) told.add(sideOf(ctx, e) ?? '');
  const { chunks } = ctx.s;
  const everybody = chunks.flatMap((chunk, c) => (chunk.kind === 'noun' ? sided(ctx, [c]) : []));
  const main = chunks.findIndex(({ verb }) => verb?.form === 'finite' && !REPORTING_VERBS.has(verb.lemma));
  const sides = new Set(everybody.map((p) => p.side)).size;
  if (sides < 2 || (!alone && (told.size || sides > 2))) return [];
  for (const guess of alone ? [guessByVerb, guessBySpeech, guessByNoun] : [guessByVerb])
    for (let v = 0; v < chunks.length; v++) {
      // Of a sentence that has told something else already, its main verb alone is asked.
      if (told.size && v !== main) continue;
      const act = guess(ctx, v, lexicon);
      if (!act) continue;
      const claims = claimsOf(ctx, act, everybody, told);
      if (claims.length) return claims;
    }
  return [];
}

function claimsOf(
  ctx: SentenceContext,
  { type, verb: v, trigger, word, swapped, frame, confidence }: Guess,
  everybody: readonly Sided[],
  told: ReadonlySet<string>,
): Claim[] {
  const near = sided(ctx, ctx.subjectChunks(v));
  const [own] = near;
  if (!own || told.has(own.side) || near.some((p) => p.side !== own.side)) return [];
  // Whoever only tells of it is no party to it.
  const tellers = ctx.speaker(v)?.chunks ?? [];
  const others = everybody.filter((p) => p.side !== own.side && !tellers.includes(p.chunk));
  const many = new Set(others.map((p) => p.side)).size > 1;
  const other = others.find((p) => p.chunk > v) ?? (many ? undefined : others[0]);
  if (!other) return [];
  return buildClaims(ctx, {
    type,
    subjects: [swapped ? other : own],
    objects: [swapped ? own : other],
    verb: v,
    trigger,
    rule: `weak:${type}:${word}`,
    confidence: many ? confidence * 0.8 : confidence,
    ...(frame ? { frame } : {}),
  });
}

/** A verb of the tables, with its noun behind it. */
function guessByVerb(ctx: SentenceContext, v: number, lexicon: Lexicon): Guess | null {
  const verb = verbAt(ctx.s, v);
  if (!verb) return null;
  const lemma = lemmaWithParticle(ctx, v, verb.lemma, lexicon);
  if (REPORTING_VERBS.has(lemma)) return null;
  const frame = lexicon.verbFrames.get(lemma)?.find((f) => suits(ctx, v, f));
  if (!frame || (frame.type === 'VISITED' && comesForOtherReasons(ctx, v))) return null;
  return {
    type: frame.type,
    verb: v,
    trigger: verb.headAt,
    word: lemma,
    swapped: verb.passive !== frame.swap,
    frame,
    confidence: 0.4,
  };
}

/** "A said that B …": of what B must do A asks it, for what it does badly A blames it. */
function guessBySpeech(ctx: SentenceContext, v: number, lexicon: Lexicon): Guess | null {
  const verb = verbAt(ctx.s, v);
  if (!verb || !REPORTING_VERBS.has(verb.lemma) || verb.passive) return null;
  const inner = ctx.arguments(v).clause?.verb ?? -1;
  const said = verbAt(ctx.s, inner);
  if (!said) return null;
  const type = DEMANDING_MODALS.has(said.modal ?? '')
    ? 'URGED'
    : (RELATION_TYPES[lexicon.verbFrames.get(said.lemma)?.[0]?.type ?? 'MET'].quad ?? 0) >= 3
      ? 'ACCUSED'
      : null;
  return type && { type, verb: v, trigger: said.headAt, word: verb.lemma, swapped: false, confidence: 0.35 };
}

/** Any other verb, with a noun behind it that tells of what kind the act is. */
function guessByNoun(ctx: SentenceContext, v: number, lexicon: Lexicon): Guess | null {
  const { chunks } = ctx.s;
  const verb = verbAt(ctx.s, v);
  if (!verb || verb.lemma === 'be' || REPORTING_VERBS.has(verb.lemma)) return null;
  for (let c = v + 1; c < chunks.length && chunks[c]?.kind !== 'break'; c++) {
    const noun = nounAt(ctx.s, c);
    const type = noun && !noun.mention ? ACT_HINTS.get(noun.head) : undefined;
    if (noun && type) return { type, verb: v, trigger: noun.headAt, word: noun.head, swapped: false, confidence: 0.3 };
  }
  const frames = lexicon.verbFrames.get(lemmaWithParticle(ctx, v, verb.lemma, lexicon));
  const type = frames?.[0]?.type;
  return !type || NEEDS_PARTNER.has(type) || frames.some((f) => f.type !== type)
    ? null
    : { type, verb: v, trigger: verb.headAt, word: verb.lemma, swapped: false, confidence: 0.25 };
}

/** What is done with a partner only where the words say so: a council that meets meets nobody else. */
const NEEDS_PARTNER: ReadonlySet<RelationType> = new Set(['MET', 'SPOKE_WITH', 'PARTNER_OF', 'VISITED', 'RECOGNIZED']);

/** Whether a verb's frame can mean what the sentence says: its noun stands behind the verb, its actors are the subject. */
function suits(ctx: SentenceContext, v: number, frame: VerbFrame): boolean {
  const { chunks } = ctx.s;
  const subject = ctx.subjectChunks(v).map((c) => nounAt(ctx.s, c)?.head ?? '');
  if (frame.actors && !subject.some((head) => frame.actors?.has(head))) return false;
  if (!frame.nouns) return !NEEDS_PARTNER.has(frame.type);
  const { nouns } = frame;
  if (verbAt(ctx.s, v)?.passive && subject.some((head) => nouns.has(head))) return true;
  for (let c = v + 1; c < chunks.length && chunks[c]?.kind !== 'break'; c++)
    if (nouns.has(nounAt(ctx.s, c)?.head ?? '')) return true;
  return false;
}

/** The state or body that an entity acts for; null where it acts for none. */
function sideOf(ctx: SentenceContext, index: number): string | null {
  const { book } = ctx.mentions;
  const entity = book.get(index);
  const served = entity.kind === 'Person' ? entity.serves[0] : undefined;
  const state = served === undefined ? entity : book.get(served);
  return /^(Country|Organization)$/.test(state.kind)
    ? (state.country ?? String(state.index))
    : (entity.country ?? null);
}

function sided(ctx: SentenceContext, chunks: readonly number[]): readonly Sided[] {
  return ctx.partiesOrOwners(chunks).flatMap((p) => {
    const side = sideOf(ctx, p.entity);
    return side === null ? [] : [{ ...p, side }];
  });
}
