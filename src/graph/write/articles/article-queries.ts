import { RELATION_TYPES, type RelationType, type Status } from '../../../ontology/index.js';
import type { Tx } from '../../transaction.js';
import { pairOf } from '../ties/tie.js';
import type { PreparedArticle, PreparedStatement } from './prepared-article.js';

/** Served by the constraint `article_id`. */
const STATES = `UNWIND $ids AS id MATCH (a:Article {id: id})
RETURN a.id AS id, a.contentHash AS contentHash, a.extractor AS extractor`;

/** Served by the constraint `article_id`. */
const KEYS = `UNWIND $ids AS id MATCH (:Article {id: id})-[m:MENTIONS]->() RETURN m.key AS key`;

/** Served by the constraint `article_id`. */
const STATEMENTS = `UNWIND $ids AS id MATCH (:Article {id: id})<-[:IN]-(s:Statement)
RETURN s.id AS id, id AS article, s.type AS type, s.status AS status, s.negated AS negated, s.judgement AS judgement,
  s.subject AS subject, s.object AS object, s.seenOn AS seenOn, s.title AS title, s.confidence AS confidence,
  s.subjectKey AS subjectKey, s.objectKey AS objectKey, s.attributedKey AS attributedKey`;

/** Served by the constraint `article_id`. */
const CLEAR = `UNWIND $ids AS id MATCH (a:Article {id: id})
OPTIONAL MATCH (a)<-[:IN]-(s:Statement) DETACH DELETE s
WITH DISTINCT a OPTIONAL MATCH (a)-[m:MENTIONS]->() DELETE m`;

/** Served by the constraint `article_id`. */
const DELETE = 'UNWIND $ids AS id MATCH (a:Article {id: id}) DETACH DELETE a';

/** Served by the constraint `article_id`. */
const WRITE = `UNWIND $rows AS row MERGE (a:Article {id: row.id})
SET a.url = row.url, a.title = row.title, a.publishedOn = row.publishedOn, a.source = row.source, a.text = row.text,
  a.contentHash = row.contentHash, a.extractor = row.extractor, a.ingestedAt = row.ingestedAt,
  a.sketch0 = row.sketch[0], a.sketch1 = row.sketch[1], a.sketch2 = row.sketch[2], a.sketch3 = row.sketch[3],
  a.sketch4 = row.sketch[4]`;

/** Served by the constraints `article_id` and `entity_id`. */
const MENTION = `UNWIND $rows AS row MATCH (a:Article {id: row.article})
UNWIND row.mentions AS mention MATCH (e:Entity {id: mention.entity})
CREATE (a)-[:MENTIONS {key: mention.key, starts: mention.starts, ends: mention.ends}]->(e)`;

/** Served by the constraints `article_id` and `entity_id`. */
const STATE = `UNWIND $rows AS row MATCH (a:Article {id: row.article})
UNWIND row.statements AS said
MATCH (subject:Entity {id: said.subject}) MATCH (object:Entity {id: said.object})
OPTIONAL MATCH (speaker:Entity {id: said.attributedTo})
CREATE (s:Statement) SET s = said.properties
CREATE (s)-[:SUBJECT]->(subject) CREATE (s)-[:OBJECT]->(object) CREATE (s)-[:IN]->(a)
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (s)-[:ATTRIBUTED_TO]->(one))`;

/** What is stored of an article's version. */
export interface ArticleState {
  readonly id: string;
  readonly contentHash: string;
  readonly extractor: string;
}

/** A stored statement, as far as ties and moves need it. */
export interface StoredStatement {
  readonly id: string;
  readonly article: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly negated: boolean;
  readonly judgement: string | null;
  readonly subject: string;
  readonly object: string;
  readonly seenOn: string | null;
  readonly title: string | null;
  readonly confidence: number;
  readonly subjectKey: string;
  readonly objectKey: string;
  readonly attributedKey: string | null;
}

const listed = <R>(query: string) => {
  return (tx: Tx, ids: readonly string[]): Promise<R[]> =>
    ids.length === 0 ? Promise.resolve([]) : tx.run<R>(query, { ids });
};

export const readStates = listed<ArticleState>(STATES);
/** The keys that these articles mention, one row per article and key. */
export const readKeys = listed<{ key: string }>(KEYS);
export const readStatements = listed<StoredStatement>(STATEMENTS);
/** Takes away all that these articles say, and leaves their nodes. */
export const clearArticles = listed(CLEAR);
export const deleteArticles = listed(DELETE);

/** An article about to be written, with its sketch for finding wire copies. */
export interface WritableArticle {
  readonly article: PreparedArticle;
  readonly sketch: readonly number[] | null;
}

/** Writes articles, their mentions and their statements; the entities of their keys must be there. */
export async function writeArticles(
  tx: Tx,
  writables: readonly WritableArticle[],
  entityOf: (key: string) => string,
  judgementOf: (statement: string) => string | null,
  now: string,
): Promise<void> {
  if (writables.length === 0) return;
  const rows = writables.map(({ article, sketch }) => {
    const { mentions: _, statements: __, ...properties } = article;
    return { ...properties, ingestedAt: now, sketch: sketch ?? [null, null, null, null, null] };
  });
  const mentions = writables.map(({ article }) => ({
    article: article.id,
    mentions: article.mentions.map(({ key, starts, ends }) => ({ entity: entityOf(key), key, starts, ends })),
  }));
  const statements = writables.map(({ article }) => ({
    article: article.id,
    statements: article.statements.map((one) => statementRow(one, entityOf, judgementOf(one.id), now)),
  }));
  await Promise.all([
    tx.run(WRITE, { rows }),
    tx.run(MENTION, { rows: mentions }),
    tx.run(STATE, { rows: statements }),
  ]);
}

function statementRow(
  one: PreparedStatement,
  entityOf: (key: string) => string,
  judgement: string | null,
  now: string,
): Record<string, unknown> {
  const subject = entityOf(one.subjectKey);
  const object = entityOf(one.objectKey);
  const { evidence, subjectSpan, objectSpan, triggerSpan, ...said } = one;
  const properties = {
    ...said,
    quad: RELATION_TYPES[one.type].quad,
    start: evidence.start,
    end: evidence.end,
    subjectStart: subjectSpan?.start,
    subjectEnd: subjectSpan?.end,
    objectStart: objectSpan?.start,
    objectEnd: objectSpan?.end,
    triggerStart: triggerSpan?.start,
    triggerEnd: triggerSpan?.end,
    judgement,
    ingestedAt: now,
    ...ends(one.id, one.seenOn, subject, object),
  };
  const attributedTo = one.attributedKey === null ? null : entityOf(one.attributedKey);
  return { subject, object, attributedTo, properties };
}

/** The properties that lists and timelines are served by: functions of the statement's ends and day. */
const ends = (id: string, seenOn: string | null, subject: string, object: string) => ({
  subject,
  object,
  pair: pairOf(subject, object),
  sortKey: `${seenOn ?? ''}|${id}`,
});
