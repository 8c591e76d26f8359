import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { firstOther } from '../first-other.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const PENALTIES =
  /^(force|strike|strikes|war|sanctions|sanction|action|attack|attacks|retaliation|invasion|intervention|embargo|reprisals|option|bombing|blockade)$/;

/** "did not rule out the use of force against Taiwan": a threat. */
function readNotRuledOut(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { direct, preps } = ctx.arguments(v);
  const nor = verb.negated || /^(refuse|decline)$/.test(verbAt(ctx.s, v - 1)?.lemma ?? '');
  const named = direct?.find((c) => {
    const noun = nounAt(ctx.s, c);
    return !!noun && (PENALTIES.test(noun.head) || noun.ofs.some((of) => PENALTIES.test(of.head)));
  });
  if (!nor || named === undefined) return [];
  const prep = preps.find((p) => /^(against|on|at)$/.test(p.word));
  const subjects = ctx.subjects(v);
  return buildClaims(ctx, {
    type: 'THREATENED',
    subjects,
    objects: prep ? ctx.partiesOrOwners(prep.group) : firstOther(ctx, v, subjects),
    verb: v,
    trigger: verb.headAt,
    rule: 'not-ruled-out:THREATENED',
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
  });
}

export const NOT_RULED_OUT: VerbReader = { of: (lemma) => /^(rule out|exclude)$/.test(lemma), read: readNotRuledOut };
