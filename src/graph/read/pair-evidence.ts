import { type Quad, RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { type Actor, type Side, sidesOf } from './actors.js';
import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';
import { LAST, pairKey } from './statement-filter.js';

/** A statement between two sides, with what sums and timelines need of it. */
export interface EvidenceRow {
  readonly id: string;
  readonly type: RelationType;
  readonly quad: Quad | null;
  readonly subject: string;
  readonly object: string;
  readonly seenOn: string | null;
  readonly sortKey: string;
  readonly confidence: number;
  readonly title: string | null;
  /** The article, or the original of which it is a wire copy. */
  readonly story: string;
}

/** Two entities with those who act for them. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly asOf: string | null;
}

/** So many statements of a pair, the latest, are weighed. */
const MOST_EVIDENCE = 20_000;

/** Up to so many pairs of actors are looked up pair by pair; beyond, one side's statements are gone through. */
const MOST_PAIRS = 1500;

const COUNTED = "s.status = 'occurred' AND NOT s.negated AND coalesce(s.judgement, '') <> 'rejected'";

const TAIL = `WITH s ORDER BY s.sortKey DESC LIMIT ${MOST_EVIDENCE}
MATCH (s)-[:IN]->(article:Article) OPTIONAL MATCH (article)-[:COPY_OF]->(root:Article)
RETURN s.id AS id, s.type AS type, s.quad AS quad, s.subject AS subject, s.object AS object, s.seenOn AS seenOn,
  s.sortKey AS sortKey, s.confidence AS confidence, s.title AS title, coalesce(root.id, article.id) AS story
ORDER BY sortKey DESC`;

/** Served by statement_pair. */
const BY_PAIR: NamedQuery = {
  name: 'pair.byPair',
  text: `UNWIND $pairs AS pair
MATCH (s:Statement) WHERE s.pair = pair.key AND s.sortKey >= pair.from AND s.sortKey < pair.to AND ${COUNTED}
${TAIL}`,
};

/** Served by statement_subject and statement_object. */
const BY_ACTOR: NamedQuery = {
  name: 'pair.byActor',
  text: `UNWIND $actors AS actor
CALL (actor) {
MATCH (s:Statement) WHERE s.subject = actor.id AND s.sortKey >= actor.from AND s.sortKey < actor.to AND s.object IN $others AND ${COUNTED} RETURN s
UNION ALL
MATCH (s:Statement) WHERE s.object = actor.id AND s.sortKey >= actor.from AND s.sortKey < actor.to AND s.subject IN $others AND ${COUNTED} RETURN s
}
${TAIL}`,
};

/** Both sides of a pair, or null where one of the two is unknown. One query. */
export async function pairOf(reader: Reader, a: string, b: string, asOf: string | null): Promise<Pair | null> {
  const sides = await sidesOf(reader, [a, b], asOf);
  const [left, right] = [sides.get(a), sides.get(b)];
  return left && right ? { a: left, b: right, asOf } : null;
}

/** What counts between two sides, the latest first: by themselves, and by office-holders while in office. One query. */
export async function pairEvidence(reader: Reader, pair: Pair): Promise<EvidenceRow[]> {
  const [left, right] = [pair.a.actors, pair.b.actors];
  if (left.length * right.length <= MOST_PAIRS) {
    const pairs = left.flatMap((x) => right.flatMap((y) => span(x, y)));
    return reader.run<EvidenceRow>(BY_PAIR, { pairs });
  }
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const rows = await reader.run<EvidenceRow>(BY_ACTOR, { actors: few, others: many.map((actor) => actor.id) });
  const times = new Map(many.map((actor) => [actor.id, actor]));
  return rows.filter((row) => {
    const actor = times.get(row.subject) ?? times.get(row.object);
    return actor === undefined || (row.sortKey >= actor.from && row.sortKey < actor.to);
  });
}

/** The time in which both act; nothing where there is none, or where both are the same. */
function span(x: Actor, y: Actor): { key: string; from: string; to: string }[] {
  const [, from = ''] = [x.from, y.from].sort();
  const [to = ''] = [x.to, y.to].sort();
  return x.id === y.id || from >= to ? [] : [{ key: pairKey(x.id, y.id), from, to }];
}

/** A third actor, with the stories of its ties with either of two. */
export interface SharedRow {
  readonly entity: EntityRow;
  readonly storiesWithA: number;
  readonly storiesWithB: number;
}

/** In which spirit two deal with a third. */
export type Spirit = 'partners' | 'adversaries';

const typesOf = (quads: readonly Quad[]): string =>
  RELATION_TYPE_NAMES.filter((type) => {
    const { quad } = RELATION_TYPES[type];
    return quad !== null && quads.includes(quad);
  }).join('|');

const shared = (types: string): string => `MATCH (x:Entity {id: $a}) MATCH (y:Entity {id: $b})
MATCH (x)-[r:${types}]-(o:Entity) WHERE o <> y AND coalesce(r.firstOn, '') < $to
WITH y, o, sum(r.stories) AS storiesWithA ORDER BY storiesWithA DESC LIMIT 5000
MATCH (o)-[q:${types}]-(y) WHERE coalesce(q.firstOn, '') < $to
WITH o, storiesWithA, sum(q.stories) AS storiesWithB
WITH o, storiesWithA, storiesWithB, CASE WHEN storiesWithA < storiesWithB THEN storiesWithA ELSE storiesWithB END AS least
ORDER BY least DESC, o.id LIMIT $limit`;

/** Both kinds at once. Served by entity_id; goes from the first's ties to those that the second has too. */
const SHARED: NamedQuery = {
  name: 'pair.shared',
  text: `CALL () { ${shared(typesOf([1, 2]))} RETURN 'partners' AS spirit, o, storiesWithA, storiesWithB
UNION ALL ${shared(typesOf([3, 4]))} RETURN 'adversaries' AS spirit, o, storiesWithA, storiesWithB }
RETURN spirit, ${entityMap('o')} AS entity, storiesWithA, storiesWithB`,
};

/** Actors with which both sides cooperate, and those with which both are in conflict, strongest first. One query. */
export async function sharedActors(
  reader: Reader,
  pair: Pair,
  limit: number,
): Promise<Readonly<Record<Spirit, SharedRow[]>>> {
  const to = pair.asOf === null ? LAST : `${pair.asOf}${LAST}`;
  const parameters = { a: pair.a.entity.id, b: pair.b.entity.id, limit, to };
  const found = await reader.run<SharedRow & { spirit: Spirit }>(SHARED, parameters);
  return {
    partners: found.filter((row) => row.spirit === 'partners'),
    adversaries: found.filter((row) => row.spirit === 'adversaries'),
  };
}
