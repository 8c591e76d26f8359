import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const HOW: ReadonlyMap<string, 'ACCUSED' | 'PRAISED' | 'REJECTED'> = new Map([
  ...['angrily', 'furiously', 'bitterly', 'sharply', 'indignantly'].map((how) => [how, 'ACCUSED'] as const),
  ...['coldly', 'coolly', 'frostily', 'scornfully'].map((how) => [how, 'REJECTED'] as const),
  ...['warmly', 'favourably', 'favorably', 'enthusiastically'].map((how) => [how, 'PRAISED'] as const),
]);

/** "reacted angrily to the American vote", "would not hear of American troops", "will have nothing to do with X's plan". */
function readReaction(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const found = reaction(ctx, v, verb);
  const prep = found ? ctx.arguments(v).preps.find((p) => p.word === found.prep) : undefined;
  if (!found || !prep) return [];
  return buildClaims(ctx, {
    type: found.type,
    subjects: ctx.subjects(v),
    objects: ctx.partiesOrOwners(prep.group),
    verb: v,
    trigger: verb.headAt,
    rule: `reaction:${found.type}:${verb.lemma}`,
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
  });
}

function reaction(
  ctx: SentenceContext,
  v: number,
  verb: VerbGroup,
): { readonly type: 'ACCUSED' | 'PRAISED' | 'REJECTED'; readonly prep: string } | null {
  const { chunks } = ctx.s;
  if (verb.lemma === 'hear' && verb.negated) return { type: 'REJECTED', prep: 'of' };
  if (verb.lemma === 'do' && verb.form === 'infinitive' && nounAt(ctx.s, v - 1)?.head === 'nothing')
    return { type: 'REJECTED', prep: 'with' };
  if (verb.lemma !== 'react' && verb.lemma !== 'respond') return null;
  const { low } = ctx.mentions.reading.tokens;
  for (let i = chunks[v]?.first ?? 0; i < (chunks[v + 1]?.last ?? 0); i++) {
    const type = HOW.get(low[i] ?? '');
    if (type) return { type, prep: 'to' };
  }
  return null;
}

export const REACTION: VerbReader = { of: (lemma) => /^(hear|do|react|respond)$/.test(lemma), read: readReaction };
