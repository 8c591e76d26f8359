import { EntenteError } from '../errors/index.js';
import type { Article } from './article.js';
import { articleId, canonicalUrl, contentHash } from './identity.js';
import { publishedDay } from './published-day.js';
import type { RawArticle } from './raw-article.js';

export interface ArticleLimits {
  /** Longest text, in bytes of UTF-8. */
  readonly maxTextBytes: number;
}

export const DEFAULT_LIMITS: ArticleLimits = Object.freeze({ maxTextBytes: 5_000_000 });

/**
 * The article that `raw` describes. Its text is kept as given, to the last white space: offsets count from it.
 * @throws EntenteError with a code `ARTICLE_…` that says which field is wrong and why.
 */
export function toArticle(raw: RawArticle, limits: ArticleLimits = DEFAULT_LIMITS): Article {
  const text = textOf(raw, limits);
  const title = oneLine(stringField(raw, 'title') ?? '');
  const source = oneLine(stringField(raw, 'source') ?? '') || null;
  const url = urlOf(raw);
  const publishedOn = dayOf(raw);
  const hash = contentHash({ title, publishedOn, source, text });
  return { id: articleId(url, hash), url, title, publishedOn, source: source ?? hostOf(url), text, contentHash: hash };
}

/** The giver's own id for the article, where there is one: a string, or a number as JSON files sometimes have. */
export function givenIdOf(raw: RawArticle): string | null {
  if (typeof raw.id === 'number') return String(raw.id);
  return typeof raw.id === 'string' && raw.id.trim() !== '' ? raw.id.trim() : null;
}

function textOf(raw: RawArticle, limits: ArticleLimits): string {
  const text = stringField(raw, 'text');
  if (text === null || text.trim() === '') throw new EntenteError('ARTICLE_NO_TEXT');
  if (Buffer.byteLength(text, 'utf8') > limits.maxTextBytes)
    throw new EntenteError('ARTICLE_TOO_LONG', { limit: limits.maxTextBytes });
  return text;
}

function urlOf(raw: RawArticle): string | null {
  const written = stringField(raw, 'url')?.trim();
  if (!written) return null;
  const url = canonicalUrl(written);
  if (url === null) throw new EntenteError('ARTICLE_BAD_URL', { got: written });
  return url;
}

function dayOf(raw: RawArticle): string | null {
  const written = ['publishedOn', 'publishedAt', 'date'].map((name) =>
    stringField(raw, name as keyof RawArticle)?.trim(),
  );
  const got = written.find(Boolean);
  if (!got) return null;
  const day = publishedDay(got);
  if (day === null) throw new EntenteError('ARTICLE_BAD_DATE', { got });
  return day;
}

/** A field that must be a string where it is there at all, free of NUL and of halves of surrogate pairs. */
function stringField(raw: RawArticle, field: keyof RawArticle): string | null {
  const value = raw[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new EntenteError('ARTICLE_BAD_FIELD', { field, got: nameOfType(value) });
  const nul = value.indexOf('\0');
  if (nul >= 0) throw new EntenteError('ARTICLE_HAS_NUL', { offset: nul });
  const half = loneSurrogate(value);
  if (half >= 0) throw new EntenteError('ARTICLE_NOT_UTF8', { encoding: 'UTF-8', offset: half });
  return value;
}

/** JSON can smuggle in what UTF-8 cannot hold (`"\ud800"`): stored, it would come back as another character. */
function loneSurrogate(value: string): number {
  const found = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(value);
  return found ? found.index : -1;
}

/** What a value of the wrong type is called in a message: "an array", "a number". */
export function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname);
