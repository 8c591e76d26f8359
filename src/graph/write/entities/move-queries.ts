import { kept, runKept } from '../../kept-plan.js';
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
export async function moveKeys(
  tx: Tx,
  moves: readonly Move[],
  statements: readonly StoredStatement[],
): Promise<readonly StoredStatement[]> {
  if (moves.length === 0) return statements;
  const target = new Map(moves.map((move) => [move.key, move.to]));
  await runKept(tx, KEYS, { moves });
  await runKept(tx, MENTIONS, { moves });
  const rowsOf = (key: (one: StoredStatement) => string | null) =>
    statements.flatMap((one) => {
      const to = target.get(key(one) ?? '');
      return to === undefined ? [] : [{ id: one.id, to }];
    });
  await runKept(tx, SUBJECTS, { rows: rowsOf((one) => one.subjectKey) });
  await runKept(tx, OBJECTS, { rows: rowsOf((one) => one.objectKey) });
  await runKept(tx, SPEAKERS, { rows: rowsOf((one) => one.attributedKey) });
  const moved = statements.map((one) => ({
    ...one,
    subject: target.get(one.subjectKey) ?? one.subject,
    object: target.get(one.objectKey) ?? one.object,
  }));
  const changed = moved.filter((one, at) => {
    const old = statements[at];
    return one.subject !== old?.subject || one.object !== old.object;
  });
  const rows = changed.map(({ id, subject, object }) => ({ id, subject, object, pair: pairOf(subject, object) }));
  await runKept(tx, PROPERTIES, { rows });
  return moved;
}
