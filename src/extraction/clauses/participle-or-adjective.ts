import { DETERMINERS, POSSESSIVES } from '../../ontology/words/function-words.js';
import { Form } from '../lexicon/index.js';
import { WordClass } from '../words/word-classes.js';
import type { Chunk } from './chunk.js';
import type { ClauseText } from './scan.js';

const LEADING = WordClass.Determiner | WordClass.Possessive;
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);

/** Whether token `i` ends what leads to a noun: "the", "its", "'s", an adjective or a number. */
function leadsToNoun({ r }: ClauseText, i: number): boolean {
  const { low, pos, classes } = r.tokens;
  return ((classes[i] ?? 0) & LEADING) !== 0 || low[i] === "'s" || pos[i] === 'ADJ' || pos[i] === 'NUM';
}

function nominalAt({ r, mentionAt }: ClauseText, k: number, to: number): boolean {
  const { low, pos } = r.tokens;
  return (
    k < to &&
    (mentionAt.has(k) ||
      NOMINAL.has(pos[k] ?? '') ||
      (pos[k] === 'VERB' && (pos[k + 1] === 'NOUN' || pos[k + 1] === 'PROPN') && /(ed|ing)$/.test(low[k] ?? '')))
  );
}

/** Whether the verb at token `i` is an adjective that opens or goes on with a noun phrase: "the visiting president", "in disputed areas". */
export function isAdjectival(text: ClauseText, i: number, to: number, before: Chunk | undefined): boolean {
  const { low, pos } = text.r.tokens;
  const word = low[i] ?? '';
  // "the newly elected president", "Yemen's internationally recognised government"
  const led =
    leadsToNoun(text, i - 1) ||
    (pos[i - 1] === 'ADV' &&
      (DETERMINERS.has(low[i - 2] ?? '') || low[i - 2] === "'s" || POSSESSIVES.has(low[i - 2] ?? '')));
  const ended =
    (pos[i - 1] !== 'ADJ' && pos[i - 1] !== 'NUM') || /^(general|designate|elect|chief|major)$/.test(low[i - 1] ?? '');
  const closed = before?.kind === 'noun' && before.last === i && ended;
  if (led && !closed) {
    if (!/(ed|ing|n|t)$/.test(word) || !text.lexicon.forms.has(word)) return true;
    return nominalAt(text, i + 1, to) || low[i + 1] === 'of';
  }
  if (before?.kind !== 'prep') return false;
  const participle = word.endsWith('ed') || ((text.lexicon.forms.get(word)?.forms ?? 0) & Form.Participle) !== 0;
  return participle && nominalAt(text, i + 1, to);
}

/** Whether the verb at token `i` goes on with the noun phrase being read: "its continued support", "the sending of", "their visit". */
export function continuesNoun(text: ClauseText, i: number): boolean {
  const { low, pos } = text.r.tokens;
  const word = low[i] ?? '';
  if (/ing$/.test(word) && (POSSESSIVES.has(low[i - 1] ?? '') || low[i - 1] === "'s")) return true;
  // "in a televised address late on Tuesday", where the tagger takes both for verbs
  const articled = /^an?$/.test(low[i - 1] ?? '');
  if (/ed$/.test(word) && articled && pos[i + 1] === 'VERB' && !/(ed|ing)$/.test(low[i + 1] ?? '')) return true;
  if (/ed$/.test(low[i - 1] ?? '') && /^an?$/.test(low[i - 2] ?? '') && !/(ed|ing)$/.test(word)) return true;
  if (/(ed|ing|en)$/.test(word))
    return text.mentionAt.has(i + 1) || NOMINAL.has(pos[i + 1] ?? '') || (/ing$/.test(word) && low[i + 1] === 'of');
  const known = text.lexicon.forms.get(word);
  if (known && known.forms & Form.Past) return false;
  // "its support", "the visit" mis-tagged as verbs.
  return leadsToNoun(text, i - 1);
}
