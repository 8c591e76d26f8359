import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const DECLARING = /^(announce|declare|pledge|promise|undertake|decide|resolve|vow|state|propose|adopt|issue|unveil)$/;

/** "the two governments announced jointly that": what several announce together they have agreed on. */
function readJointWords(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive || verb.negated) return [];
  const { low } = ctx.mentions.reading.tokens;
  const { first = 0, last = 0 } = ctx.s.chunks[v] ?? {};
  let together = false;
  for (let i = Math.max(first - 1, 0); i <= last; i++) together ||= /^(jointly|together)$/.test(low[i] ?? '');
  const issued = (ctx.arguments(v).direct ?? []).some(
    (c) =>
      /^(statement|declaration|communiqu[eé])$/.test(nounAt(ctx.s, c)?.head ?? '') &&
      nounAt(ctx.s, c)?.words.includes('joint'),
  );
  if (!together && !issued) return [];
  const subjects = ctx.subjects(v);
  return subjects.length === 2
    ? buildClaims(ctx, {
        type: 'AGREED_WITH',
        subjects,
        objects: [],
        verb: v,
        trigger: verb.headAt,
        rule: `jointly:AGREED_WITH:${verb.lemma}`,
        confidence: 0.7,
      })
    : [];
}

export const JOINT_WORDS: VerbReader = { of: (lemma) => DECLARING.test(lemma), read: readJointWords };
