import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { isOneSide } from '../first-other.js';
import type { SentenceContext } from '../sentence-context.js';
import { placesOf } from '../unnamed-agents.js';
import type { VerbReader } from './verb-reader.js';

const ATTACKS = new Set(
  'raid raids attack attacks strike strikes airstrike airstrikes bombing bombings bombardment shelling ambush offensive assault incursion invasion operation massacre custody detention captivity jail prison fire gunfire'.split(
    ' ',
  ),
);
const CUSTODY = new Set('custody detention captivity jail prison'.split(' '));

/** "At least 30 Yemenis died in a Saudi air strike", "died in Israeli custody": who did it is whose raid or prison it was. */
function readDeath(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const at = ctx.s.chunks.findIndex(
    ({ noun }, c) =>
      c > v && noun !== null && !noun.mention && ATTACKS.has(noun.head) && ctx.s.chunks[c - 1]?.kind === 'prep',
  );
  const prep = ctx.s.chunks[at - 1]?.word ?? '';
  if (at < 0) return blownUp(ctx, v, verb);
  if (!/^(in|during|under|by|from)$/.test(prep)) return [];
  const held = CUSTODY.has(nounAt(ctx.s, at)?.head ?? '');
  return buildClaims(ctx, {
    type: 'ATTACKED',
    subjects: ctx.owners(at),
    objects: ctx.grammaticalSubjects(v),
    verb: v,
    trigger: verb.headAt,
    rule: `death:ATTACKED:${nounAt(ctx.s, at)?.head}`,
    confidence: held ? 0.6 : 0.8,
  });
}

/** "have been in Chinese custody since December": held by whose prison it is. */
function readCustody(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const inside = ctx.arguments(v).preps.find((p) => p.word === 'in');
  const chunk = inside?.group[0] ?? -1;
  if (!inside || !CUSTODY.has(nounAt(ctx.s, chunk)?.head ?? '')) return [];
  return buildClaims(ctx, {
    type: 'COERCED',
    subjects: ctx.owners(chunk),
    objects: ctx.grammaticalSubjects(v),
    verb: v,
    trigger: verb.headAt,
    rule: 'custody:COERCED',
    confidence: 0.75,
  });
}

const WEAPONS =
  /^(bomb|bombs|mine|mines|landmine|device|devices|rocket|rockets|missile|missiles|shell|shells|mortar|mortars|grenade|grenades)$/;

/** "Five American soldiers died when a bomb exploded near Baghdad": the work of those who fight there. */
function blownUp(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const { chunks } = ctx.s;
  const when = chunks.findIndex(({ word }, c) => c > v && (word === 'when' || word === 'after'));
  const next = when < 0 ? -1 : chunks.findIndex((chunk, c) => c > when && chunk.verb?.form === 'finite');
  if (next < 0 || !ctx.subjectChunks(next).some((c) => WEAPONS.test(nounAt(ctx.s, c)?.head ?? ''))) return [];
  const victims = ctx.grammaticalSubjects(v);
  return buildClaims(ctx, {
    type: 'ATTACKED',
    subjects: placesOf(ctx, next)
      .filter((p) => !victims.some((o) => isOneSide(ctx, o, p)))
      .slice(0, 1),
    objects: victims,
    verb: v,
    trigger: verb.headAt,
    rule: 'death:ATTACKED:when',
    confidence: 0.75,
  });
}

export const DEATH: VerbReader = { of: (lemma) => /^(die|perish|suffocate)$/.test(lemma), read: readDeath };

export const CUSTODIAL: VerbReader = { of: (lemma) => /^(be|remain|languish)$/.test(lemma), read: readCustody };
