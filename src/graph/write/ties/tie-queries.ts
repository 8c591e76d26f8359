import { RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from '../../../ontology/index.js';
import type { Tx } from '../../transaction.js';
import { pairOf, type TieEnds, type TieSum } from './tie.js';

/** A relationship type cannot be a parameter: one branch per type, each with its own list, in one round trip. */
const forEachType = (branch: (type: RelationType) => string): string =>
  RELATION_TYPE_NAMES.map((type) => branch(type)).join('\nUNION ALL\n');

/** Served by the constraints `tie_…` on (a, b) of each type. */
const READ = forEachType(
  (type) => `UNWIND $${type} AS row MATCH ()-[r:${type} {a: row.a, b: row.b}]->()
RETURN r.type AS type, r.a AS a, r.b AS b, r.count AS count, r.stories AS stories, r.firstOn AS firstOn,
  r.lastOn AS lastOn, r.confidence AS confidence, coalesce(r.titles, []) AS titles`,
);

/** Served by the constraint `entity_id`. */
const CREATE = forEachType(
  (type) => `UNWIND $${type} AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b})
CREATE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(*) AS n`,
);

/** Served by the constraints `tie_…`. */
const UPDATE = forEachType(
  (type) => `UNWIND $${type} AS row MATCH ()-[r:${type} {a: row.a, b: row.b}]->()
SET r.count = row.properties.count, r.stories = row.properties.stories, r.firstOn = row.properties.firstOn,
  r.lastOn = row.properties.lastOn, r.confidence = row.properties.confidence, r.titles = row.properties.titles
RETURN count(*) AS n`,
);

/** Served by the constraints `tie_…`. */
const DELETE = forEachType(
  (type) => `UNWIND $${type} AS row MATCH ()-[r:${type} {a: row.a, b: row.b}]->() DELETE r RETURN count(*) AS n`,
);

/** Served by the index `statement_pair`: goes through the statements of one pair. */
const RECOUNT = `UNWIND $rows AS row
MATCH (s:Statement {pair: row.pair}) WHERE s.sortKey >= '' AND s.type = row.type AND s.status = 'occurred'
  AND NOT s.negated AND coalesce(s.judgement, '') <> 'rejected'
  AND (row.symmetric OR (s.subject = row.a AND s.object = row.b))
RETURN row.type AS type, row.a AS a, row.b AS b, min(s.seenOn) AS firstOn, max(s.seenOn) AS lastOn,
  max(s.confidence) AS confidence, collect(DISTINCT s.title) AS titles`;

/** A tie with what it says. */
export type Tie = TieEnds & TieSum;

/** The ties of these ends that there are. */
export const readTies = (tx: Tx, ends: readonly TieEnds[]): Promise<Tie[]> =>
  ends.length === 0 ? Promise.resolve([]) : tx.run<Tie>(READ, byType(ends));

export async function createTies(tx: Tx, ties: readonly Tie[]): Promise<void> {
  if (ties.length > 0) await tx.run(CREATE, byType(ties.map(withProperties)));
}

export async function updateTies(tx: Tx, ties: readonly Tie[]): Promise<void> {
  if (ties.length > 0) await tx.run(UPDATE, byType(ties.map(withProperties)));
}

export async function deleteTies(tx: Tx, ties: readonly TieEnds[]): Promise<void> {
  if (ties.length > 0) await tx.run(DELETE, byType(ties));
}

/** First and last day, confidence and titles, from the statements themselves. */
export async function recountExtremes(
  tx: Tx,
  ends: readonly TieEnds[],
): Promise<(TieEnds & Omit<TieSum, 'count' | 'stories'>)[]> {
  if (ends.length === 0) return [];
  const rows = ends.map(({ type, a, b }) => {
    return { type, a, b, pair: pairOf(a, b), symmetric: RELATION_TYPES[type].symmetric };
  });
  const found = await tx.run<TieEnds & Omit<TieSum, 'count' | 'stories'>>(RECOUNT, { rows });
  return found.map((row) => ({ ...row, titles: row.type === 'HOLDS_OFFICE' ? [...row.titles].sort() : [] }));
}

const withProperties = (tie: Tie) => {
  const { type, a, b, count, stories, firstOn, lastOn, confidence, titles } = tie;
  const base = { type, quad: RELATION_TYPES[type].quad, a, b, count, stories, firstOn, lastOn, confidence };
  return { type, a, b, properties: { ...base, titles: type === 'HOLDS_OFFICE' ? titles : null } };
};

function byType<T extends TieEnds>(rows: readonly T[]): Record<string, T[]> {
  const lists: Record<string, T[]> = Object.fromEntries(RELATION_TYPE_NAMES.map((type) => [type, []]));
  for (const row of rows) lists[row.type]?.push(row);
  return lists;
}
