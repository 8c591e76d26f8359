import { MONTHS, WEEKDAYS } from '../../ontology/words/calendar.js';
import { HONORIFICS, PORTFOLIOS } from '../../ontology/words/offices.js';
import { Shape } from '../document/index.js';
import { HEAD_FORMS } from '../words/office-forms.js';
import type { Reading } from './reading.js';

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
    !WEEKDAYS.has(word) &&
    !MONTHS.has(word) &&
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
