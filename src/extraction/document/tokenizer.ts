import { classesOf } from '../words/word-classes.js';
import type { Dictionary, WordTags } from './dictionary.js';
import { fold } from './fold.js';
import { type Piece, PieceTable, withoutMarks } from './pieces.js';
import { cutEndlessWords, plainLetters } from './plain-text.js';
import { shapeOf } from './shape.js';
import { EMPTY_HASH, hashWith } from './stretch-table.js';
import { tagsOf } from './tagger.js';
import type { Tokenizer, Tokens } from './tokens.js';
import { isSpace } from './white-space.js';

/**
 * A tokenizer that cuts and tags as wink-nlp does, whose dictionary is asked for the pieces that a text has anew. Offsets hold for any string,
 * whatever white space or stray code unit wink-nlp has normalised away.
 */
export function createTokenizer(): Tokenizer {
  let pieces = new PieceTable();
  return (text, untagged) => {
    // wink-nlp keeps every word that it has not met before, as the table does: both start anew now and then, so that
    // a hundred thousand articles leave memory flat.
    if (pieces.full) pieces = new PieceTable();
    const plain = plainLetters(text);
    const tokens = fromPieces(plain, pieces, untagged !== undefined) ?? located(plain, pieces.dictionary);
    if (plain === text) return tokens;
    const { count, low, pos, shape, classes, start, end } = tokens;
    return { count, value: originals(text, tokens), low, pos, shape, classes, start, end };
  };
}

function originals(text: string, { count, start, end }: Tokens): string[] {
  const values: string[] = [];
  for (let i = 0; i < count; i++) values.push(text.slice(start[i], end[i]));
  return values;
}

/** The tokens of the pieces of a text, or null where a piece is not what its tokens spell. */
function fromPieces(text: string, pieces: PieceTable, untagged: boolean): Tokens | null {
  const { parts, at } = cutAtSpaces(text, pieces);
  let count = 0;
  for (const part of parts) {
    if (!part) return null;
    for (let token: Piece | null = part; token; token = token.next) count++;
  }
  const words = new Array<WordTags>(count);
  const value = new Array<string>(count);
  const low = new Array<string>(count);
  const shape = new Uint8Array(count);
  const classes = new Int32Array(count);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let i = 0;
  for (let p = 0; p < parts.length; p++) {
    const from = at[p] ?? 0;
    for (let token = parts[p] ?? null; token; token = token.next) {
      value[i] = token.value;
      low[i] = token.low;
      shape[i] = token.shape;
      classes[i] = token.classes;
      words[i] = token.tags;
      start[i] = from + token.start;
      end[i] = from + token.end;
      i++;
    }
  }
  return { count, value, low, pos: untagged ? [] : tagsOf(words), shape, classes, start, end };
}

/** The pieces of a text and where each begins; what was not known is learned first. */
function cutAtSpaces(text: string, pieces: PieceTable): { parts: (Piece | null | undefined)[]; at: number[] } {
  const parts: (Piece | null | undefined)[] = [];
  const at: number[] = [];
  let unknown: Map<string, number[]> | null = null;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const from = i;
    let code = text.charCodeAt(i);
    const cut = cutOf(code);
    let hash = EMPTY_HASH;
    do {
      hash = hashWith(hash, code);
      code = ++i < length ? text.charCodeAt(i) : -1;
    } while (code >= 0 && cutOf(code) === cut);
    if (cut === Cut.Space) continue;
    let part = pieces.find(text, from, i, hash);
    if (part === undefined) {
      const run = text.slice(from, i);
      if (cut === Cut.Line) part = pieces.breaks(run);
      else {
        unknown ??= new Map();
        const places = unknown.get(run);
        if (places) places.push(parts.length);
        else unknown.set(run, [parts.length]);
      }
    }
    parts.push(part);
    at.push(from);
  }
  if (unknown) {
    pieces.learn([...unknown.keys()]);
    for (const [run, places] of unknown) for (const place of places) parts[place] = pieces.get(run);
  }
  return { parts, at };
}

/** How wink-nlp cuts at a code unit. */
enum Cut {
  Not,
  Space,
  Line,
}

function cutOf(code: number): Cut {
  if (code === 32) return Cut.Space;
  if (code < 32) return code === 10 || code === 13 || code === 9 ? Cut.Line : Cut.Not;
  if (code < 0xa0 || code > 0x205f) return Cut.Not;
  const space =
    code === 0xa0 || (code >= 0x2002 && code <= 0x2005) || code === 0x2009 || code === 0x200a || code === 0x202f;
  return space || code === 0x205f ? Cut.Space : Cut.Not;
}

/** The tokens of any text at all: their values are found again in it from left to right. */
function located(text: string, dictionary: Dictionary): Tokens {
  const { values: value, words } = dictionary.read(cutEndlessWords(text).replace(/\S+/g, withoutMarks));
  const pos = tagsOf(words);
  const count = value.length;
  const low = value.map(fold);
  const shape = Uint8Array.from(value, shapeOf);
  const classes = Int32Array.from(value, (word, i) => classesOf(low[i] ?? '', word));
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let cursor = 0;
  for (let i = 0; i < count; i++) {
    const word = value[i] ?? '';
    if (!text.startsWith(word, cursor)) {
      let at = cursor;
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      if (!text.startsWith(word, at)) at = text.indexOf(word, cursor);
      if (at >= 0) cursor = at;
    }
    start[i] = cursor;
    cursor = Math.min(text.length, cursor + word.length);
    end[i] = cursor;
  }
  return { count, value, low, pos, shape, classes, start, end };
}
