import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import { byVerb, combine, type Standing } from '../qualifiers/standing.js';
import type { SentenceContext } from './sentence-context.js';

const PLANNED_WORDS = new Set(['planned', 'upcoming', 'forthcoming', 'scheduled', 'future', 'coming', 'impending']);
const POSSIBLE_WORDS = new Set([
  'possible',
  'proposed',
  'potential',
  'prospective',
  'hypothetical',
  'suggested',
  'alleged',
]);
/** Verbs that say of an event named by a noun that it is not to be. */
const REFUSING = new Set([
  'reject',
  'withdraw',
  'revoke',
  'suspend',
  'oppose',
  'rule out',
  'deny',
  'cancel',
  'call off',
  'refuse',
  'scrap',
  'exclude',
  'decline',
  'veto',
  'abandon',
  'lift',
  'ease',
  'prevent',
  'avoid',
  'threaten',
  'lack',
  'end',
]);
const ASKING = new Set([
  'call for',
  'propose',
  'seek',
  'want',
  'urge',
  'demand',
  'suggest',
  'offer',
  'request',
  'consider',
  'advocate',
  'favour',
  'favor',
  'hope',
  'discuss',
  'mull',
  'recommend',
  'wish',
  'need',
]);
/** Verbs that take what they are done to as there already: "to expand the long-standing cooperation". */
const PRESUPPOSING =
  /^(expand|support|deepen|strengthen|widen|broaden|extend|continue|maintain|keep|preserve|upgrade|enhance)$/;
const LASTING = new Set(['last', 'continue', 'end', 'conclude', 'follow', 'come']);

/** How an event named by a noun stands, by its adjectives and by the verb that it is the object or subject of; null: it says nothing. */
export function nounStanding(ctx: SentenceContext, noun: NounPhrase, c: number, verb: number): Standing | null {
  const own: Standing = {
    status:
      noun.words.some((w) => PLANNED_WORDS.has(w)) || isScheduled(ctx.s, c)
        ? 'planned'
        : noun.words.some((w) => POSSIBLE_WORDS.has(w))
          ? 'hypothetical'
          : 'occurred',
    negated: noun.opener === 'no' || noun.opener === 'neither',
  };
  const lemma = verb >= 0 ? (verbAt(ctx.s, verb)?.lemma ?? '') : '';
  if (verb < 0 || LASTING.has(lemma)) return own;
  if (PRESUPPOSING.test(lemma) && isLongstanding(ctx, c)) return own;
  if (REFUSING.has(lemma)) return null;
  const outer = ctx.standing(verb);
  // "no meeting was held": the verb has counted the "no" already.
  if (own.negated && outer.negated) return outer;
  if (ASKING.has(lemma) && lemma !== 'discuss')
    return combine(own, combine({ status: 'hypothetical', negated: false }, outer));
  return combine(own, lemma === 'discuss' ? outer : combine(byVerb(lemma), outer));
}

/** "the visit of X to Y, scheduled for November". */
function isScheduled(s: SentenceReading, c: number): boolean {
  for (let k = c + 1; k < s.chunks.length && k < c + 10; k++) {
    const chunk = s.chunks[k];
    if (chunk?.verb && /^(schedule|plan|slate|expect|set)$/.test(chunk.verb.lemma))
      return s.chunks[k - 1]?.kind === 'comma' && !chunk.verb.modal && !chunk.verb.perfect;
    if (chunk?.verb?.form === 'finite' || chunk?.kind === 'break' || chunk?.kind === 'sub') return false;
    if (/^(scheduled|planned|due|slated|set|expected)$/.test(chunk?.word ?? '') && chunk?.kind === 'adj') return true;
  }
  return false;
}

/** "their long-standing friendship and cooperation" */
function isLongstanding(ctx: SentenceContext, c: number): boolean {
  return (ctx.s.groups[c] ?? [c]).some((g) =>
    nounAt(ctx.s, g)?.words.some((w) => /^(long|longstanding|standing|existing|traditional|current)$/.test(w)),
  );
}
