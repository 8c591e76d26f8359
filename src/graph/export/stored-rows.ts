import { type EntityKind, RELATION_TYPE_NAMES, type RelationType, type Status } from '../../ontology/index.js';
import type { StreamTx } from '../quiet.js';

/** Served by the constraint `entity_id`, in its order. */
const ENTITIES = `MATCH (e:Entity) WHERE e.id > ''
RETURN e.id AS id, e.kind AS kind, [label IN labels(e) WHERE label <> 'Entity' AND label <> e.kind] AS offices,
  e.name AS name, e.aliases AS aliases, e.country AS country, e.gender AS gender,
  COLLECT { MATCH (e)<-[:KEY_OF]-(k:EntityKey) RETURN k.key } AS keys
ORDER BY e.id`;

/** Served by the constraint `article_id`, in its order. */
const ARTICLES = `MATCH (a:Article) WHERE a.id > ''
RETURN a.id AS id, a.url AS url, a.title AS title, a.publishedOn AS publishedOn, a.source AS source, a.text AS text,
  a.contentHash AS contentHash, a.extractor AS extractor,
  head(COLLECT { MATCH (a)-[:COPY_OF]->(first:Article) RETURN first.id }) AS copyOf,
  COLLECT { MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN {key: m.key, entity: e.id, starts: m.starts, ends: m.ends} } AS mentions,
  COLLECT { MATCH (a)<-[:IN]-(s:Statement)
    RETURN s {.id, .type, .status, .negated, .on, .until, .dateBasis, .title, .confidence, .start, .end,
      .subjectStart, .subjectEnd, .objectStart, .objectEnd, .triggerStart, .triggerEnd, .rule, .sentence,
      .subjectKey, .objectKey, .attributedKey, .judgement, .subject, .object,
      attributedTo: head([(s)-[:ATTRIBUTED_TO]->(e:Entity) | e.id])} } AS statements
ORDER BY a.id`;

/** Served by the constraint `tie_…` on (a, b), in its order. */
const tiesOf = (type: RelationType): string => `MATCH ()-[r:${type}]->() WHERE r.a > '' AND r.b > ''
RETURN r.type AS type, r.quad AS quad, r.a AS a, r.b AS b, r.count AS count, r.stories AS stories,
  r.firstOn AS firstOn, r.lastOn AS lastOn, r.confidence AS confidence, r.titles AS titles
ORDER BY r.a, r.b`;

/** Served by the constraint `candidate_id`, in its order. */
const CANDIDATES = `MATCH (c:Candidate) WHERE c.id > ''
RETURN c.id AS id, c.left AS left, c.right AS right, c.score AS score, c.reasons AS reasons ORDER BY c.id`;

export interface StoredEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Labels of the classes of the offices held. */
  readonly offices: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly gender: string | null;
  readonly keys: readonly string[];
}

export interface StoredMention {
  readonly key: string;
  readonly entity: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface StoredClaim {
  readonly id: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly negated: boolean;
  readonly on: string | null;
  readonly until: string | null;
  readonly dateBasis: 'stated' | 'inferred' | null;
  readonly title: string | null;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly subjectStart: number | null;
  readonly subjectEnd: number | null;
  readonly objectStart: number | null;
  readonly objectEnd: number | null;
  readonly triggerStart: number | null;
  readonly triggerEnd: number | null;
  readonly rule: string;
  readonly sentence: string;
  readonly subjectKey: string;
  readonly objectKey: string;
  readonly attributedKey: string | null;
  readonly judgement: string | null;
  readonly subject: string;
  readonly object: string;
  readonly attributedTo: string | null;
}

export interface StoredArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly contentHash: string;
  readonly extractor: string;
  readonly copyOf: string | null;
  readonly mentions: readonly StoredMention[];
  readonly statements: readonly StoredClaim[];
}

export interface StoredTie {
  readonly type: RelationType;
  readonly quad: number | null;
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  readonly titles: readonly string[] | null;
}

export interface StoredCandidate {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly score: number;
  /** JSON. */
  readonly reasons: string;
}

const byText =
  <T>(text: (item: T) => string) =>
  (a: T, b: T): number =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;

/** All entities by id; lists sorted. */
export async function* entitiesOf(tx: StreamTx): AsyncGenerator<StoredEntity> {
  for await (const row of tx.stream<StoredEntity>(ENTITIES)) {
    yield { ...row, offices: [...row.offices].sort(), keys: [...row.keys].sort() };
  }
}

/** All articles by id, each with its mentions by key and its statements by id. */
export async function* articlesOf(tx: StreamTx): AsyncGenerator<StoredArticle> {
  for await (const row of tx.stream<StoredArticle>(ARTICLES)) {
    const mentions = [...row.mentions].sort(byText((one) => one.key));
    yield { ...row, mentions, statements: [...row.statements].sort(byText((one) => one.id)) };
  }
}

/** All ties by type and ends. */
export async function* tiesIn(tx: StreamTx): AsyncGenerator<StoredTie> {
  for (const type of [...RELATION_TYPE_NAMES].sort()) yield* tx.stream<StoredTie>(tiesOf(type));
}

/** All candidates for being one entity, by id. */
export const candidatesOf = (tx: StreamTx): AsyncIterable<StoredCandidate> => tx.stream<StoredCandidate>(CANDIDATES);
