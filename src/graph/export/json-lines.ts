import { readDecisions } from '../curation/index.js';
import type { StreamTx } from '../quiet.js';
import { articlesOf, candidatesOf, entitiesOf, type StoredArticle, type StoredClaim, tiesIn } from './stored-rows.js';

/** Version of the format, in its first line. */
export const FORMAT_VERSION = 1;

/**
 * The canonical export, a line of JSON per thing: decisions, articles with mentions and statements, entities, ties,
 * candidates; each kind sorted, no internal ids, no clock but the curators'. Two graphs of the same articles and
 * decisions give the same bytes.
 */
export async function* jsonLines(tx: StreamTx): AsyncGenerator<string> {
  yield line('entente', { version: FORMAT_VERSION });
  for (const { id, by, at, why, ...verdict } of await readDecisions(tx)) {
    yield line('decision', { id, by, at, why, verdict: sorted(verdict) });
  }
  for await (const article of articlesOf(tx)) yield line('article', articleFields(article));
  for await (const { id, kind, offices, name, aliases, country, gender, keys } of entitiesOf(tx)) {
    yield line('entity', { id, kind, offices, name, aliases, country, gender, keys });
  }
  for await (const { type, quad, a, b, count, stories, firstOn, lastOn, confidence, titles } of tiesIn(tx)) {
    const base = { type, quad, a, b, count, stories, firstOn, lastOn, confidence };
    yield line('tie', titles === null ? base : { ...base, titles });
  }
  for await (const { id, left, right, score, reasons } of candidatesOf(tx)) {
    yield line('candidate', { id, left, right, score, reasons: JSON.parse(reasons) as unknown });
  }
}

const line = (record: string, fields: object): string => `${JSON.stringify({ record, ...fields })}\n`;

/** The same fields, by name: how a decision's parts are ordered must not depend on who wrote it. */
const sorted = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

function articleFields(article: StoredArticle): object {
  const { id, url, title, publishedOn, source, text, contentHash, extractor, copyOf, mentions, statements } = article;
  return {
    ...{ id, url, title, publishedOn, source, text, contentHash, extractor, copyOf },
    mentions: mentions.map(({ key, entity, starts, ends }) => ({ key, entity, starts, ends })),
    statements: statements.map(statementFields),
  };
}

function statementFields(one: StoredClaim): object {
  const { id, type, status, negated, on, until, dateBasis, title, confidence, start, end, rule, sentence } = one;
  const { subjectStart, subjectEnd, objectStart, objectEnd, triggerStart, triggerEnd } = one;
  const { subjectKey, objectKey, attributedKey, judgement, subject, object, attributedTo } = one;
  return {
    ...{ id, type, status, negated, on, until, dateBasis, title, confidence, judgement },
    ...{ subject, object, attributedTo, subjectKey, objectKey, attributedKey },
    ...{ start, end, subjectStart, subjectEnd, objectStart, objectEnd, triggerStart, triggerEnd, rule, sentence },
  };
}
