import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** How a token is written: matters for names (`Capitalised`), acronyms (`UPPER`) and everything else. */
export enum Shape {
  Other = 0,
  Lower = 1,
  Capitalised = 2,
  Upper = 3,
}

/**
 * The tokens of a text, column by column: arrays side by side cost far less than an object a token.
 * `start` and `end` are UTF-16 offsets into the text.
 */
export interface Tokens {
  readonly count: number;
  readonly value: readonly string[];
  /** Lower case, without accents: what every table of words is keyed by. */
  readonly low: readonly string[];
  /** Universal part of speech, as wink-nlp tags it. */
  readonly pos: readonly string[];
  readonly shape: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Turns text into {@link Tokens}. */
export type Tokenizer = (text: string) => Tokens;

const NOT_ASCII = /[\u0080-\uffff]/;
const MARKS = /\p{M}/gu;

/** Lower case, accents and typographic variants folded: `Élysée` → `elysee`, `Türkiye’s` → `turkiye's`. */
export function fold(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/ə/g, 'a')
    .replace(/[øö]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss');
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return Shape.Lower;
  if (first < 65) return Shape.Other;
  const head = word[0] ?? '';
  if (head !== head.toLowerCase()) {
    if (word.length === 1) return Shape.Capitalised;
    return word === word.toUpperCase() ? Shape.Upper : Shape.Capitalised;
  }
  return head !== head.toUpperCase() ? Shape.Lower : Shape.Other;
}

const BEYOND_LATIN_1 = /[\u0100-\u024f\u0259\u1e00-\u1eff]/;
const EACH_BEYOND_LATIN_1 = /[\u0100-\u024f\u0259\u1e00-\u1eff]/g;

/**
 * Letters beyond Latin-1 as their plain letter, one code unit for one: wink-nlp would cut "Vidović" after "Vidovi".
 * Offsets stay as they are.
 */
function plainLetters(text: string): string {
  if (!BEYOND_LATIN_1.test(text)) return text;
  return text.replace(EACH_BEYOND_LATIN_1, (letter) => {
    if (letter === 'ə') return 'a';
    if (letter === 'ı') return 'i';
    if (letter === 'ł') return 'l';
    if (letter === 'Ł') return 'L';
    if (letter === 'đ') return 'd';
    if (letter === 'Đ') return 'D';
    return letter.normalize('NFKD')[0] ?? letter;
  });
}

/** No word is longer: wink-nlp takes quadratic time over a run without white space, so longer runs are cut for it. */
const LONGEST_WORD = 150;
const ENDLESS_WORD = /\S{151}/;

/** Puts a space into every run of 150 characters without one, never between surrogates. Tokens are located in the original again. */
function cutEndlessWords(text: string): string {
  if (!ENDLESS_WORD.test(text)) return text;
  const parts: string[] = [];
  let run = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) {
      run = 0;
      continue;
    }
    run++;
    const next = text.charCodeAt(i + 1);
    if (run >= LONGEST_WORD && !(next >= 0xdc00 && next <= 0xdfff)) {
      parts.push(text.slice(from, i + 1));
      from = i + 1;
      run = 0;
    }
  }
  parts.push(text.slice(from));
  return parts.join(' ');
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 160 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}

/**
 * A tokenizer over wink-nlp. Its token values are located again in the text from left to right, so offsets hold for
 * any string, whatever white space or stray code unit wink-nlp has normalised away.
 */
export function createTokenizer(): Tokenizer {
  let nlp: WinkMethods = winkNLP(model, ['pos']);
  const { its } = nlp;
  const folded = new Map<string, string>();
  const shapes = new Map<string, Shape>();

  return (original) => {
    const text = plainLetters(original);
    const collection = nlp.readDoc(cutEndlessWords(text)).tokens();
    const values = collection.out(its.value) as string[];
    const tags = collection.out(its.pos) as string[];
    const count = values.length;
    const low = new Array<string>(count);
    const shape = new Uint8Array(count);
    const start = new Int32Array(count);
    const end = new Int32Array(count);
    let cursor = 0;
    // wink-nlp keeps every word that it has not met before, as these do: all start anew now and then, so that a
    // hundred thousand articles leave memory flat.
    if (folded.size > 50_000) {
      folded.clear();
      shapes.clear();
      nlp = winkNLP(model, ['pos']);
    }
    for (let i = 0; i < count; i++) {
      const value = values[i] ?? '';
      let key = folded.get(value);
      if (key === undefined) {
        key = fold(value);
        folded.set(value, key);
        shapes.set(value, shapeOf(value));
      }
      low[i] = key;
      shape[i] = shapes.get(value) ?? Shape.Other;
      if (!text.startsWith(value, cursor)) {
        let at = cursor;
        while (at < text.length && isSpace(text.charCodeAt(at))) at++;
        if (!text.startsWith(value, at)) at = text.indexOf(value, cursor);
        if (at >= 0) cursor = at;
      }
      start[i] = cursor;
      cursor = Math.min(text.length, cursor + value.length);
      end[i] = cursor;
    }
    if (text !== original) for (let i = 0; i < count; i++) values[i] = original.slice(start[i], end[i]);
    return { count, value: values, low, pos: tags, shape, start, end };
  };
}
