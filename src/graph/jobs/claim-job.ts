import type { Graph } from '../connection.js';
import type { JobRecord } from './job.js';
import { JOB_MAP, type JobRow, jobOf } from './job-row.js';

/** How long a service that is not heard of keeps its job. */
const LEASE_MS = 30_000;
/** How often a keeper says that it is still there. */
export const HEARTBEAT_MS = 10_000;
/** A job whose keepers died this often is at fault itself. */
const MOST_ATTEMPTS = 5;

/**
 * `job_state` gives the oldest job that is queued or whose keeper is gone. Writing to it first takes its lock; whether
 * it is still free is asked again under the lock, so that of two services one gets it. Time is Neo4j's, one for all.
 */
const CLAIM_JOB = `
CALL () {
  MATCH (j:Job {state: 'queued'}) RETURN j ORDER BY j.createdAt, j.id LIMIT 1
  UNION ALL
  MATCH (j:Job {state: 'running'}) WHERE j.leaseUntil < timestamp() RETURN j ORDER BY j.createdAt, j.id LIMIT 1
}
WITH j ORDER BY j.createdAt, j.id LIMIT 1
SET j.touched = timestamp()
WITH j WHERE j.state = 'queued' OR (j.state = 'running' AND j.leaseUntil < timestamp())
SET j.attempts = j.attempts + 1
SET j.owner = $owner, j.leaseUntil = timestamp() + $leaseMs,
    j.state = CASE WHEN j.attempts > $mostAttempts THEN 'failed' ELSE 'running' END,
    j.error = CASE WHEN j.attempts > $mostAttempts THEN 'The services that took it ended before it was done.' END,
    j.finishedAt = CASE WHEN j.attempts > $mostAttempts THEN $now END
RETURN ${JOB_MAP}`;

/** `job_id` finds it. */
const KEEP_JOB = `
MATCH (j:Job {id: $id}) SET j.touched = timestamp()
WITH j WHERE j.owner = $owner AND j.state = 'running'
SET j.leaseUntil = timestamp() + $leaseMs
RETURN j.id AS id`;

/** Takes the oldest job that nobody works on, for `owner`; null where there is none. */
export async function claimJob(graph: Graph, owner: string): Promise<JobRecord | null> {
  const parameters = { owner, leaseMs: LEASE_MS, mostAttempts: MOST_ATTEMPTS, now: new Date().toISOString() };
  const [row] = await graph.executeWrite((tx) => tx.run<JobRow>(CLAIM_JOB, parameters));
  const job = row ? jobOf(row) : null;
  return job?.state === 'failed' ? claimJob(graph, owner) : job;
}

/** Tells that `owner` still works on the job; false where another has it. */
export async function keepJob(graph: Graph, id: string, owner: string): Promise<boolean> {
  const kept = await graph.executeWrite((tx) => tx.run(KEEP_JOB, { id, owner, leaseMs: LEASE_MS }));
  return kept.length > 0;
}
