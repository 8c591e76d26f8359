import { kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import type { StoredStatement } from './article-queries.js';

/** Served by the constraint `statement_id`. */
const PLACES =
  kept(`UNWIND $in.ids AS id MATCH (s:Statement {id: id})-[:IN]->(a:Article) USING INDEX SEEK s:Statement(id)
RETURN s.id AS statement, a.id AS article`);

/** Served by the constraint `statement_id`. */
const JUDGE = kept('UNWIND $in.rows AS row MATCH (s:Statement {id: row.id}) SET s.judgement = row.judgement');

/** The articles that these statements are in; statements that are not stored now are left out. */
export async function readPlaces(
  tx: Tx,
  ids: readonly string[],
): Promise<{ readonly statement: string; readonly article: string }[]> {
  return ids.length === 0 ? [] : runKept(tx, PLACES, { ids });
}

/** Writes the judgements in force on the statements `judged`. */
export async function judgeStatements(
  tx: Tx,
  judged: readonly string[],
  judgements: ReadonlyMap<string, string>,
): Promise<void> {
  if (judged.length === 0) return;
  await runKept(tx, JUDGE, { rows: judged.map((id) => ({ id, judgement: judgements.get(id) ?? null })) });
}

/** All `statements`, those `judged` with the judgements in force. */
export function judgedStatements(
  statements: readonly StoredStatement[],
  judged: readonly string[],
  judgements: ReadonlyMap<string, string>,
): readonly StoredStatement[] {
  if (judged.length === 0) return statements;
  const ids = new Set(judged);
  return statements.map((one) => (ids.has(one.id) ? { ...one, judgement: judgements.get(one.id) ?? null } : one));
}
