import { type KeptQuery, kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import type { StoredStatement } from '../articles/article-queries.js';
import { pairOf } from '../ties/tie.js';
import type { Move } from './key-plan.js';

/** Served by the constraint `entity_id`: goes through the mentions of the entity that loses a key. */
const ARTICLES = kept(`UNWIND $in.moves AS move
MATCH (:Entity {id: move.from})<-[m:MENTIONS {key: move.key}]-(a:Article) RETURN DISTINCT a.id AS id`);

/** Served by the constraints `entity_key` and `entity_id`. */
const KEYS = kept(`UNWIND $in.moves AS move MATCH (k:EntityKey {key: move.key})-[r:KEY_OF]->() DELETE r
WITH k, move MATCH (e:Entity {id: move.to}) CREATE (k)-[:KEY_OF]->(e)`);

/** Served by the constraint `entity_id`. */
const MENTIONS =
  kept(`UNWIND $in.moves AS move MATCH (:Entity {id: move.from})<-[m:MENTIONS {key: move.key}]-(a:Article)
MATCH (e:Entity {id: move.to})
CREATE (a)-[:MENTIONS {key: m.key, starts: m.starts, ends: m.ends}]->(e) DELETE m`);

/** Served by the constraints `statement_id` and `entity_id`. */
const end = (type: 'SUBJECT' | 'OBJECT' | 'ATTRIBUTED_TO') =>
  kept(`UNWIND $in.rows AS row
MATCH (s:Statement {id: row.id})-[r:${type}]->() DELETE r
WITH s, row MATCH (e:Entity {id: row.to}) CREATE (s)-[:${type}]->(e)`);
const SUBJECTS = end('SUBJECT');
const OBJECTS = end('OBJECT');
const SPEAKERS = end('ATTRIBUTED_TO');

/** Served by the constraint `statement_id`. */
const PROPERTIES = kept(`UNWIND $in.rows AS row MATCH (s:Statement {id: row.id})
SET s.subject = row.subject, s.object = row.object, s.pair = row.pair`);

/** Ids of the articles that mention a moving key. */
export const readMovedArticles = async (tx: Tx, moves: readonly Move[]): Promise<string[]> =>
  moves.length === 0 ? [] : (await runKept<{ id: string }>(tx, ARTICLES, { moves })).map((row) => row.id);

/** Points keys, mentions and the given statements, which are as before the move, to the entities of the moves. */
export async function moveKeys(tx: Tx, moves: readonly Move[], statements: readonly StoredStatement[]): Promise<void> {
  if (moves.length === 0) return;
  const target = targetsOf(moves);
  const rowsOf = (key: (one: StoredStatement) => string | null) =>
    statements.flatMap((one) => {
      const to = target.get(key(one) ?? '');
      return to === undefined ? [] : [{ id: one.id, to }];
    });
  const changed = movedStatements(moves, statements).filter((one, at) => {
    const old = statements[at];
    return one.subject !== old?.subject || one.object !== old.object;
  });
  const rows = changed.map(({ id, subject, object }) => ({ id, subject, object, pair: pairOf(subject, object) }));
  const repoint = (query: KeptQuery, ends: readonly { readonly id: string; readonly to: string }[]) =>
    ends.length === 0 ? [] : [runKept(tx, query, { rows: ends })];
  await Promise.all([
    runKept(tx, KEYS, { moves }),
    runKept(tx, MENTIONS, { moves }),
    ...repoint(
      SUBJECTS,
      rowsOf((one) => one.subjectKey),
    ),
    ...repoint(
      OBJECTS,
      rowsOf((one) => one.objectKey),
    ),
    ...repoint(
      SPEAKERS,
      rowsOf((one) => one.attributedKey),
    ),
    ...(rows.length === 0 ? [] : [runKept(tx, PROPERTIES, { rows })]),
  ]);
}

/** The statements as they are after the moves. */
export function movedStatements(
  moves: readonly Move[],
  statements: readonly StoredStatement[],
): readonly StoredStatement[] {
  if (moves.length === 0) return statements;
  const target = targetsOf(moves);
  return statements.map((one) => ({
    ...one,
    subject: target.get(one.subjectKey) ?? one.subject,
    object: target.get(one.objectKey) ?? one.object,
  }));
}

const targetsOf = (moves: readonly Move[]): ReadonlyMap<string, string> =>
  new Map(moves.map((move) => [move.key, move.to]));
