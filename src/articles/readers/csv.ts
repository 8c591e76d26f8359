import { parse } from 'csv-parse/sync';
import { causeOf, EntenteError } from '../../errors/index.js';
import { utf8Text } from '../bytes/encoding.js';
import { peek } from '../bytes/peek.js';
import { HEAD_BYTES } from '../formats.js';
import type { RawArticle } from '../raw-article.js';
import { type Place, type Reading, readOne, rejected } from '../reading.js';
import { csvRecordSlices } from '../slices/csv-records.js';
import { longestSlice, type ReaderInput } from './reader.js';

const DELIMITERS = [',', ';', '\t'];

/** What columns may be called, lower case without spaces and underscores, and the field that each fills. */
const COLUMNS: Readonly<Record<string, keyof RawArticle>> = {
  id: 'id',
  url: 'url',
  link: 'url',
  title: 'title',
  headline: 'title',
  publishedat: 'publishedAt',
  publishedon: 'publishedOn',
  date: 'date',
  source: 'source',
  text: 'text',
  body: 'text',
  content: 'text',
};

/** Articles of CSV (RFC 4180) with a header line; fields parted by comma, semicolon or tab. Places by line. */
export async function* readCsv(input: ReaderInput): AsyncGenerator<Reading> {
  const { head, all } = await peek(input.bytes, HEAD_BYTES);
  const delimiter = delimiterOf(head);
  let columns: readonly (keyof RawArticle | null)[] | null = null;
  for await (const slice of csvRecordSlices(all, delimiter.charCodeAt(0), longestSlice(input.limits))) {
    const place: Place = { file: input.file, line: slice.line, index: null };
    if (slice.bytes !== null && slice.bytes.toString('latin1').trim() === '') continue;
    if (columns === null) {
      try {
        columns = columnsOf(fieldsOf(slice.bytes, delimiter, input));
      } catch (thrown) {
        yield rejected(place, thrown);
        return;
      }
      continue;
    }
    const named = columns;
    yield readOne(place, input.limits, () => articleOf(fieldsOf(slice.bytes, delimiter, input), named));
  }
}

/** The delimiter that the header line has most of. */
function delimiterOf(head: Buffer): string {
  const header = head.toString('latin1').split('\n')[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function columnsOf(header: readonly string[]): (keyof RawArticle | null)[] {
  const columns = header.map((name) => COLUMNS[name.toLowerCase().replace(/[\s_-]/g, '')] ?? null);
  if (!columns.includes('text')) throw new EntenteError('ARTICLE_NO_HEADER', { field: 'text' });
  return columns;
}

function fieldsOf(bytes: Buffer | null, delimiter: string, input: ReaderInput): string[] {
  if (bytes === null) throw new EntenteError('ARTICLE_TOO_LONG', { limit: input.limits.maxTextBytes });
  const text = utf8Text(bytes);
  try {
    const records = parse(text, { delimiter, relax_quotes: true, relax_column_count: true });
    return records[0] ?? [];
  } catch (thrown) {
    throw new EntenteError('ARTICLE_NOT_CSV', { cause: causeOf(thrown).replace(/ (at|on) line \d+.*/, '') });
  }
}

function articleOf(fields: readonly string[], columns: readonly (keyof RawArticle | null)[]): RawArticle {
  if (fields.length !== columns.length)
    throw new EntenteError('ARTICLE_NOT_CSV', { cause: `${fields.length} fields under ${columns.length} columns` });
  return Object.fromEntries(columns.flatMap((name, at) => (name === null ? [] : [[name, fields[at] ?? '']])));
}
