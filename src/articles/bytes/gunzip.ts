import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { causeOf, EntenteError } from '../../errors/index.js';
import { peek } from './peek.js';

/**
 * The bytes, decompressed where they begin as a gzip stream does (RFC 1952), whatever the file is called.
 * @throws EntenteError `ARTICLE_NOT_GZIP` while read, where the stream is damaged or cut short.
 */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const packed = Readable.from(all, { objectMode: false });
  const plain = createGunzip();
  packed.on('error', (error) => plain.destroy(error));
  try {
    yield* packed.pipe(plain);
  } catch (thrown) {
    throw isZlibError(thrown) ? new EntenteError('ARTICLE_NOT_GZIP', { cause: causeOf(thrown) }) : thrown;
  } finally {
    packed.destroy();
    plain.destroy();
  }
}

const isZlibError = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('Z_');
