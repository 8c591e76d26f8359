import { WordClass } from '../words/word-classes.js';
import type { Sentence } from './sentences.js';
import type { Tokens } from './tokens.js';

/** Words between quotation marks: tokens `first` to `last` (exclusive), marks not counted. */
export interface Quote {
  readonly first: number;
  readonly last: number;
  /** `true` where the paragraph ends and no mark has closed it. */
  readonly open: boolean;
}

const OPEN = new Set(['“', '«', '„']);
const CLOSE = new Set(['”', '»']);

/**
 * Finds quotations. Straight marks toggle; a closing mark that nothing opened is dropped; a paragraph's end closes
 * what is open, and the next paragraph's opening mark takes the quotation up again (as newspapers print long ones).
 */
export function findQuotes(tokens: Tokens, sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = [];
  let from = -1;
  let paragraph = sentences[0]?.paragraph ?? 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      const before = sentence.first;
      if (from >= 0) quotes.push({ first: from, last: before, open: true });
      from = -1;
      paragraph = sentence.paragraph;
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!((tokens.classes[i] ?? 0) & WordClass.QuoteMark)) continue;
      const mark = tokens.value[i] ?? '';
      const opens = OPEN.has(mark) || (mark === '"' && from < 0) || (mark === "''" && from < 0) || mark === '``';
      const closes = CLOSE.has(mark) || ((mark === '"' || mark === "''") && from >= 0);
      if (opens && from < 0) from = i + 1;
      else if (closes && from >= 0) {
        if (i > from) quotes.push({ first: from, last: i, open: false });
        from = -1;
      }
    }
  }
  const last = sentences.at(-1)?.last ?? 0;
  if (from >= 0 && last > from) quotes.push({ first: from, last, open: true });
  return quotes;
}
