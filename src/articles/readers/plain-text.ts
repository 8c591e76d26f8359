import type { RawArticle } from '../raw-article.js';
import { type Reading, readOne, rejected } from '../reading.js';
import type { ReaderInput } from './reader.js';
import { wholeText } from './whole.js';

const HEADERS: Readonly<Record<string, keyof RawArticle>> = {
  id: 'id',
  title: 'title',
  headline: 'title',
  date: 'date',
  published: 'date',
  source: 'source',
  url: 'url',
  link: 'url',
};

const HEADER_LINE = /^(\w+):[ \t]*(.*)$/;

/** The article of a text file: header lines ("Title: …", "Date: …"), an empty line, the text; the header may lack. */
export async function* readPlainText(input: ReaderInput): AsyncGenerator<Reading> {
  const place = { file: input.file, line: null, index: null };
  try {
    const text = await wholeText(input);
    yield readOne(place, input.limits, () => articleOfText(text, input.url));
  } catch (thrown) {
    yield rejected(place, thrown);
  }
}

function articleOfText(whole: string, address: string | undefined): RawArticle {
  const end = /\r?\n[ \t]*\r?\n/.exec(whole);
  const fields = end ? headerFields(whole.slice(0, end.index)) : null;
  if (!end || !fields) return { url: address, text: whole };
  return { url: address, ...fields, text: whole.slice(end.index + end[0].length) };
}

/** The fields of a header, null where a line shows that it is none: then the text begins at once. */
function headerFields(block: string): RawArticle | null {
  const fields: Record<string, string> = {};
  for (const line of block.split(/\r?\n/)) {
    const [, name = '', value = ''] = HEADER_LINE.exec(line) ?? [];
    const field = HEADERS[name.toLowerCase()];
    if (!field) return null;
    fields[field] = value.trim();
  }
  return fields;
}
