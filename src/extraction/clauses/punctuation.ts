import { WordClass } from '../words/word-classes.js';
import { type ClauseText, PASS, type Scan } from './scan.js';

const BREAKS = new Set([';', ':', '—', '–', '--']);

/** White space between paragraphs says nothing. */
export const space = (scan: Scan, i: number): number => (scan.r.tokens.pos[i] === 'SPACE' ? i + 1 : PASS);

/** Commas, brackets, and the marks that end a clause: ";", ":", dashes (a hyphen within a word is none). */
export function punctuation(scan: Scan, i: number): number {
  const word = scan.r.tokens.low[i] ?? '';
  if (word === ',') return scan.push('comma', i, i + 1);
  if (word === '(' || word === '[') return scan.push('open', i, i + 1);
  if (word === ')' || word === ']') return scan.push('close', i, i + 1);
  if (BREAKS.has(word) || (word === '-' && !scan.r.glued(i))) return scan.push('break', i, i + 1, word);
  return PASS;
}

/** An "'s" that no noun phrase and no verb took. */
export function strayApostrophe(scan: Scan, i: number): number {
  const word = scan.r.tokens.low[i];
  return word === "'s" || word === "'" ? i + 1 : PASS;
}

/** Whether token `i` is a quotation mark. */
export const isQuoteMark = ({ r }: ClauseText, i: number): boolean =>
  ((r.tokens.classes[i] ?? 0) & WordClass.QuoteMark) !== 0;

/** Whether the mark at token `i` bounds a quotation that holds a clause of its own; "political dwarf" and "will never accept" hold none. */
export function edgesClause({ r }: ClauseText, i: number): boolean {
  const { quoteOf, quotes } = r.document;
  const quote = quotes[quoteOf[i + 1] ?? -1] ?? quotes[quoteOf[i - 1] ?? -1];
  if (!quote) return false;
  const { pos } = r.tokens;
  let verb = -1;
  for (let k = quote.first; k < Math.min(quote.last, quote.first + 40) && verb < 0; k++)
    if (pos[k] === 'VERB' || pos[k] === 'AUX') verb = k;
  return verb > quote.first && quote.last - quote.first > 3;
}

/** A quotation with a clause of its own is walled off by breaks; the marks of any other are passed over. */
export function quoteEdge(scan: Scan, i: number): number {
  if (!isQuoteMark(scan, i)) return PASS;
  if (edgesClause(scan, i)) scan.push('break', i, i + 1, '"');
  return i + 1;
}
