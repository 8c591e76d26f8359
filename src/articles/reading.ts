import type { ErrorCode } from '../errors/index.js';
import { asEntenteError } from '../errors/index.js';
import type { Article } from './article.js';
import type { RawArticle } from './raw-article.js';
import { type ArticleLimits, givenIdOf, toArticle } from './to-article.js';

/** Where in the input an article stands: a line from 1 in files of lines, an index from 0 in lists. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly index: number | null;
}

/** An article that was read and found good. */
export interface Accepted {
  readonly article: Article;
  /** The id that the input gave it. */
  readonly givenId: string | null;
  readonly place: Place;
}

/** One that was turned away, and why: all that its line in the list of rejects needs. */
export interface Reject extends Place {
  readonly code: ErrorCode;
  readonly sentence: string;
  /** What can be done about it. */
  readonly advice: string;
}

/** The reading of an article that was turned away. */
export interface Rejected {
  readonly reject: Reject;
}

/** What a reader yields: one of the two for each article of its input, in order. */
export type Reading = Accepted | Rejected;

/** Whether a reading is an article (else it is a reject). */
export const isAccepted = (reading: Reading): reading is Accepted => 'article' in reading;

/** The reading of one raw article; errors become rejects. `make` may throw what `toArticle` does. */
export function readOne(place: Place, limits: ArticleLimits, make: () => RawArticle): Reading {
  try {
    const raw = make();
    return { article: toArticle(raw, limits), givenId: givenIdOf(raw), place };
  } catch (thrown) {
    return rejected(place, thrown);
  }
}

/** The reject that tells of `thrown` at `place`. */
export function rejected(place: Place, thrown: unknown): Rejected {
  const error = asEntenteError(thrown);
  return { reject: { ...place, code: error.code, sentence: error.message, advice: error.advice } };
}

/** A reject as one line: file, line or index, cause, and what can be done. */
export function rejectLine(reject: Reject): string {
  const at = reject.line !== null ? `:${reject.line}` : reject.index !== null ? `[${reject.index}]` : '';
  const sentence = /[.!?]$/.test(reject.sentence) ? reject.sentence : `${reject.sentence}.`;
  return `${reject.file}${at}: ${sentence} ${reject.advice}`;
}
