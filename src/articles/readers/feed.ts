import { EntenteError } from '../../errors/index.js';
import { articleOfItem } from '../feed/feed-item.js';
import { FeedParser, type ParsedItem } from '../feed/feed-parser.js';
import { type Reading, readOne, rejected } from '../reading.js';
import { longestSlice, type ReaderInput } from './reader.js';

/** Articles of an RSS or Atom document, in its order. Places by index; a broken document ends with one reject. */
export async function* readFeed(input: ReaderInput): AsyncGenerator<Reading> {
  const parser = new FeedParser(longestSlice(input.limits));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let index = 0;
  let read = 0;
  const readings = (items: readonly ParsedItem[]): Reading[] =>
    items.map(({ item, source }) =>
      readOne({ file: input.file, line: null, index: index++ }, input.limits, () => {
        if (item === null) throw new EntenteError('ARTICLE_TOO_LONG', { limit: input.limits.maxTextBytes });
        return articleOfItem(item, source);
      }),
    );
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new EntenteError('ARTICLE_NOT_UTF8', { encoding: 'UTF-8', offset: read });
    }
  };
  try {
    for await (const chunk of input.bytes) {
      yield* readings(parser.write(decode(chunk)));
      read += chunk.length;
    }
    yield* readings(parser.write(decode()));
    yield* readings(parser.end());
  } catch (thrown) {
    yield rejected({ file: input.file, line: null, index }, thrown);
  }
}
