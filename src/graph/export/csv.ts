import type { StreamTx } from '../quiet.js';
import { entitiesOf, tiesIn } from './stored-rows.js';

type Value = string | number | null;

/** One record of RFC 4180. */
const record = (values: readonly Value[]): string => `${values.map(field).join(',')}\r\n`;

const field = (value: Value): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Entities, one a line. Lists are joined by "; ". */
export async function* csvNodes(tx: StreamTx): AsyncGenerator<string> {
  yield record(['id', 'kind', 'name', 'aliases', 'offices', 'country', 'gender']);
  for await (const { id, kind, name, aliases, offices, country, gender } of entitiesOf(tx)) {
    yield record([id, kind, name, aliases.join('; '), offices.join('; '), country, gender]);
  }
}

/** Ties, one a line, from `source` to `target`, which are ids of nodes. */
export async function* csvEdges(tx: StreamTx): AsyncGenerator<string> {
  yield record(['source', 'type', 'target', 'quad', 'count', 'stories', 'firstOn', 'lastOn', 'confidence', 'titles']);
  for await (const { a, type, b, quad, count, stories, firstOn, lastOn, confidence, titles } of tiesIn(tx)) {
    yield record([a, type, b, quad, count, stories, firstOn, lastOn, confidence, titles?.join('; ') ?? null]);
  }
}
