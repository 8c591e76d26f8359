import type { Sentence } from './sentences.js';
import { Shape } from './shape.js';
import type { Tokens } from './tokens.js';

/** "ABUJA, Aug 7 (Agency) -": where and when a dispatch was filed. Tokens `first` to `last` (exclusive) of its place. */
export interface Dateline {
  readonly first: number;
  readonly last: number;
  /** First token after the dash: where the story begins. */
  readonly body: number;
}

const DASH = new Set(['-', '–', '—', '--', '---']);
const INSIDE = /^(,|\.|\(|\)|\/|:|'|\d{1,4}|st|nd|rd|th)$/;
const MAX_TOKENS = 16;

/** Reads a dateline at the head of a sentence, or gives null. All of it before the dash must be capitals, dates or brackets. */
export function readDateline(tokens: Tokens, sentence: Sentence): Dateline | null {
  const { value, shape, start, end } = tokens;
  if (shape[sentence.first] !== Shape.Upper && shape[sentence.first] !== Shape.Capitalised) return null;
  const limit = Math.min(sentence.last - 1, sentence.first + MAX_TOKENS);
  let placeEnd = sentence.first;
  let brackets = false;
  for (let i = sentence.first; i < limit; i++) {
    const word = value[i] ?? '';
    if (DASH.has(word)) {
      const spaced = (start[i] ?? 0) > (end[i - 1] ?? 0) || word === '—' || word === '--';
      const after = (start[i + 1] ?? 0) > (end[i] ?? 0) || word === '—' || word === '--';
      if (!spaced || !after || i === sentence.first) {
        if (i === sentence.first) return null;
        if (!spaced && !after) continue;
        return null;
      }
      const upper = shape[sentence.first] === Shape.Upper;
      const dated = i > placeEnd;
      return upper || dated ? { first: sentence.first, last: placeEnd || i, body: i + 1 } : null;
    }
    // "COLOMBO: Sri Lanka rejected", "Islamabad, 14 August: the spokesman said"
    if (
      word === ':' &&
      i > sentence.first &&
      (start[i] ?? 0) === (end[i - 1] ?? 0) &&
      (start[i + 1] ?? 0) > (end[i] ?? 0)
    ) {
      const lone = shape[sentence.first] === Shape.Upper && (value[sentence.first] ?? '').length > 3;
      return lone || dated(tokens, placeEnd, i) ? { first: sentence.first, last: placeEnd || i, body: i + 1 } : null;
    }
    if (word === '(') brackets = true;
    const plain = shape[i] === Shape.Upper || shape[i] === Shape.Capitalised;
    if (!plain && !INSIDE.test(word) && !brackets) return null;
    if (word === ')') brackets = false;
    if (plain && placeEnd === i) placeEnd = i + 1;
  }
  // "Belgrade, 18 September 2020": a line of its own.
  const alone = sentence.last - sentence.first;
  return alone > 2 && alone <= 6 && dated(tokens, placeEnd, sentence.last) && value[placeEnd] === ','
    ? { first: sentence.first, last: placeEnd, body: sentence.last }
    : null;
}

/** Whether a day stands between two tokens. */
function dated({ value }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^\d{1,2}$/.test(value[i] ?? '')) return true;
  return false;
}
