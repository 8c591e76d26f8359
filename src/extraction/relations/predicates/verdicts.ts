import { DEED_NOUNS } from '../../../ontology/words/deed-nouns.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import { doersBefore, opponentsOf, pointsBack } from '../deeds.js';
import type { SentenceContext } from '../sentence-context.js';
import { toneBehind } from '../tone.js';
import type { VerbReader } from './verb-reader.js';

/** Where behind "was" the verdict may stand; "was not illegal" is none. */
const OUTLOOK = { reach: 6, end: /^(,|not|no)$/ };

/** "said that the step was 'an unfriendly act'", "the sanctions are illegal, X said": the speaker judges whoever did it. */
function readVerdict(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive || verb.modal) return [];
  const chunk = ctx.subjectChunks(v)[0] ?? -1;
  const noun = nounAt(ctx.s, chunk);
  const back = pointsBack(ctx, chunk);
  if (!noun || noun.mention || !(back || DEED_NOUNS.has(noun.head) || STEPS.has(noun.head))) return [];
  const type = toneBehind(ctx, ctx.s.chunks[v]?.last ?? 0, OUTLOOK);
  if (!type) return [];
  const teller = ctx.tellers(v)[0];
  if (!teller) return [];
  const owned = ctx.owners(chunk);
  const bare = /^(the|this|that|these|those)$/.test(noun.opener) && !noun.ofs.length;
  const at = ctx.span(v).start;
  const told = owned.length || !(bare || back) ? [] : doersBefore(ctx, chunk, teller.entity, at);
  // "This is a flagrant violation," says one who has just recalled its envoy from somewhere.
  const doers = !told.length && type === 'ACCUSED' && (bare || back) ? opponentsOf(ctx, teller.entity) : told;
  const certainty = back ? 0.75 : 0.9;
  const objects: readonly Party[] = doers.length ? doers.map((entity) => ({ entity, chunk, certainty })) : owned;
  return buildClaims(ctx, {
    type,
    subjects: [teller],
    objects: objects.filter((p) => p.entity !== teller.entity),
    verb: v,
    trigger: verb.headAt,
    rule: `verdict:${type}:${noun.head || noun.opener}`,
    confidence: 0.78,
    standing: { status: 'occurred', negated: false },
    teller: teller.entity,
  });
}

const STEPS = new Set(
  'step pact treaty accord agreement deal law bill vote trial tests test policy policies conduct behaviour behavior attitude approach response refusal campaign blockade occupation'.split(
    ' ',
  ),
);

export const VERDICT: VerbReader = {
  of: (lemma) => /^(be|constitute|amount to|represent)$/.test(lemma),
  read: readVerdict,
};
