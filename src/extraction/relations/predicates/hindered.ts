import type { VerbGroup } from '../../clauses/chunk.js';
import { verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const HINDERING = /^(prevent|stop|bar|ban|forbid|block|prohibit|hinder)$/;
const MOVING = /^(leave|depart|enter|travel|return|cross|fly|board|move|reach|land|come|sail)$/;

/** "prevented British citizens from leaving Baghdad": whoever is kept where they are is coerced. */
function readHindered(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (!HINDERING.test(verb.lemma) || verb.passive) return [];
  const { direct } = ctx.arguments(v);
  const last = direct?.at(-1) ?? -1;
  if (!direct || last < 0 || ctx.s.chunks[last + 1]?.word !== 'from') return [];
  const inner = verbAt(ctx.s, last + 2);
  if (inner?.form !== 'ing' || !MOVING.test(inner.lemma)) return [];
  return buildClaims(ctx, {
    type: inner.lemma === 'leave' || inner.lemma === 'depart' ? 'COERCED' : 'SANCTIONED',
    subjects: ctx.subjects(v),
    objects: ctx.partiesOrOwners(direct),
    verb: v,
    trigger: verb.headAt,
    rule: `hindered:${verb.lemma}`,
    confidence: 0.75,
  });
}

export const HINDERED: VerbReader = { of: (lemma) => HINDERING.test(lemma), read: readHindered };
