import type { EntityView } from './entity-view.js';
import { SETTLED } from './full-text.js';
import { checkRange, decodeCursor, encodeCursor, MAX_PAGE, type Page, type PageRequest, pageOf } from './page.js';
import { articleMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { ArticleRow } from './rows.js';
import { LAST } from './statement-filter.js';

export type ArticleOrderName = 'NEWEST' | 'OLDEST' | 'INGESTED';

export interface ArticleListRequest extends PageRequest {
  readonly filter?: {
    readonly sources?: readonly string[] | null;
    readonly since?: string | null;
    readonly until?: string | null;
    readonly text?: string | null;
    readonly mentions?: readonly string[] | null;
    readonly ingestedSince?: string | null;
    readonly ingestedUntil?: string | null;
  } | null;
  readonly orderBy: ArticleOrderName | 'LEARNED';
}

const ORDERS: Readonly<Record<ArticleListRequest['orderBy'], { key: string; way: 'ASC' | 'DESC' }>> = {
  NEWEST: { key: 'publishedOn', way: 'DESC' },
  OLDEST: { key: 'publishedOn', way: 'ASC' },
  INGESTED: { key: 'ingestedAt', way: 'DESC' },
  LEARNED: { key: 'ingestedAt', way: 'ASC' },
};

/** Served by article_id. */
const ONE: NamedQuery = { name: 'article', text: `MATCH (a:Article {id: $id}) RETURN ${articleMap('a')} AS row` };

/** The article of this id without its text, or null. */
export async function findArticle(reader: Reader, id: string): Promise<ArticleRow | null> {
  const [found] = await reader.run<{ row: ArticleRow }>(ONE, { id });
  return found?.row ?? null;
}

/**
 * A page of the articles that a filter picks. Served by article_published or article_ingested in their order,
 * or by the full-text index article_search where words are asked for.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function listArticles(reader: Reader, request: ArticleListRequest): Promise<Page<ArticleRow>> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  const { key, way } = ORDERS[request.orderBy];
  const place = decodeCursor(request.after, ['string', 'string']);
  const { start, where, values } = selection(request.filter);
  const past = way === 'DESC' ? '<' : '>';
  const after = place === null ? '' : `WHERE k ${past} $c0 OR (k = $c0 AND a.id ${past} $c1)`;
  const text = `${start} WHERE ${where}
WITH a, coalesce(a.${key}, '') AS k ${after}
WITH a, k ORDER BY k ${way}, a.id ${way} LIMIT $limit
RETURN ${articleMap('a')} AS row, k ORDER BY k ${way}, a.id ${way}`;
  const parameters = { ...values, c0: place?.[0], c1: place?.[1], limit: first + 1 };
  const found = await reader.run<{ row: ArticleRow; k: string }>({ name: 'articles', text }, parameters);
  const keys = new Map(found.map(({ row, k }) => [row, k]));
  const total = async () => {
    const count = { name: 'articles.count', text: `${start} WHERE ${where} RETURN count(a) AS total` };
    return (await reader.run<{ total: number }>(count, values))[0]?.total ?? 0;
  };
  return pageOf(
    found.map(({ row }) => row),
    request,
    (row) => encodeCursor([keys.get(row) ?? '', row.id]),
    total,
  );
}

function selection(filter: ArticleListRequest['filter']) {
  const parts: string[] = ['true'];
  const values: Record<string, unknown> = {};
  const add = (name: string, condition: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    parts.push(condition);
    values[name] = value;
  };
  add('sources', 'a.source IN $sources', filter?.sources);
  add('since', 'a.publishedOn >= $since', filter?.since);
  add('until', 'a.publishedOn < $until', filter?.until ? `${filter.until}${LAST}` : null);
  add('ingestedSince', 'a.ingestedAt > $ingestedSince', filter?.ingestedSince);
  add('ingestedUntil', 'a.ingestedAt <= $ingestedUntil', filter?.ingestedUntil);
  add('mentions', 'all(id IN $mentions WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: id}) })', filter?.mentions);
  if (!filter?.text) return { start: 'MATCH (a:Article)', where: parts.join(' AND '), values };
  const start = `${SETTLED} CALL db.index.fulltext.queryNodes('article_search', $words) YIELD node AS a`;
  return { start: `${start} WITH a`, where: parts.join(' AND '), values: { ...values, words: phrase(filter.text) } };
}

/** Words of a client as Lucene's query parser takes them: each must occur, and none is an operator. */
function phrase(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '""' : words.map((word) => `+"${word}"`).join(' ');
}

/** Articles that name an entity, the last published first, as a view on it: one step from it. */
export function articlesView(reader: Reader, request: PageRequest): EntityView<Page<ArticleRow>> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  const place = decodeCursor(request.after, ['string', 'string']);
  const after = place === null ? '' : 'WHERE k < $v.c0 OR (k = $v.c0 AND a.id < $v.c1)';
  const text = `MATCH (a:Article)-[:MENTIONS]->(e) WITH DISTINCT a WITH a, coalesce(a.publishedOn, '') AS k ${after}
WITH a, k ORDER BY k DESC, a.id DESC LIMIT $v.limit RETURN collect(${articleMap('a')}) AS rows`;
  const shape = (rows: unknown, entity: { readonly id: string }) =>
    pageOf(
      rows as ArticleRow[],
      request,
      (row) => encodeCursor([row.publishedOn ?? '', row.id]),
      () => countMentions(reader, entity.id),
    );
  const values = { limit: first + 1, c0: place?.[0], c1: place?.[1] };
  return { name: place === null ? 'articles' : 'articles.after', text, values, shape };
}

/** Served by entity_id. An article can name an entity under two keys, and counts once. */
const MENTIONS_COUNT: NamedQuery = {
  name: 'entity.articles.count',
  text: 'MATCH (e:Entity {id: $id}) OPTIONAL MATCH (a:Article)-[:MENTIONS]->(e) RETURN count(DISTINCT a) AS total',
};

async function countMentions(reader: Reader, id: string): Promise<number> {
  return (await reader.run<{ total: number }>(MENTIONS_COUNT, { id }))[0]?.total ?? 0;
}

/** Served by article_id. */
const EXISTING: NamedQuery = {
  name: 'articles.existing',
  text: 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id',
};

/** Those of these ids under which there is an article. */
export async function existingArticles(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await reader.run<{ id: string }>(EXISTING, { ids })).map(({ id }) => id));
}
