import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import type { Claim } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Deeds that to impute is to accuse: "X said that Y had violated the truce". */
const MISDEEDS = new Set(
  'violate breach steal harbour harbor interfere meddle sabotage shelter sponsor plot provoke lie cheat smuggle incite instigate fabricate conspire destabilise destabilize undermine abuse persecute exploit falsify betray deceive mistreat oppress infiltrate trespass encroach commit perpetrate'.split(
    ' ',
  ),
);

/** Reads accusations that are told as plain statements about what another state or body has done. */
export function readImputations(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  for (const v of ctx.verbs) {
    const verb = verbAt(ctx.s, v);
    if (!verb || verb.passive || verb.negated || !(MISDEEDS.has(verb.lemma) || MISDEEDS.has(`${verb.lemma}e`)))
      continue;
    const speaker = ctx.speaker(v);
    if (!speaker || speaker.verb < 0 || !REPORTING_VERBS.has(verbAt(ctx.s, speaker.verb)?.lemma ?? '')) continue;
    const accusers = ctx.parties(speaker.chunks).slice(0, 1);
    const accused = ctx.subjects(v).filter((p) => !accusers.some((a) => a.entity === p.entity));
    claims.push(
      ...buildClaims(ctx, {
        type: 'ACCUSED',
        subjects: accusers,
        objects: accused,
        verb: v,
        trigger: verb.headAt,
        rule: `imputation:ACCUSED:${verb.lemma}`,
        confidence: 0.8,
        standing: { status: 'occurred', negated: false },
        teller: accusers[0]?.entity ?? null,
      }),
    );
  }
  return claims;
}
