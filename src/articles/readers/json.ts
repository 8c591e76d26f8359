import { causeOf, EntenteError } from '../../errors/index.js';
import { utf8Text } from '../bytes/encoding.js';
import type { RawArticle } from '../raw-article.js';
import { type Place, type Reading, readOne } from '../reading.js';
import { jsonValueSlices } from '../slices/json-values.js';
import { lineSlices } from '../slices/lines.js';
import type { Slice } from '../slices/slice.js';
import { type ArticleLimits, nameOfType } from '../to-article.js';
import { longestSlice, type ReaderInput } from './reader.js';

/** Articles of a JSON text: one object, an array of them, or objects that follow one another. Places by index. */
export async function* readJson(input: ReaderInput): AsyncGenerator<Reading> {
  let index = 0;
  for await (const slice of jsonValueSlices(input.bytes, longestSlice(input.limits)))
    yield readSlice(slice, { file: input.file, line: null, index: index++ }, input.limits);
}

/** Articles of JSON Lines: an object a line, empty lines passed over. Places by line. */
export async function* readJsonLines(input: ReaderInput): AsyncGenerator<Reading> {
  for await (const slice of lineSlices(input.bytes, longestSlice(input.limits))) {
    if (slice.bytes !== null && isBlank(slice.bytes)) continue;
    yield readSlice(slice, { file: input.file, line: slice.line, index: null }, input.limits);
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

function readSlice(slice: Slice, place: Place, limits: ArticleLimits): Reading {
  return readOne(place, limits, () => {
    if (slice.bytes === null) throw new EntenteError('ARTICLE_TOO_LONG', { limit: limits.maxTextBytes });
    return rawArticle(parse(utf8Text(slice.bytes)));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const nul = text.indexOf('\0');
    if (nul >= 0) throw new EntenteError('ARTICLE_HAS_NUL', { offset: nul });
    throw new EntenteError('ARTICLE_NOT_JSON', { cause: causeOf(thrown) });
  }
}

/**
 * A parsed value as a raw article.
 * @throws EntenteError `ARTICLE_NOT_OBJECT` where it is an array, a string or the like.
 */
export function rawArticle(value: unknown): RawArticle {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EntenteError('ARTICLE_NOT_OBJECT', { got: nameOfType(value) });
  return value;
}
