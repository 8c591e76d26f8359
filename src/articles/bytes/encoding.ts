import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { EntenteError } from '../../errors/index.js';

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Byte order marks of Unicode (The Unicode Standard, 23.8). */
export function byteOrderMark(head: Uint8Array): { encoding: Unicode; length: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * The encoding that bytes are in: their byte order mark, else what was declared outside, else UTF-8. Never guessed.
 * @throws EntenteError `ARTICLE_UNKNOWN_ENCODING` where the declared one is not known.
 */
export function encodingOf(head: Uint8Array, declared: string | undefined): string {
  const mark = byteOrderMark(head);
  if (mark) return mark.encoding;
  if (!declared) return 'utf-8';
  // The WHATWG standard reads both names as windows-1252, as their publishers mean them.
  const name = declared
    .trim()
    .toLowerCase()
    .replace(/^(iso-?8859-1|latin1|us-ascii|ascii)$/, 'windows-1252');
  if (!iconv.encodingExists(name)) throw new EntenteError('ARTICLE_UNKNOWN_ENCODING', { got: declared });
  return name === 'utf8' ? 'utf-8' : name;
}

/**
 * UTF-8 text, without its byte order mark.
 * @throws EntenteError `ARTICLE_NOT_UTF8`, naming the first wrong byte.
 */
export function utf8Text(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new EntenteError('ARTICLE_NOT_UTF8', { encoding: 'UTF-8', offset: firstWrongByte(bytes) });
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}

function firstWrongByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isUtf8(completeCharacters(bytes, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** The first `length` bytes less a character that is cut in two at their end. */
function completeCharacters(bytes: Buffer, length: number): Buffer {
  let end = length;
  while (end > 0 && length - end < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}

/**
 * Bytes in `encoding` as bytes in UTF-8, without a byte order mark. UTF-8 itself passes unchecked: whoever cuts it into
 * articles checks each, so that one bad article does not take the others with it.
 * @throws EntenteError `ARTICLE_NOT_UTF8` while read, where bytes of another encoding are wrong.
 */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* withoutMark(bytes);
    return;
  }
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  let read = 0;
  for await (const chunk of bytes) {
    const text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    refuseReplacements(text, encoding, read);
    read += chunk.length;
    if (text) yield Buffer.from(text, 'utf8');
  }
  const last = decoder.end() ?? '';
  refuseReplacements(last, encoding, read);
  if (last) yield Buffer.from(last, 'utf8');
}

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    const start = first ? (byteOrderMark(chunk)?.length ?? 0) : 0;
    first = false;
    if (chunk.length > start) yield start > 0 ? chunk.subarray(start) : chunk;
  }
}

/** The decoder writes U+FFFD for what it cannot read: text that would be garbled is refused. */
function refuseReplacements(text: string, encoding: string, offset: number): void {
  if (text.includes('\uFFFD')) throw new EntenteError('ARTICLE_NOT_UTF8', { encoding, offset });
}
