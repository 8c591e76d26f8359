import { causeOf, EntenteError } from '../../errors/index.js';
import type { ByteSource } from '../bytes/byte-source.js';
import { asUtf8, encodingOf } from '../bytes/encoding.js';
import { gunzipped } from '../bytes/gunzip.js';
import { peek } from '../bytes/peek.js';
import { charsetWithin } from '../declared-charset.js';
import { formatOfHead, HEAD_BYTES } from '../formats.js';
import { type Reading, rejected } from '../reading.js';
import { type ArticleLimits, DEFAULT_LIMITS } from '../to-article.js';
import { READERS } from './by-format.js';

/**
 * All articles of a source, of whatever format, encoding and compression, as they stream in. Whatever is wrong with
 * the source as a whole comes as a reject too: reading never throws.
 */
export async function* readArticles(
  source: ByteSource,
  limits: ArticleLimits = DEFAULT_LIMITS,
): AsyncGenerator<Reading> {
  try {
    const { head, all } = await peek(gunzipped(source.open()), HEAD_BYTES);
    const guessed = source.format ?? formatOfHead(head);
    const declared = source.charset ?? charsetWithin(head, guessed);
    const { head: start, all: bytes } = await peek(asUtf8(all, encodingOf(head, declared)), HEAD_BYTES);
    // A file named .json may hold JSON Lines, and one in UTF-16 shows its format only once it is decoded.
    const format = source.format === null || source.format === 'json' ? formatOfStart(start, source) : source.format;
    yield* READERS[format]({ file: source.name, bytes, limits, ...(source.url ? { url: source.url } : {}) });
  } catch (thrown) {
    const error = thrown instanceof EntenteError ? thrown : unreadable(source, thrown);
    yield rejected({ file: source.name, line: null, index: null }, error);
  }
}

function formatOfStart(start: Buffer, source: ByteSource) {
  const shown = formatOfHead(start);
  return source.format === 'json' && shown !== 'jsonl' ? 'json' : shown;
}

const unreadable = (source: ByteSource, thrown: unknown): EntenteError =>
  new EntenteError('SOURCE_UNREADABLE', { path: source.name, cause: causeOf(thrown) }, { cause: thrown });
