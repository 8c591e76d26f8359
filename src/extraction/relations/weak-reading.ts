import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import { REPORTING_VERBS } from '../../ontology/words/governors.js';
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

/** Sentences of a brief, and the words that one of them has at least: below, it says what it says and no more. */
const [SENTENCES, WORDS] = [2, 20];

/** Whether a sentence is one of a news brief: of a text so short that it stands for the one event of which the text tells. */
export function isBrief({ s, mentions }: SentenceContext): boolean {
  return mentions.reading.document.sentences.length <= SENTENCES && s.sentence.last - s.sentence.first >= WORDS;
}

/**
 * A last try at a sentence that names just two states or bodies and that no rule could read: where one of them is the
 * subject of a verb of the tables whose noun is there as well, the act is taken to be aimed at the other.
 */
export function readWeakly(ctx: SentenceContext, lexicon: Lexicon, found: readonly Claim[]): Claim[] {
  if (found.some((c) => !RELATION_TYPES[c.type].standing && c.type !== 'ACCREDITED_TO')) return [];
  const { chunks } = ctx.s;
  const everybody = chunks.flatMap((chunk, c) => (chunk.kind === 'noun' ? sided(ctx, [c]) : []));
  for (let v = 0; v < chunks.length; v++) {
    const verb = chunks[v]?.verb;
    if (!verb) continue;
    const lemma = lemmaWithParticle(ctx, v, verb.lemma, lexicon);
    const frames = lexicon.verbFrames.get(lemma);
    if (!frames || REPORTING_VERBS.has(lemma)) continue;
    const frame = frames.find((f) => suits(ctx, v, f));
    if (!frame || (frame.type === 'VISITED' && comesForOtherReasons(ctx, v))) continue;
    // Whoever only tells of it is no party to it.
    const tellers = ctx.speaker(v)?.chunks ?? [];
    const parties = everybody.filter((p) => !tellers.includes(p.chunk));
    if (new Set(parties.map((p) => p.side)).size !== 2) continue;
    const near = sided(ctx, ctx.subjectChunks(v));
    const [own] = near;
    if (!own || near.some((p) => p.side !== own.side)) continue;
    const other = parties.find((p) => p.side !== own.side && p.chunk > v) ?? parties.find((p) => p.side !== own.side);
    if (!other) continue;
    const swapped = verb.passive !== frame.swap;
    const claims = buildClaims(ctx, {
      type: frame.type,
      subjects: [swapped ? other : own],
      objects: [swapped ? own : other],
      verb: v,
      trigger: verb.headAt,
      rule: `weak:${frame.type}:${lemma}`,
      confidence: 0.4,
      frame,
    });
    if (claims.length) return claims;
  }
  return [];
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

function sided(ctx: SentenceContext, chunks: readonly number[]): readonly Sided[] {
  const { book } = ctx.mentions;
  return ctx.partiesOrOwners(chunks).flatMap((p) => {
    const entity = book.get(p.entity);
    const served = entity.kind === 'Person' ? entity.serves[0] : undefined;
    const state = served === undefined ? entity : book.get(served);
    if (state.kind === 'Person' || state.kind === 'Place' || state.kind === 'Event' || state.kind === 'Agreement')
      return [];
    return [{ ...p, side: state.country ?? String(state.index) }];
  });
}
