import { EntenteError } from '../../../errors/index.js';
import { keysOfDecision } from '../../../resolution/index.js';
import type { Tx } from '../../transaction.js';
import { readDecisions } from '../decisions.js';

/** Served by the constraint `entity_id`. */
const KEYS_OF_ENTITY = `
  MATCH (:Entity {id: $id})<-[:KEY_OF]-(k:EntityKey)
  RETURN k.key AS key`;

/** A scan of the decisions, by the ids that their curators saw. */
const DECISIONS_ABOUT = `
  MATCH (d:Decision)
  WHERE $id IN d.entities
  RETURN d.id AS id`;

/** Served by the constraint `entity_key`. */
const NEIGHBOURS_OF_KEYS = `
  MATCH (k:EntityKey) WHERE k.key IN $keys
  MATCH (k)-[:KEY_OF]->(:Entity)<-[:KEY_OF]-(other:EntityKey)
  RETURN DISTINCT other.key AS key`;

/**
 * The keys of an entity, sorted. An entity that another curator merged away a moment ago is found by that decision: what
 * is decided of it is decided of what it became.
 * @throws EntenteError `NOT_FOUND`
 */
export const keysOfEntity = async (tx: Tx, id: string): Promise<readonly string[]> => {
  const rows = await tx.run<{ key: string }>(KEYS_OF_ENTITY, { id });
  if (rows.length > 0) return rows.map((row) => row.key).sort();
  const about = new Set((await tx.run<{ id: string }>(DECISIONS_ABOUT, { id })).map((row) => row.id));
  const keys = (await readDecisions(tx)).filter((decision) => about.has(decision.id)).flatMap(keysOfDecision);
  const now = await tx.run<{ key: string }>(NEIGHBOURS_OF_KEYS, { keys });
  if (now.length === 0) throw new EntenteError('NOT_FOUND', { kind: 'entity', id });
  return now.map((row) => row.key).sort();
};
