import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

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
