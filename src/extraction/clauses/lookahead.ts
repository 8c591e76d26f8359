import { OBJECT_OPENERS } from '../../ontology/words/function-words.js';
import type { ClauseText } from './scan.js';

const OBJECT_OF_NOUN_LIKE = new Set(['that', 'on', 'for']);

/** Whether a noun follows within the same phrase, so that an adjective at `i` is no predicate: "a joint naval exercise". */
export function nominalAfter({ r, mentionAt }: ClauseText, i: number, to: number): boolean {
  const { pos, low, value } = r.tokens;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    if (mentionAt.has(k) || pos[k] === 'NOUN' || pos[k] === 'PROPN') return true;
    if (pos[k] === 'ADJ' || pos[k] === 'NUM' || (value[k] === '-' && r.glued(k)) || pos[k] === 'CCONJ') continue;
    if (pos[k] !== 'VERB') return false;
    const word = low[k] ?? '';
    if (!word.endsWith('ed') && !word.endsWith('ing')) return false;
  }
  return false;
}

/** Whether a verb stands at token `i` or behind adverbs there: "that also praised". */
export function verbAhead({ r }: ClauseText, i: number, to: number): boolean {
  const { pos } = r.tokens;
  let k = i;
  while (k < to && pos[k] === 'ADV') k++;
  return pos[k] === 'VERB' || pos[k] === 'AUX';
}

/** Whether an object begins at token `i`, as behind a verb: "Greece", "the plan", "it", "against". */
export function opensObject({ r, mentionAt }: ClauseText, i: number): boolean {
  const { low, pos } = r.tokens;
  return mentionAt.has(i) || OBJECT_OPENERS.has(low[i] ?? '') || pos[i] === 'DET' || pos[i] === 'PRON';
}

/** The same for words that are more often nouns, where less is proof: "Kenya calls Somalia", "Kenya calls for". */
export function opensObjectOfNounLike({ r, mentionAt }: ClauseText, i: number): boolean {
  const { low, pos } = r.tokens;
  // "France wishes to congratulate"
  const governs = low[i] === 'to' && pos[i + 1] === 'VERB';
  return governs || mentionAt.has(i) || pos[i] === 'DET' || OBJECT_OF_NOUN_LIKE.has(low[i] ?? '');
}
