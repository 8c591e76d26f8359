import type { Reading } from '../reading.js';
import type { ArticleLimits } from '../to-article.js';

/** What a reader gets: bytes in UTF-8 (each article's still to be checked), and what the source said of them. */
export interface ReaderInput {
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly limits: ArticleLimits;
  readonly url?: string;
}

/** A reader turns the bytes of one format into articles and rejects, in order and in constant memory. */
export type Reader = (input: ReaderInput) => AsyncIterable<Reading>;

/**
 * How long an article's stretch of input may be: JSON writes a byte of text as up to six (`\u00e9`) and adds other
 * fields, HTML surrounds it with markup; what is longer cannot hold a text within the limit, or not to any purpose.
 */
export const longestSlice = (limits: ArticleLimits): number => limits.maxTextBytes * 4 + 100_000;
