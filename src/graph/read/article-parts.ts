import { RELATION_TYPE_NAMES } from '../../ontology/index.js';
import {
  checkRange,
  decodeCursor,
  encodeCursor,
  MAX_PAGE,
  type Page,
  type PageRequest,
  pageOf,
  pageOfList,
} from './page.js';
import { articleMap, entityMap, STATEMENT_ROW, tieMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { ArticleRow, EntityRow, SpanRow, StatementRow, TieRow } from './rows.js';
import { type RawStatement, type RawTie, shapeStatement, shapeTie } from './shape.js';

/** What of an article is read only when it is asked for. */
export interface ArticleBody {
  readonly text: string;
  readonly contentHash: string;
  readonly copyOf: ArticleRow | null;
  readonly copies: readonly ArticleRow[];
}

/** Served by article_id. */
const BODIES: NamedQuery = {
  name: 'articles.bodies',
  text: `UNWIND $ids AS id MATCH (a:Article {id: id}) OPTIONAL MATCH (a)-[:COPY_OF]->(root:Article)
CALL (a) { MATCH (copy:Article)-[:COPY_OF]->(a) WITH copy ORDER BY copy.publishedOn, copy.id LIMIT 100 RETURN collect(${articleMap('copy')}) AS copies }
RETURN a.id AS id, a.text AS text, a.contentHash AS contentHash, ${articleMap('root')} AS copyOf, copies`,
};

/** The bodies of some articles, by id. */
export async function articleBodiesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, ArticleBody>> {
  const found = await reader.run<ArticleBody & { id: string }>(BODIES, { ids });
  return new Map(found.map((row) => [row.id, row]));
}

export interface MentionRow {
  readonly entity: EntityRow;
  readonly spans: readonly SpanRow[];
}

/** Served by article_id. */
const MENTIONS: NamedQuery = {
  name: 'articles.mentions',
  text: `UNWIND $ids AS id MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
WITH a, e, collect({starts: m.starts, ends: m.ends}) AS places
RETURN a.id AS id, collect({entity: ${entityMap('e')}, places: places}) AS mentions`,
};

interface RawMention {
  readonly entity: EntityRow;
  /** One for each key under which the article names the entity. */
  readonly places: readonly { readonly starts: readonly number[]; readonly ends: readonly number[] }[];
}

/** Whom and what each of some articles names, in order of first mention, by the article's id. */
export async function mentionsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, readonly MentionRow[]>> {
  const found = await reader.run<{ id: string; mentions: readonly RawMention[] }>(MENTIONS, { ids });
  return new Map(found.map(({ id, mentions }) => [id, mentions.map(mentionOf).sort(byPlace)]));
}

function mentionOf({ entity, places }: RawMention): MentionRow {
  const spans = places.flatMap(({ starts, ends }) => starts.map((start, at) => ({ start, end: ends[at] ?? start })));
  return { entity, spans: spans.sort((x, y) => x.start - y.start || x.end - y.end) };
}

function byPlace(x: MentionRow, y: MentionRow): number {
  return (x.spans[0]?.start ?? 0) - (y.spans[0]?.start ?? 0) || (x.entity.id < y.entity.id ? -1 : 1);
}

/** A page of an article's mentions. */
export function mentionPage(mentions: readonly MentionRow[], request: PageRequest): Page<MentionRow> {
  checkRange('first', request.first, 0, MAX_PAGE);
  return pageOfList(mentions, request);
}

/** Served by article_id. */
const STATEMENTS: NamedQuery = {
  name: 'article.statements',
  text: `MATCH (s:Statement)-[:IN]->(:Article {id: $id}) WHERE s.start > $c0 OR (s.start = $c0 AND s.id > $c1)
WITH s ORDER BY s.start, s.id LIMIT $limit ${STATEMENT_ROW} RETURN row ORDER BY s.start, s.id`,
};

/** Served by article_id; the count is the article's degree. */
const STATEMENT_COUNT: NamedQuery = {
  name: 'article.statements.count',
  text: 'MATCH (a:Article {id: $id}) RETURN COUNT { (a)<-[:IN]-() } AS total',
};

/**
 * What an article says, in the order of its text.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function statementsOfArticle(
  reader: Reader,
  id: string,
  request: PageRequest,
  most = MAX_PAGE,
): Promise<Page<StatementRow>> {
  const first = checkRange('first', request.first, 0, most);
  const place = decodeCursor(request.after, ['number', 'string']);
  const parameters = { id, c0: place?.[0] ?? -1, c1: place?.[1] ?? '', limit: first + 1 };
  const found = await reader.run<{ row: RawStatement }>(STATEMENTS, parameters);
  const total = async () => (await reader.run<{ total: number }>(STATEMENT_COUNT, { id }))[0]?.total ?? 0;
  return pageOf(
    found.map(({ row }) => shapeStatement(row)),
    request,
    (row) => encodeCursor([row.start, row.id]),
    total,
  );
}

/** What would leave the graph, or lose weight, with an article. */
export interface ArticleChangesRow {
  readonly newEntities: readonly EntityRow[];
  readonly newTies: readonly TieRow[];
  readonly strengthenedTies: readonly TieRow[];
  readonly statements: number;
}

/** Served by article_id; each statement's tie lies one step from its ends. */
const CHANGES: NamedQuery = {
  name: 'article.changes',
  text: `MATCH (a:Article {id: $id})
CALL (a) {
  MATCH (a)-[:MENTIONS]->(e:Entity) WITH DISTINCT a, e WHERE NOT EXISTS { MATCH (e)<-[:MENTIONS]-(o:Article) WHERE o <> a }
  WITH e ORDER BY e.id LIMIT 200 RETURN collect(${entityMap('e')}) AS entities
}
CALL (a) {
  MATCH (a)<-[:IN]-(s:Statement) WHERE s.status = 'occurred' AND NOT s.negated
  MATCH (s)-[:SUBJECT]->(p:Entity) MATCH (s)-[:OBJECT]->(q:Entity)
  MATCH (p)-[r:${RELATION_TYPE_NAMES.join('|')}]-(q)
  WHERE type(r) = s.type AND (startNode(r) = p OR r.a = q.id AND s.type IN $symmetric)
  WITH r, count(s) AS own LIMIT 400
  WITH r, own, startNode(r) AS x, endNode(r) AS y ORDER BY x.id, type(r), y.id
  RETURN collect({own: own, tie: ${tieMap('r', 'x', 'y')}}) AS ties
}
RETURN entities, ties, COUNT { (a)<-[:IN]-() } AS statements`,
};

/** What an article brought, or null where there is none of this id. One query. */
export async function changesOfArticle(
  reader: Reader,
  id: string,
  symmetric: readonly string[],
): Promise<ArticleChangesRow | null> {
  interface Raw {
    readonly entities: readonly EntityRow[];
    readonly ties: readonly { own: number; tie: RawTie }[];
    readonly statements: number;
  }
  const [row] = await reader.run<Raw>(CHANGES, { id, symmetric });
  if (row === undefined) return null;
  const shaped = row.ties.map(({ own, tie }) => ({ fresh: own >= tie.count, tie: shapeTie(tie, tie.subject.id) }));
  return {
    newEntities: row.entities,
    newTies: shaped
      .filter((item) => item.fresh)
      .slice(0, 200)
      .map((item) => item.tie),
    strengthenedTies: shaped
      .filter((item) => !item.fresh)
      .slice(0, 200)
      .map((item) => item.tie),
    statements: row.statements,
  };
}

/** A stretch of an article's text to highlight. */
export interface HighlightRow extends SpanRow {
  readonly entity: EntityRow | null;
  readonly statement: StatementRow | null;
}

const MOST_SPANS = 5000;
const MOST_EVIDENCE = 1000;

/** What to highlight in an article, in the order of its text: sentences before the names in them. Two queries. */
export async function spansOfArticle(
  reader: Reader,
  id: string,
  mentions: readonly MentionRow[],
): Promise<HighlightRow[]> {
  const { nodes } = await statementsOfArticle(reader, id, { first: MOST_EVIDENCE }, MOST_EVIDENCE);
  const names = mentions.flatMap(({ entity, spans }) => spans.map((span) => ({ ...span, entity, statement: null })));
  const sentences = nodes.map((statement) => ({
    start: statement.start,
    end: statement.end,
    entity: null,
    statement,
  }));
  return [...sentences, ...names].sort((x, y) => x.start - y.start || y.end - x.end).slice(0, MOST_SPANS);
}
