import { articleOfPage } from '../html/page.js';
import { type Reading, readOne, rejected } from '../reading.js';
import type { ReaderInput } from './reader.js';
import { wholeText } from './whole.js';

/** The article of a web page. */
export async function* readHtml(input: ReaderInput): AsyncGenerator<Reading> {
  const place = { file: input.file, line: null, index: null };
  try {
    const html = await wholeText(input);
    yield readOne(place, input.limits, () => articleOfPage(html, input.url));
  } catch (thrown) {
    yield rejected(place, thrown);
  }
}
