import type { Graph } from '../connection.js';
import type { JobRecord } from './job.js';
import { JOB_MAP, type JobRow, jobOf } from './job-row.js';

/** `job_id`. */
const READ_JOB = `MATCH (j:Job {id: $id}) RETURN ${JOB_MAP}`;

/** `job_created`, backwards; `before` is where the page before ended. */
const LIST_JOBS = `
MATCH (j:Job) WHERE j.createdAt <= $before.createdAt AND (j.createdAt < $before.createdAt OR j.id < $before.id)
RETURN ${JOB_MAP} ORDER BY j.createdAt DESC, j.id DESC LIMIT $limit`;

/** After every job that there can be. */
const BEFORE_ALL: JobPlace = { createdAt: '9999', id: '' };

/** Where a job stands in the list of all. */
export type JobPlace = Pick<JobRecord, 'createdAt' | 'id'>;

/** The job of this id; null where there is none. */
export async function readJob(graph: Graph, id: string): Promise<JobRecord | null> {
  const [row] = await graph.executeRead((tx) => tx.run<JobRow>(READ_JOB, { id }));
  return row ? jobOf(row) : null;
}

/** Up to `limit` jobs, the latest first, from the one after `before` on. */
export async function listJobs(graph: Graph, limit: number, before: JobPlace = BEFORE_ALL): Promise<JobRecord[]> {
  const { createdAt, id } = before;
  const rows = await graph.executeRead((tx) => tx.run<JobRow>(LIST_JOBS, { limit, before: { createdAt, id } }));
  return rows.map(jobOf);
}
