import { classesOf } from '../words/word-classes.js';
import { Dictionary, type WordTags } from './dictionary.js';
import { fold } from './fold.js';
import { LONGEST_WORD } from './plain-text.js';
import { type Shape, shapeOf } from './shape.js';
import { StretchTable } from './stretch-table.js';
import { isSpace } from './white-space.js';

/** A token of a piece; the others of the piece hang on it. */
export interface Piece {
  readonly value: string;
  readonly low: string;
  readonly shape: Shape;
  readonly classes: number;
  /** Offsets from the beginning of the piece. */
  readonly start: number;
  readonly end: number;
  readonly next: Piece | null;
  readonly tags: WordTags;
}

/** Of a token that the dictionary does not cut so: it never is asked for one. */
const UNKNOWN: WordTags = { tag: 0, hint: 0, can: 0, fixed: true };

/** Pieces and line breaks that are kept, beyond which all are forgotten. */
const MOST_PIECES = 50_000;

/** What the dictionary made of one line. */
interface Line {
  readonly values: string[];
  readonly words: WordTags[];
}

/**
 * What stands between white space, cut into tokens once by wink-nlp and remembered: news repeats its words, and
 * cutting "Azerbaijan's," costs more than tagging it. Null for a piece whose tokens do not spell it out.
 */
export class PieceTable {
  private readonly pieces = new StretchTable<Piece | null>();
  private readonly folded = new Map<string, string>();
  /** Whose cuts these are. */
  readonly dictionary = new Dictionary();

  /** Whether it is time for a new one. */
  get full(): boolean {
    return this.pieces.size > MOST_PIECES;
  }

  /** The first token of the piece from `from` to `to` (exclusive) in a text, where it was learned. */
  find(text: string, from: number, to: number, hash: number): Piece | null | undefined {
    return this.pieces.find(text, from, to, hash);
  }

  /** The first token of a piece, where it was learned. */
  get(text: string): Piece | null | undefined {
    return this.pieces.get(text);
  }

  /** A run of line breaks and tabs, which is one token. */
  breaks(run: string): Piece {
    const known = this.pieces.get(run);
    if (known) return known;
    const [tags = UNKNOWN] = this.dictionary.read(run).words;
    const piece = pieceOf(run, fold(run), 0, null, tags);
    this.pieces.set(run, piece);
    return piece;
  }

  /** Learns pieces that are not known, each named once. */
  learn(texts: readonly string[]): void {
    const short = texts.filter((text) => text.length <= LONGEST_WORD);
    const lines = this.read(short.map(withoutMarks));
    for (const text of texts) this.pieces.set(text, null);
    if (lines.length !== short.length) return;
    short.forEach((text, i) => {
      const line = lines[i];
      if (line) this.pieces.set(text, this.locate(text, line));
    });
  }

  private read(lines: readonly string[]): Line[] {
    const { values, words } = this.dictionary.read(lines.join('\n'));
    let line: Line = { values: [], words: [] };
    const out = [line];
    values.forEach((value, i) => {
      if (value === '\n') {
        line = { values: [], words: [] };
        out.push(line);
        return;
      }
      line.values.push(value);
      line.words.push(words[i] ?? UNKNOWN);
    });
    return out;
  }

  /** The tokens at their places in the piece, from left to right. */
  private locate(text: string, { values, words }: Line): Piece | null {
    const starts: number[] = [];
    let cursor = 0;
    for (const value of values) {
      if (!text.startsWith(value, cursor)) cursor = afterSpaces(text, cursor);
      if (!text.startsWith(value, cursor)) return null;
      starts.push(cursor);
      cursor += value.length;
    }
    if (afterSpaces(text, cursor) < text.length) return null;
    let piece: Piece | null = null;
    for (let k = values.length - 1; k >= 0; k--) {
      const value = values[k] ?? '';
      piece = pieceOf(value, this.low(value), starts[k] ?? 0, piece, words[k] ?? UNKNOWN);
    }
    return piece;
  }

  /** One copy of each folded word, however many pieces it stands in. */
  private low(value: string): string {
    const known = this.folded.get(value);
    if (known !== undefined) return known;
    const low = fold(value);
    this.folded.set(value, low);
    return low;
  }
}

/**
 * A piece with the marks around and after its possessives and contractions apart: wink-nlp would take the "Ghana's" of "Ghana's." and
 * of "Ghana's-led" for one word. An address is left whole.
 */
export const withoutMarks = (text: string): string =>
  /['’]/.test(text) && !text.includes('//')
    ? text
        .replace(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su, (_, before: string, core: string, after: string) =>
          [before, core, after].filter((part) => part !== '').join(' '),
        )
        .replace(/(?<=[\p{L}\p{N}.]['’]s)(?=[^\p{L}\p{N}\s_@])/giu, ' ')
    : text;

const pieceOf = (value: string, low: string, start: number, next: Piece | null, tags: WordTags): Piece => ({
  value,
  low,
  shape: shapeOf(value),
  classes: classesOf(low, value),
  start,
  end: start + value.length,
  next,
  tags,
});

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
