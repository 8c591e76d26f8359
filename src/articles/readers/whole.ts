import { EntenteError } from '../../errors/index.js';
import { utf8Text } from '../bytes/encoding.js';
import { longestSlice, type ReaderInput } from './reader.js';

/**
 * All of a file that holds one article, as text.
 * @throws EntenteError `ARTICLE_TOO_LONG` as soon as it is, `ARTICLE_NOT_UTF8`.
 */
export async function wholeText(input: ReaderInput): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.bytes) {
    size += chunk.length;
    if (size > longestSlice(input.limits))
      throw new EntenteError('ARTICLE_TOO_LONG', { limit: input.limits.maxTextBytes });
    chunks.push(chunk);
  }
  return utf8Text(Buffer.concat(chunks));
}
