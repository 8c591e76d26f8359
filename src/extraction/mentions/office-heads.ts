import { HONORIFICS, OFFICE_HEADS, PORTFOLIOS } from '../../ontology/words/offices.js';
import { Shape } from '../document/index.js';
import type { Reading } from './reading.js';

const plural = (head: string): string => {
  if (head.endsWith('y')) return `${head.slice(0, -1)}ies`;
  return head.endsWith('man') ? `${head.slice(0, -3)}men` : `${head}s`;
};

/** Every word that can be the head of an office, singular and plural, to its singular. */
export const HEAD_FORMS: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...OFFICE_HEADS.keys()].map((head) => [head, head] as const),
  ...[...OFFICE_HEADS.keys()].map((head) => [plural(head), head] as const),
]);

const NO_TOPIC = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'VERB', 'AUX', 'ADV']);

/** Whether token `i` can name what an office is for: "culture", or any capitalised noun that is no name, office or title. */
export function isTopic(r: Reading, i: number): boolean {
  const { low, shape, pos } = r.tokens;
  const word = low[i] ?? '';
  if (PORTFOLIOS.has(word)) return true;
  return (
    shape[i] === Shape.Capitalised &&
    r.hitAt[i] === -1 &&
    !HEAD_FORMS.has(word) &&
    !HONORIFICS.has(word) &&
    !NO_TOPIC.has(pos[i] ?? '')
  );
}

/** Whether a list of topics after the comma at token `from` ends in "and": "Culture, Youth and Sports". */
export function listsTopics(r: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 8); k++) {
    const word = r.tokens.low[k] ?? '';
    if (word === 'and' || word === '&') return isTopic(r, k + 1);
    if (word !== ',' && !isTopic(r, k)) return false;
  }
  return false;
}
