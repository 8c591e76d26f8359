import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Lexicon } from '../lexicon/index.js';
import type { SentenceContext } from './sentence-context.js';

/** In sports reports a country is a plural team: "Germany meet Denmark", "Fiji host Samoa". */
const TEAM_VERBS = new Set([
  'meet',
  'host',
  'tour',
  'visit',
  'beat',
  'face',
  'fight',
  'travel',
  'welcome',
  'receive',
  'attack',
  'defend',
  'join',
  'leave',
]);
/** Whether the verb at chunk `v` is what a team does. */
export function isTeam(ctx: SentenceContext, v: number, lexicon: Lexicon): boolean {
  const verb = verbAt(ctx.s, v);
  const chunk = ctx.s.chunks[v];
  if (
    !verb ||
    !chunk ||
    verb.form !== 'finite' ||
    verb.modal ||
    verb.perfect ||
    verb.passive ||
    !TEAM_VERBS.has(verb.lemma) ||
    chunk.last - chunk.first > 1
  )
    return false;
  const form = lexicon.forms.get(ctx.mentions.reading.tokens.low[verb.headAt] ?? '');
  if (form?.forms !== 1) return false;
  const chunks = ctx.subjectChunks(v);
  const noun = chunks.length === 1 ? nounAt(ctx.s, chunks[0] ?? -1) : null;
  return (
    noun?.mention != null &&
    noun.mention.form !== 'demonym' &&
    ctx.mentions.book.get(noun.mention.entity).kind === 'Country'
  );
}
