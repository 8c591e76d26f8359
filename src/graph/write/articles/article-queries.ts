import { RELATION_TYPES, type RelationType, type Status } from '../../../ontology/index.js';
import { type KeptQuery, kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import { pairOf } from '../ties/tie.js';
import type { PreparedArticle, PreparedStatement } from './prepared-article.js';

/** Served by the constraint `article_id`. */
const STATES = kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})
RETURN a.id AS id, a.contentHash AS contentHash, a.extractor AS extractor`);

/** Served by the constraint `article_id`. */
const KEYS = kept('UNWIND $in.ids AS id MATCH (:Article {id: id})-[m:MENTIONS]->() RETURN m.key AS key');

/** Served by the constraint `article_id`. */
const STATEMENTS = kept(`UNWIND $in.ids AS id MATCH (:Article {id: id})<-[:IN]-(s:Statement)
RETURN s.id AS id, id AS article, s.type AS type, s.status AS status, s.negated AS negated, s.judgement AS judgement,
  s.subject AS subject, s.object AS object, s.seenOn AS seenOn, s.title AS title, s.confidence AS confidence,
  s.subjectKey AS subjectKey, s.objectKey AS objectKey, s.attributedKey AS attributedKey`);

/** Served by the constraint `article_id`. */
const CLEAR = kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})
OPTIONAL MATCH (a)<-[:IN]-(s:Statement) DETACH DELETE s
WITH DISTINCT a OPTIONAL MATCH (a)-[m:MENTIONS]->() DELETE m`);

/** Served by the constraint `article_id`. */
const DELETE = kept('UNWIND $in.ids AS id MATCH (a:Article {id: id}) DETACH DELETE a');

/**
 * Served by the constraints `article_id` and `entity_id`. Each entity of an article is looked up once; its statements
 * name it by its place among the mentions.
 */
const WRITE = kept(`UNWIND $in.rows AS row MERGE (a:Article {id: row.properties.id}) SET a = row.properties
WITH a, row CALL (a, row) {
  UNWIND row.mentions AS mention MATCH (e:Entity {id: mention.entity})
  CREATE (a)-[:MENTIONS {key: mention.key, starts: mention.starts, ends: mention.ends}]->(e)
  WITH e, mention ORDER BY mention.at RETURN collect(e) AS entities
}
UNWIND row.statements AS said
WITH a, said.properties AS properties, entities[said.subject] AS subject, entities[said.object] AS object,
  entities[said.attributedTo] AS speaker
CREATE (s:Statement) SET s = properties
CREATE (s)-[:SUBJECT]->(subject) CREATE (s)-[:OBJECT]->(object) CREATE (s)-[:IN]->(a)
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (s)-[:ATTRIBUTED_TO]->(one))`);

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

const listed = <R>(query: KeptQuery) => {
  return (tx: Tx, ids: readonly string[]): Promise<R[]> =>
    ids.length === 0 ? Promise.resolve([]) : runKept<R>(tx, query, { ids });
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
    const { mentions, statements, ...properties } = article;
    const places = new Map(mentions.map(({ key }, at) => [key, at]));
    return {
      properties: told({ ...properties, ingestedAt: now, ...sketchProperties(sketch) }),
      mentions: mentions.map(({ key, starts, ends }, at) => ({ at, entity: entityOf(key), key, starts, ends })),
      statements: statements.map((one) => ({
        subject: places.get(one.subjectKey),
        object: places.get(one.objectKey),
        attributedTo: one.attributedKey === null ? null : places.get(one.attributedKey),
        properties: told(propertiesOf(one, entityOf, judgementOf(one.id), now)),
      })),
    };
  });
  await runKept(tx, WRITE, { rows });
}

const sketchProperties = (sketch: readonly number[] | null): Readonly<Record<string, number>> =>
  Object.fromEntries((sketch ?? []).map((value, at) => [`sketch${at}`, value]));

/** Without what is null: a property that is not there and one that is null are the same, and need not be sent. */
const told = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const some: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null && value !== undefined) some[name] = value;
  return some;
};

function propertiesOf(
  one: PreparedStatement,
  entityOf: (key: string) => string,
  judgement: string | null,
  now: string,
): Record<string, unknown> {
  const { evidence, subjectSpan, objectSpan, triggerSpan, ...said } = one;
  return {
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
    ...ends(one.id, one.seenOn, entityOf(one.subjectKey), entityOf(one.objectKey)),
  };
}

/** The properties that lists and timelines are served by: functions of the statement's ends and day. */
const ends = (id: string, seenOn: string | null, subject: string, object: string) => ({
  subject,
  object,
  pair: pairOf(subject, object),
  sortKey: `${seenOn ?? ''}|${id}`,
});
