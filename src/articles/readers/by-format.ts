import type { Format } from '../formats.js';
import { readCsv } from './csv.js';
import { readFeed } from './feed.js';
import { readHtml } from './html.js';
import { readJson, readJsonLines } from './json.js';
import { readPlainText } from './plain-text.js';
import type { Reader } from './reader.js';

/** The reader of each format. */
export const READERS: Readonly<Record<Format, Reader>> = Object.freeze({
  json: readJson,
  jsonl: readJsonLines,
  csv: readCsv,
  text: readPlainText,
  html: readHtml,
  feed: readFeed,
});
