import { RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from '../../../ontology/index.js';
import { asIs, integer } from '../../bolt/bolt-values.js';
import { type KeptQuery, kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import { pairOf, type TieEnds, type TieSum } from './tie.js';
import type { TieChange } from './tie-change.js';

/** Looked up by a parameter, a type is served by no index: one query per type, all sent before any answers. */
type PerType = Readonly<Record<RelationType, KeptQuery>>;

const perType = (query: (type: RelationType) => string): PerType =>
  Object.fromEntries(RELATION_TYPE_NAMES.map((type) => [type, kept(query(type))])) as PerType;

/** A tie by its ends. The hint keeps Neo4j from the indexes on (a, stories, b), by which a hub's ties would all be read. */
const tie = (type: RelationType): string => `MATCH ()-[r:${type} {a: row.a, b: row.b}]->() USING INDEX r:${type}(a, b)`;

/** Served by the constraints `tie_…` on (a, b) of each type. */
const READ = perType(
  (type) => `UNWIND $in.rows AS row ${tie(type)}
RETURN r.type AS type, r.a AS a, r.b AS b, r.count AS count, r.stories AS stories, r.firstOn AS firstOn,
  r.lastOn AS lastOn, r.confidence AS confidence, coalesce(r.titles, []) AS titles`,
);

/** Served by the constraints `tie_…`; adds up, and gives the ties that were there. */
const ADD = perType(
  (type) => `UNWIND $in.rows AS row ${tie(type)}
SET r.count = r.count + row.count, r.stories = r.stories + row.stories,
  r.firstOn = CASE WHEN r.firstOn IS NULL OR row.firstOn < r.firstOn THEN row.firstOn ELSE r.firstOn END,
  r.lastOn = CASE WHEN r.lastOn IS NULL OR row.lastOn > r.lastOn THEN row.lastOn ELSE r.lastOn END,
  r.confidence = CASE WHEN row.confidence > r.confidence THEN row.confidence ELSE r.confidence END
RETURN r.type AS type, r.a AS a, r.b AS b`,
);

/** Served by the constraint `entity_id`. Nothing is looked up by type, so the type can be a parameter. */
const CREATE = kept(`UNWIND $in.rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})
CREATE (a)-[:$(row[2]) {a: row[0], b: row[1], type: row[2], quad: row[3], count: row[4], stories: row[5],
  firstOn: row[6], lastOn: row[7], confidence: row[8], titles: row[9]}]->(b)`);

/** Served by the constraints `tie_…`. */
const REPLACE = perType((type) => `UNWIND $in.rows AS row ${tie(type)} SET r = row`);

/** Served by the constraints `tie_…`. */
const DELETE = perType((type) => `UNWIND $in.rows AS row ${tie(type)} DELETE r`);

/** Served by the index `statement_pair`: goes through the statements of one pair. */
const RECOUNT = kept(`UNWIND $in.rows AS row
MATCH (s:Statement {pair: row.pair}) WHERE s.sortKey >= '' AND s.type = row.type AND s.status = 'occurred'
  AND NOT s.negated AND coalesce(s.judgement, '') <> 'rejected'
  AND (row.symmetric OR (s.subject = row.a AND s.object = row.b))
RETURN row.type AS type, row.a AS a, row.b AS b, min(s.seenOn) AS firstOn, max(s.seenOn) AS lastOn,
  max(s.confidence) AS confidence, collect(DISTINCT s.title) AS titles`);

/** A tie with what it says. */
export type Tie = TieEnds & TieSum;

/** The ties of these ends that there are. */
export const readTies = (tx: Tx, ends: readonly TieEnds[]): Promise<Tie[]> => run<TieEnds, Tie>(tx, READ, ends);

/** Adds what came to the ties that there are, and gives their ends. Not for `HOLDS_OFFICE`, which keeps titles. */
export const addToTies = (tx: Tx, changes: readonly TieChange[]): Promise<TieEnds[]> =>
  run<TieEnds, TieEnds>(
    tx,
    ADD,
    changes.map(({ type, a, b, count, stories, came }) => {
      return { type, a, b, count, stories, firstOn: came.firstOn, lastOn: came.lastOn, confidence: came.confidence };
    }),
  );

export async function createTies(tx: Tx, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return;
  const rows = ties.map(({ type, a, b, count, stories, firstOn, lastOn, confidence, titles }) => {
    const sums = [integer(count), integer(stories), firstOn, lastOn, confidence];
    return [a, b, type, RELATION_TYPES[type].quad, ...sums, type === 'HOLDS_OFFICE' ? titles : null];
  });
  await runKept(tx, CREATE, { rows: asIs(rows) });
}

export const replaceTies = (tx: Tx, ties: readonly Tie[]): Promise<unknown> => run(tx, REPLACE, ties.map(propertiesOf));

export const deleteTies = (tx: Tx, ties: readonly TieEnds[]): Promise<unknown> => run(tx, DELETE, ties);

/** First and last day, confidence and titles, from the statements themselves. */
export async function recountExtremes(
  tx: Tx,
  ends: readonly TieEnds[],
): Promise<(TieEnds & Omit<TieSum, 'count' | 'stories'>)[]> {
  if (ends.length === 0) return [];
  const rows = ends.map(({ type, a, b }) => {
    return { type, a, b, pair: pairOf(a, b), symmetric: RELATION_TYPES[type].symmetric };
  });
  const found = await runKept<TieEnds & Omit<TieSum, 'count' | 'stories'>>(tx, RECOUNT, { rows });
  return found.map((row) => ({ ...row, titles: row.type === 'HOLDS_OFFICE' ? [...row.titles].sort() : [] }));
}

const propertiesOf = ({ type, a, b, count, stories, firstOn, lastOn, confidence, titles }: Tie) => {
  const base = { type, quad: RELATION_TYPES[type].quad, a, b, count, stories, firstOn, lastOn, confidence };
  return type === 'HOLDS_OFFICE' ? { ...base, titles } : base;
};

async function run<T extends TieEnds | { readonly type: RelationType }, R>(
  tx: Tx,
  queries: PerType,
  rows: readonly T[],
): Promise<R[]> {
  const byType = new Map<RelationType, T[]>();
  for (const row of rows) {
    const own = byType.get(row.type);
    if (own) own.push(row);
    else byType.set(row.type, [row]);
  }
  const answers = await Promise.all([...byType].map(([type, own]) => runKept<R>(tx, queries[type], { rows: own })));
  return answers.flat();
}
