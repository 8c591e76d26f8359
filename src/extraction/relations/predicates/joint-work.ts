import { SHARING_ADJECTIVES } from '../../../ontology/words/adjectives.js';
import { SHARED_BY_ANYONE } from '../../../ontology/words/predicate-words.js';
import type { NounPhrase, VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** Chunks behind a verb among which "together" is its own: of two who do it, and of more, who rarely do so themselves. */
const [FAR, NEAR] = [8, 3];

/** "Egyptian and Jordanian paratroopers took part in a joint exercise": work in common of several states or bodies. */
function readJointWork(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const subjects = ctx.subjects(v).filter((p) => ctx.mentions.book.get(p.entity).kind !== 'Person');
  if (subjects.length < 2) return [];
  const { direct, preps } = ctx.arguments(v);
  const things = [...(direct ?? []), ...preps.filter((p) => p.word === 'in').flatMap((p) => p.group)];
  if (
    !things.some((c) => isWorkInCommon(nounAt(ctx.s, c))) &&
    !isDoneTogether(ctx, v, subjects.length > 2 ? NEAR : FAR)
  )
    return [];
  return buildClaims(ctx, {
    type: 'PARTNER_OF',
    subjects,
    objects: [],
    verb: v,
    trigger: verb.headAt,
    rule: `together:PARTNER_OF:${verb.lemma}`,
    confidence: 0.82,
  });
}

/** "a joint exercise", but no "joint statement" and no "common border". */
const isWorkInCommon = (noun: NounPhrase | null): boolean =>
  noun !== null &&
  !noun.mention &&
  noun.words.some((word) => SHARING_ADJECTIVES.has(word)) &&
  !SHARED_BY_ANYONE.has(noun.head);

/** "jointly raided", "will count elephants together" */
function isDoneTogether(ctx: SentenceContext, v: number, reach: number): boolean {
  const chunk = ctx.s.chunks[v];
  const { low } = ctx.mentions.reading.tokens;
  for (let i = chunk?.first ?? 0; i < (chunk?.last ?? 0); i++) if (low[i] === 'jointly') return true;
  const words = low.slice(chunk?.last ?? 0, Math.min(ctx.s.sentence.last, (chunk?.last ?? 0) + 5)).join(' ');
  if (/^(\w+ )?(hand in hand|side by side|shoulder to shoulder|arm in arm|in tandem|in concert|as one)\b/.test(words))
    return true;
  const behind = ctx.s.chunks.slice(v + 1, v + 1 + reach);
  const next = behind.findIndex(({ kind }) => kind === 'verb');
  return behind
    .slice(0, next < 0 ? undefined : next)
    .some(({ kind, word }) => kind === 'adv' && (word === 'together' || word === 'jointly'))
    ? true
    : ctx.says('side') && /\bside by side\b/.test(ctx.mentions.reading.slice(chunk?.last ?? 0, ctx.s.sentence.last));
}

export const JOINT_WORK: VerbReader = { of: () => true, read: readJointWork };
