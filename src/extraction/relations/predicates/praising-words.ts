import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const WELL =
  /^(highly|warmly|fondly|glowingly|approvingly|admiringly|favourably|favorably|appreciatively|enthusiastically|kindly|movingly)$/;
const ILL = /^(ill|harshly|disparagingly|scathingly|bitterly|critically|dismissively|contemptuously)$/;

/** "spoke highly of the work of X", "spoke scathingly of Y": praise and blame told by an adverb. */
function readPraisingWords(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const prep = ctx.arguments(v).preps.find((p) => p.word === 'of' || p.word === 'about');
  if (!prep) return [];
  const adverbs = ctx.s.chunks.slice(v + 1, prep.at).filter(({ kind }) => kind === 'adv' || kind === 'adj');
  const type = adverbs.some(({ word }) => WELL.test(word))
    ? 'PRAISED'
    : adverbs.some(({ word }) => ILL.test(word))
      ? 'ACCUSED'
      : null;
  if (!type) return [];
  return buildClaims(ctx, {
    type,
    subjects: ctx.subjects(v),
    objects: ctx.partiesOrOwners(prep.group),
    verb: v,
    trigger: verb.headAt,
    rule: `words:${type}:${verb.lemma}`,
    confidence: 0.88,
  });
}

export const WORDS_OF_PRAISE: VerbReader = {
  of: (lemma) => /^(speak|talk|think|write)$/.test(lemma),
  read: readPraisingWords,
};
