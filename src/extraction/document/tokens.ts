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
  /** What each word can be: bits of {@link WordClass}. */
  readonly classes: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Turns text into {@link Tokens}. `untagged`: parts of speech, which cost most, may be left out. */
export type Tokenizer = (text: string, untagged?: 'untagged') => Tokens;
