import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { firstOther } from '../first-other.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** What somebody has none of who refuses: "has no intention of". */
const UNWILLING =
  /^(intention|intentions|plan|plans|interest|desire|wish|reason|need|time|use|inclination|appetite|obligation|right|business|ground|grounds|cause|choice)$/;

/** "has no intention of returning the islands to Japan", "sees no reason to pay Germany", "showed no interest in X's offer". */
function readUnwilling(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { direct } = ctx.arguments(v);
  const at = direct?.find((c) => {
    const noun = nounAt(ctx.s, c);
    const none = noun !== null && (/^(no|little)$/.test(noun.opener) || /^(no|little)$/.test(noun.words[0] ?? ''));
    return none && UNWILLING.test(noun?.head ?? '');
  });
  if (at === undefined) return [];
  const subjects = ctx.subjects(v);
  const own = nounAt(ctx.s, at)?.ofs.flatMap((o) => [...ctx.refs.denotes(o), ...ctx.refs.about(o)]) ?? [];
  const objects = own.length
    ? own.slice(0, 1).map((entity) => ({ entity, chunk: at, certainty: 0.9 }))
    : firstOther(ctx, at, subjects);
  return buildClaims(ctx, {
    type: 'REJECTED',
    subjects,
    objects,
    verb: v,
    trigger: verb.headAt,
    rule: `unwilling:REJECTED:${verb.lemma}`,
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
  });
}

export const UNWILLINGNESS: VerbReader = {
  of: (lemma) => /^(have|see|show|find|express|feel)$/.test(lemma),
  read: readUnwilling,
};
