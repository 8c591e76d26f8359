import { PERSONAL_ADJECTIVES } from '../../ontology/words/adjectives.js';
import type { ClauseText } from './scan.js';

/** Whether the "it" at token `i` means nothing: "it is necessary to", "it was clear that"; in "it is ready to" it means a party. */
export function isExpletive({ r }: ClauseText, i: number, to: number): boolean {
  const { low, pos } = r.tokens;
  let k = i + 1;
  let be = false;
  while (k < to && k < i + 4 && (pos[k] === 'AUX' || pos[k] === 'ADV' || low[k] === "'s")) {
    be ||= /^(is|was|be|been|'s|are)$/.test(low[k] ?? '');
    k++;
  }
  if (!be || pos[k] !== 'ADJ' || PERSONAL_ADJECTIVES.has(low[k] ?? '')) return false;
  while (k < to && pos[k] === 'ADJ') k++;
  return low[k] === 'to' || low[k] === 'that' || low[k] === 'for';
}
