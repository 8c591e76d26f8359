import { RELATION_TYPE_NAMES } from '../../ontology/index.js';
import { encodeCursor } from './page.js';
import { entityMap, tieMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow, TieRow } from './rows.js';
import { type RawTie, shapeTie } from './shape.js';

/** A span of time in which the graph learned things: after `since`, up to and with `until` (UTC instants). */
export interface ChangesSpan {
  readonly since: string;
  readonly until: string;
  /** Where `newStatements` goes on from. */
  readonly cursor: string;
}

/** The last thing learned by `now`. Served by statement_ingested, in its order. */
const LAST_LEARNED: NamedQuery = {
  name: 'changes.last',
  text: `OPTIONAL MATCH (s:Statement) WHERE s.ingestedAt <= $now AND s.id IS NOT NULL
RETURN s.ingestedAt AS at, s.id AS id ORDER BY s.ingestedAt DESC, s.id DESC LIMIT 1`,
};

/** The span from `since` to `now`, with the cursor of its last statement. One query. */
export async function changesSince(reader: Reader, since: string, now: string): Promise<ChangesSpan> {
  const [last] = await reader.run<{ at: string | null; id: string | null }>(LAST_LEARNED, { now });
  return { since, until: now, cursor: encodeCursor([last?.at ?? since, last?.id ?? '']) };
}

const MOST = 200;

/** Served by article_ingested. */
const NEW_ENTITIES: NamedQuery = {
  name: 'changes.entities',
  text: `MATCH (a:Article) WHERE a.ingestedAt > $since AND a.ingestedAt <= $until AND a.id IS NOT NULL
MATCH (a)-[:MENTIONS]->(e:Entity) WITH DISTINCT e
WHERE NOT EXISTS { MATCH (e)<-[:MENTIONS]-(old:Article) WHERE old.ingestedAt <= $since }
WITH e ORDER BY e.id LIMIT ${MOST} RETURN ${entityMap('e')} AS row`,
};

/** Entities that no article taken in before names, 200 at most. */
export async function newEntities(reader: Reader, span: ChangesSpan): Promise<EntityRow[]> {
  return (await reader.run<{ row: EntityRow }>(NEW_ENTITIES, { ...span })).map(({ row }) => row);
}

/** Served by statement_ingested, then by statement_pair. */
const NEW_TIES: NamedQuery = {
  name: 'changes.ties',
  text: `MATCH (s:Statement) WHERE s.ingestedAt > $since AND s.ingestedAt <= $until AND s.id IS NOT NULL
  AND s.status = 'occurred' AND NOT s.negated
WITH DISTINCT s.pair AS pair, s.type AS type, CASE WHEN s.type IN $symmetric THEN '' ELSE s.subject END AS subject
WHERE NOT EXISTS { MATCH (old:Statement) WHERE old.pair = pair AND old.sortKey IS NOT NULL AND old.type = type
  AND old.ingestedAt <= $since AND (subject = '' OR old.subject = subject) AND old.status = 'occurred' AND NOT old.negated }
WITH pair, type, subject ORDER BY pair, type, subject LIMIT ${MOST}
MATCH (x:Entity {id: split(pair, '|')[0]}) MATCH (y:Entity {id: split(pair, '|')[1]})
MATCH (x)-[r:${RELATION_TYPE_NAMES.join('|')}]-(y) WHERE type(r) = type AND (subject = '' OR r.a = subject)
WITH r, startNode(r) AS a, endNode(r) AS b RETURN ${tieMap('r', 'a', 'b')} AS row ORDER BY a.id, type(r), b.id`,
};

/** Ties that nothing learned before bears out, 200 at most. */
export async function newTies(reader: Reader, span: ChangesSpan, symmetric: readonly string[]): Promise<TieRow[]> {
  const found = await reader.run<{ row: RawTie }>(NEW_TIES, { ...span, symmetric });
  return found.map(({ row }) => shapeTie(row, row.subject.id));
}

export interface RetractionRow {
  readonly article: string;
  readonly at: string | null;
  readonly reason: string | null;
}

/** A scan of the retractions, which are few; each names the articles that it took out. */
const RETRACTIONS: NamedQuery = {
  name: 'changes.retractions',
  text: `MATCH (n:Retraction) WHERE n.at > $since AND n.at <= $until
UNWIND n.articles AS article
RETURN article, n.at AS at, CASE n.why WHEN '' THEN null ELSE n.why END AS reason ORDER BY at, article LIMIT ${MOST}`,
};

/** Articles withdrawn in the span, 200 at most. */
export async function retractionsBetween(reader: Reader, span: ChangesSpan): Promise<RetractionRow[]> {
  return reader.run<RetractionRow>(RETRACTIONS, { ...span });
}
