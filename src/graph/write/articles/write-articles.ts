import type { Integer } from 'neo4j-driver';
import { RELATION_TYPES } from '../../../ontology/index.js';
import { asIs, integer, integers } from '../../bolt/bolt-values.js';
import { kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import type { PreparedArticle, PreparedStatement } from './prepared-article.js';

/** An article about to be written, with its sketch for finding wire copies. */
export interface WritableArticle {
  readonly article: PreparedArticle;
  readonly sketch: readonly number[] | null;
}

/** Columns of an article's row before its mentions and statements, and the properties that they become. */
const ARTICLE = ['id', 'url', 'title', 'publishedOn', 'source', 'text', 'contentHash', 'extractor'] as const;

/**
 * What is sent of a statement as it is, behind the places of its subject, object and speaker among the article's mentions.
 * The rest follows from these places, the id and the day, and Neo4j puts it together more cheaply than it could be sent.
 */
const SENT = [
  ...['id', 'type', 'quad', 'status', 'negated', 'on', 'until', 'dateBasis', 'seenOn', 'title', 'confidence'],
  ...['start', 'end', 'sentence', 'subjectStart', 'subjectEnd', 'objectStart', 'objectEnd', 'triggerStart'],
  ...['triggerEnd', 'rule', 'judgement'],
] as const;
const PLACES = 3;

const columns = (row: string, names: readonly string[], from: number): string =>
  names.map((name, at) => `${name}: ${row}[${from + at}]`).join(', ');

/**
 * Served by the constraints `article_id` and `entity_id`. Each entity is looked up once, and named from then on by its
 * place among their sorted ids. Rows are lists: names of properties would be half of what is sent, packed and unpacked.
 */
const WRITE = kept(`UNWIND range(0, size($in.entities) - 1) AS at MATCH (e:Entity {id: $in.entities[at]})
WITH e, at ORDER BY at WITH collect(e) AS entities
UNWIND $in.rows AS row MERGE (a:Article {id: row[0]})
SET a = {${columns('row', ARTICLE, 0)}, sketch0: row[8][0], sketch1: row[8][1], sketch2: row[8][2],
  sketch3: row[8][3], sketch4: row[8][4], ingestedAt: $in.now,
  sketchDay: CASE WHEN row[8][0] IS NULL THEN null ELSE coalesce(row[3], '') END}
WITH a, row, entities CALL (a, row, entities) {
  UNWIND row[9] AS mention WITH a, mention, entities[mention[0]] AS e
  CREATE (a)-[:MENTIONS {key: mention[1], starts: mention[2], ends: mention[3]}]->(e)
}
UNWIND row[10] AS said
WITH a, said, row[9][said[0]] AS subject, row[9][said[1]] AS object, row[9][said[2]] AS speaker, entities
WITH a, said, subject[1] AS subjectKey, object[1] AS objectKey, speaker[1] AS attributedKey,
  subject[0] < object[0] AS inOrder, $in.entities[subject[0]] AS subject, $in.entities[object[0]] AS object,
  entities[subject[0]] AS x, entities[object[0]] AS y, entities[speaker[0]] AS z
CREATE (s:Statement {${columns('said', SENT, PLACES)}, ingestedAt: $in.now, subjectKey: subjectKey,
  objectKey: objectKey, attributedKey: attributedKey, subject: subject, object: object,
  pair: CASE WHEN inOrder THEN subject + '|' + object ELSE object + '|' + subject END,
  sortKey: coalesce(said[${PLACES + SENT.indexOf('seenOn')}], '') + '|' + said[${PLACES}]})
CREATE (s)-[:SUBJECT]->(x) CREATE (s)-[:OBJECT]->(y) CREATE (s)-[:IN]->(a)
FOREACH (one IN CASE WHEN z IS NULL THEN [] ELSE [z] END | CREATE (s)-[:ATTRIBUTED_TO]->(one))`);

/** Writes articles, their mentions and their statements; the entities of their keys must be there. */
export async function writeArticles(
  tx: Tx,
  writables: readonly WritableArticle[],
  entityOf: (key: string) => string,
  judgementOf: (statement: string) => string | null,
  now: string,
): Promise<void> {
  if (writables.length === 0) return;
  const keys = writables.flatMap(({ article }) => article.mentions.map((mention) => mention.key));
  const entities = [...new Set(keys.map(entityOf))].sort();
  const placeOf = new Map(entities.map((entity, place) => [entity, place]));
  const placed = (key: string): Integer | null => integer(placeOf.get(entityOf(key)) ?? null);
  const rows = writables.map(({ article, sketch }) => {
    const mentions = new Map(article.mentions.map(({ key }, at) => [key, at]));
    return [
      ...ARTICLE.map((name) => article[name]),
      integers(sketch ?? []),
      article.mentions.map(({ key, starts, ends }) => [placed(key), key, integers(starts), integers(ends)]),
      article.statements.map((one) => [
        integer(mentions.get(one.subjectKey) ?? null),
        integer(mentions.get(one.objectKey) ?? null),
        integer(one.attributedKey === null ? null : (mentions.get(one.attributedKey) ?? null)),
        ...sent(one, judgementOf(one.id)),
      ]),
    ];
  });
  await runKept(tx, WRITE, { now, entities, rows: asIs(rows) });
}

/** The values of `SENT`. */
const sent = (one: PreparedStatement, judgement: string | null): readonly unknown[] => [
  ...[one.id, one.type, RELATION_TYPES[one.type].quad, one.status, one.negated, one.on, one.until, one.dateBasis],
  ...[one.seenOn, one.title, one.confidence, integer(one.evidence.start), integer(one.evidence.end), one.sentence],
  ...[integer(one.subjectSpan?.start ?? null), integer(one.subjectSpan?.end ?? null)],
  ...[integer(one.objectSpan?.start ?? null), integer(one.objectSpan?.end ?? null)],
  ...[integer(one.triggerSpan?.start ?? null), integer(one.triggerSpan?.end ?? null), one.rule, judgement],
];
