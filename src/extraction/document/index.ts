import { type Dateline, readDateline } from './dateline.js';
import { findQuotes, type Quote } from './quotes.js';
import { type Sentence, splitSentences } from './sentences.js';
import type { Tokenizer, Tokens } from './tokens.js';

export type { Dateline } from './dateline.js';
export { fold } from './fold.js';
export type { Quote } from './quotes.js';
export type { Sentence } from './sentences.js';
export { Shape } from './shape.js';
export { createTokenizer } from './tokenizer.js';
export type { Tokenizer, Tokens } from './tokens.js';

/** A text, read: tokens, sentences, quotations and dateline, all with offsets into the original. */
export interface TextDocument {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** Index into `quotes` for each token, −1 outside. */
  readonly quoteOf: Int32Array;
  readonly dateline: Dateline | null;
}

/** Reads a text into a {@link TextDocument}. Never throws, whatever the string. */
export function readDocument(text: string, tokenize: Tokenizer): TextDocument {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const quotes = findQuotes(tokens, sentences);
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  for (const [index, quote] of quotes.entries()) quoteOf.fill(index, quote.first, quote.last);
  const head = sentences[0];
  return { text, tokens, sentences, quotes, quoteOf, dateline: head ? readDateline(tokens, head) : null };
}
