import type { TextDocument, Tokens } from '../document/index.js';
import type { Hit } from './gazetteer.js';

/** A document with the gazetteer's hits laid over its tokens: what every mention rule reads. */
export class Reading {
  readonly tokens: Tokens;
  /** Index into `hits` for each token, −1 where no name covers it. */
  readonly hitAt: Int32Array;

  constructor(
    readonly document: TextDocument,
    readonly hits: readonly Hit[],
  ) {
    this.tokens = document.tokens;
    this.hitAt = new Int32Array(document.tokens.count + 1).fill(-1);
    hits.forEach((hit, index) => this.hitAt.fill(index, hit.first, hit.last));
  }

  /** Whether token `i` touches both its neighbours, as a hyphen within a word does. */
  glued(i: number): boolean {
    const { start, end } = this.tokens;
    return start[i] === end[i - 1] && end[i] === start[i + 1];
  }

  /** White space before token `i`, as one space or none. */
  gap(i: number): string {
    return (this.tokens.start[i] ?? 0) > (this.tokens.end[i - 1] ?? 0) ? ' ' : '';
  }

  /** The text of tokens `first` to `last`, white space folded. */
  slice(first: number, last: number): string {
    const { start, end } = this.tokens;
    return this.document.text.slice(start[first] ?? 0, end[last - 1] ?? 0).replace(/\s+/g, ' ');
  }
}
