import type { RelationType, Status } from '../../../ontology/index.js';
import { type KeptQuery, kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';

/** Served by the constraint `article_id`. */
const STATES = kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})
RETURN a.id AS id, a.contentHash AS contentHash, a.extractor AS extractor`);

/** Served by the constraint `article_id`. */
const KEYS = kept(
  'UNWIND $in.ids AS id MATCH (a:Article {id: id})-[m:MENTIONS]->() USING INDEX SEEK a:Article(id) RETURN m.key AS key',
);

/** Served by the constraint `article_id`. */
const STATEMENTS =
  kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})<-[:IN]-(s:Statement) USING INDEX SEEK a:Article(id)
RETURN s.id AS id, id AS article, s.type AS type, s.status AS status, s.negated AS negated, s.judgement AS judgement,
  s.subject AS subject, s.object AS object, s.seenOn AS seenOn, s.title AS title, s.confidence AS confidence,
  s.subjectKey AS subjectKey, s.objectKey AS objectKey, s.attributedKey AS attributedKey`);

/** Served by the constraint `article_id`. */
const CLEAR = kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})
OPTIONAL MATCH (a)<-[:IN]-(s:Statement) DETACH DELETE s
WITH DISTINCT a OPTIONAL MATCH (a)-[m:MENTIONS]->() DELETE m`);

/** Served by the constraint `article_id`. */
const DELETE = kept('UNWIND $in.ids AS id MATCH (a:Article {id: id}) DETACH DELETE a');

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
