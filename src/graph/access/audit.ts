import { randomBytes } from 'node:crypto';
import type { Graph } from '../connection.js';

/** One entry of the audit log. */
export interface AuditRecord {
  /** Time, then chance: sorts by time. */
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly targets: readonly string[];
  /** `ok`, or the code of the error. */
  readonly outcome: string;
}

const MOST_TARGETS = 100;

const WRITE = `MERGE (a:Audit {id: $id})
SET a.at = $at, a.by = $by, a.action = $action, a.targets = $targets, a.outcome = $outcome`;

/** Writes down who did what, and what came of it. */
export async function writeAudit(graph: Graph, entry: Omit<AuditRecord, 'id' | 'at'>): Promise<void> {
  const at = new Date().toISOString();
  const record = {
    ...entry,
    at,
    id: `${at}-${randomBytes(6).toString('hex')}`,
    targets: entry.targets.slice(0, MOST_TARGETS),
  };
  await graph.executeWrite((tx) => tx.run(WRITE, record));
}

/** Served by audit_id, backwards. */
const READ = `MATCH (a:Audit) WHERE a.id < $before
RETURN a.id AS id, a.at AS at, a.by AS by, a.action AS action, a.targets AS targets, a.outcome AS outcome
ORDER BY a.id DESC LIMIT $limit`;

/** Up to `limit` entries, the latest first, from the one after `before` on. */
export function readAudit(graph: Graph, limit: number, before = '\uffff'): Promise<AuditRecord[]> {
  return graph.executeRead((tx) => tx.run<AuditRecord>(READ, { limit, before }));
}

/** How many entries there are. */
export async function countAudit(graph: Graph): Promise<number> {
  const [row] = await graph.executeRead((tx) => tx.run<{ total: number }>('MATCH (a:Audit) RETURN count(a) AS total'));
  return row?.total ?? 0;
}
