import type { VerbGroup } from '../../clauses/chunk.js';
import { verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const HINDERING = /^(prevent|stop|bar|ban|forbid|block|prohibit|hinder|keep)$/;
/** From going away: whoever may not is held. */
const GOING = /^(leave|depart|exit|board|fly|sail|travel)$/;
/** From coming: whoever may not is shut out. */
const COMING = /^(enter|return|cross|move|reach|land|dock|come)$/;

/** "prevented British citizens from leaving Baghdad", "was barred from entering". */
function readHindered(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated) return [];
  const direct = ctx.arguments(v).direct ?? [];
  const at = verb.passive ? v + 1 : (direct.at(-1) ?? -2) + 1;
  const inner = verbAt(ctx.s, at + 1);
  if (ctx.s.chunks[at]?.word !== 'from' || inner?.form !== 'ing') return [];
  const type = GOING.test(inner.lemma) ? 'COERCED' : COMING.test(inner.lemma) ? 'SANCTIONED' : null;
  return type === null
    ? []
    : buildClaims(ctx, {
        type,
        subjects: ctx.subjects(v),
        objects: verb.passive ? ctx.grammaticalSubjects(v) : ctx.partiesOrOwners(direct),
        verb: v,
        trigger: verb.headAt,
        rule: `hindered:${verb.lemma}`,
        confidence: 0.75,
      });
}

export const HINDERED: VerbReader = { of: (lemma) => HINDERING.test(lemma), read: readHindered };
