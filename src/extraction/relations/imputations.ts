import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { MISDEED_VERBS } from '../../ontology/words/predicate-words.js';
import { OUTLAWS } from '../../ontology/words/roles.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import type { Claim } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Help that is a misdeed where rebels and the like get it. */
const ARMING =
  /^(arm|finance|fund|bankroll|back|train|support|protect|equip|supply|aid|host|send|pay|abet|use|recruit)$/;

/** "was still arming the Union of Patriots": a group under arms, or one told as rebels. */
function armsRebels(ctx: SentenceContext, v: number): boolean {
  const { direct, preps } = ctx.arguments(v);
  return [...(direct ?? []), ...preps.flatMap((p) => p.group)].some((c) => {
    const noun = nounAt(ctx.s, c);
    if (!noun) return false;
    if (noun.mention) return ctx.mentions.book.get(noun.mention.entity).bodyClass === 'armed-group';
    return OUTLAWS.test(noun.head) || noun.ofs.some((of) => OUTLAWS.test(of.head));
  });
}

/** Reads accusations that are told as plain statements about what another state or body has done. */
export function readImputations(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  for (const v of ctx.verbs) {
    const verb = verbAt(ctx.s, v);
    if (!verb || verb.passive || verb.negated || !(ARMING.test(verb.lemma) || MISDEED_VERBS.has(verb.lemma))) continue;
    const speaker = ctx.speaker(v);
    if (!speaker || speaker.verb < 0 || !REPORTING_VERBS.has(verbAt(ctx.s, speaker.verb)?.lemma ?? '')) continue;
    if (ARMING.test(verb.lemma) && !armsRebels(ctx, v)) continue;
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
