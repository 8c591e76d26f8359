import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
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

const GOING = /^(leave|board|travel|depart|fly|exit|go|cross|sail|return|enter|land|dock)$/;

/** "stopped eleven Malaysians from boarding their flights": whoever is kept from going is held. */
function readHindrance(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated) return [];
  const from = ctx.s.chunks.findIndex(
    (c, k) => k > v && c.word === 'from' && GOING.test(verbAt(ctx.s, k + 1)?.lemma ?? ''),
  );
  const at = verb.passive ? v + 1 : ((ctx.arguments(v).direct ?? []).at(-1) ?? -2) + 1;
  if (from < 0 || from !== at) return [];
  return buildClaims(ctx, {
    type: /^(enter|land|dock|cross)$/.test(verbAt(ctx.s, from + 1)?.lemma ?? '') ? 'SANCTIONED' : 'COERCED',
    subjects: ctx.subjects(v),
    objects: verb.passive ? ctx.grammaticalSubjects(v) : ctx.partiesOrOwners(ctx.arguments(v).direct ?? []),
    verb: v,
    trigger: verb.headAt,
    rule: `kept-from:COERCED:${verb.lemma}`,
    confidence: 0.72,
  });
}

export const HINDRANCE: VerbReader = {
  of: (lemma) => /^(stop|prevent|block|hinder|keep)$/.test(lemma),
  read: readHindrance,
};

const CHARGES = /^(charges?|accusations?|allegations?|criticisms?|complaints?)$/;

/** "denied Japan's accusations", "rejected a charge made by Chad": whose charge it was has accused. */
function readDeniedCharge(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated) return [];
  const acted = (verb.passive ? ctx.subjectChunks(v) : ctx.arguments(v).direct) ?? [];
  const chunk = acted[0] ?? -1;
  const noun = nounAt(ctx.s, chunk);
  if (!noun || acted.length !== 1 || noun.mention || !CHARGES.test(noun.head)) return [];
  const made = verbAt(ctx.s, chunk + 1);
  const owners =
    made?.form === 'participle'
      ? ctx.subjects(chunk + 1)
      : noun.owners.length || noun.modifiers.length
        ? ctx.owners(chunk)
        : [];
  const deniers = ctx.subjects(v);
  return buildClaims(ctx, {
    type: 'ACCUSED',
    subjects: owners.filter((o) => !deniers.some((d) => d.entity === o.entity)),
    objects: deniers.map((d) => ({ ...d, entity: ctx.refs.standsFor(d.entity) })),
    verb: v,
    trigger: noun.headAt,
    rule: `denied:ACCUSED:${noun.head}`,
    confidence: 0.6,
    standing: { status: 'occurred', negated: false },
    teller: null,
  });
}

export const DENIED_CHARGE: VerbReader = {
  of: (lemma) => /^(deny|reject|dismiss|refute|dispute)$/.test(lemma),
  read: readDeniedCharge,
};
