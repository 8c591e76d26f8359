import type { Decision } from '../../resolution/index.js';
import type { Tx } from '../transaction.js';
import { type DecisionProperties, decisionOf, propertiesOf } from './decision-node.js';

/** A scan of a label that holds what people decided by hand: hundreds, not millions. */
const ALL_DECISIONS = `
  MATCH (d:Decision)
  RETURN d.id AS id, d.by AS by, d.at AS at, d.why AS why, d.content AS content`;

/** Served by the constraint `decision_id`. */
const ONE_DECISION = `
  MATCH (d:Decision {id: $id})
  RETURN d.id AS id, d.by AS by, d.at AS at, d.why AS why, d.content AS content`;

/** Served by the constraint `decision_id`: written again, it changes nothing. */
const WRITE_DECISIONS = `
  UNWIND $decisions AS row
  MERGE (d:Decision {id: row.id})
  ON CREATE SET d += row.properties, d.entities = row.entities`;

type Row = Pick<DecisionProperties, 'id' | 'by' | 'at' | 'why' | 'content'>;

/** All decisions there are, those undone too, sorted by id. `decisionsInForce` says which of them hold. */
export const readDecisions = async (tx: Tx): Promise<readonly Decision[]> => {
  const rows = await tx.run<Row>(ALL_DECISIONS);
  return rows.map(decisionOf).sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** One decision; null where there is none of this id. */
export const readDecision = async (tx: Tx, id: string): Promise<Decision | null> => {
  const [row] = await tx.run<Row>(ONE_DECISION, { id });
  return row ? decisionOf(row) : null;
};

/**
 * Writes decisions; those that are there already stay as they are. `entities` are the ids that the curator saw, so that
 * a later curator who still sees them is understood. The graph is not resolved anew: see `acts/`.
 */
export const writeDecisions = async (
  tx: Tx,
  decisions: readonly Decision[],
  entities: readonly string[] = [],
): Promise<void> => {
  if (decisions.length === 0) return;
  const rows = decisions.map((decision) => ({ id: decision.id, properties: propertiesOf(decision), entities }));
  await tx.run(WRITE_DECISIONS, { decisions: rows });
};
