import type { Decision } from '../../resolution/index.js';
import { decisionsInForce, keysOfDecision } from '../../resolution/index.js';
import type { Tx } from '../transaction.js';
import { readDecisions } from './decisions.js';

/** Served by the constraint `entity_key`. */
const ENTITIES_OF_KEYS = `
  UNWIND $keys AS key
  MATCH (:EntityKey {key: key})-[:KEY_OF]->(e:Entity)
  RETURN DISTINCT key, e.id AS id`;

/** A decision as curators see it in a list. */
export interface DecisionRow {
  readonly decision: Exclude<Decision, { readonly kind: 'undo' }>;
  /** Ids of the entities it is about, as they are now, sorted. */
  readonly entities: readonly string[];
  readonly keys: readonly string[];
  /** When and by whom it was taken back; null while it holds. */
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

const latestFirst = (a: Decision, b: Decision): number =>
  a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;

const isNoUndo = (decision: Decision): decision is DecisionRow['decision'] => decision.kind !== 'undo';

/** All decisions but undos, the latest first, each with what became of it. */
export const listDecisions = async (tx: Tx, includeUndone: boolean): Promise<readonly DecisionRow[]> => {
  const all = [...(await readDecisions(tx))];
  const inForce = decisionsInForce(all);
  const holds = new Set(inForce.map((decision) => decision.id));
  const undoers = new Map(
    inForce.flatMap((decision) => (decision.kind === 'undo' ? [[decision.decision, decision]] : [])),
  );
  const wanted = all.filter(isNoUndo).filter((decision) => includeUndone || holds.has(decision.id));
  const keys = [...new Set(wanted.flatMap(keysOfDecision))].sort();
  const rows = await tx.run<{ key: string; id: string }>(ENTITIES_OF_KEYS, { keys });
  const entityOf = new Map(rows.map((row) => [row.key, row.id]));
  return wanted.sort(latestFirst).map((decision) => {
    const undoer = holds.has(decision.id) ? undefined : undoers.get(decision.id);
    const own = keysOfDecision(decision);
    const entities = new Set(own.flatMap((key) => entityOf.get(key) ?? []));
    return {
      decision,
      entities: [...entities].sort(),
      keys: own,
      undoneAt: undoer?.at ?? null,
      undoneBy: undoer?.by ?? null,
    };
  });
};
