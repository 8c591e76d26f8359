import { randomUUID } from 'node:crypto';
import type { RawArticle } from '../../articles/index.js';
import type { Graph } from '../connection.js';
import type { JobRecord } from './job.js';
import { JOB_MAP, type JobRow, jobOf } from './job-row.js';

/** Articles that are loaded at a time: a service that dies leaves at most these to be looked at again. */
const PART_SIZE = 100;

/** Creates; the unique `job_id` is checked. */
const CREATE_JOB = `
CREATE (j:Job {id: $id, by: $by, state: 'queued', total: $total, done: 0, loaded: 0, unchanged: 0, problems: [],
               createdAt: $createdAt, leaseUntil: 0, attempts: 0})
WITH j
CALL (j) {
  UNWIND $parts AS part
  CREATE (j)-[:HAS_PART]->(:JobPart {job: j.id, position: part.position, firstIndex: part.firstIndex, articles: part.articles})
}
RETURN ${JOB_MAP}`;

/** Leaves articles for whichever service takes them; they outlive restarts. Gives the job, still queued. */
export async function createJob(
  graph: Graph,
  { by, articles }: { readonly by: string; readonly articles: readonly RawArticle[] },
): Promise<JobRecord> {
  const parts = Array.from({ length: Math.ceil(articles.length / PART_SIZE) }, (_, position) => {
    const firstIndex = position * PART_SIZE;
    return { position, firstIndex, articles: JSON.stringify(articles.slice(firstIndex, firstIndex + PART_SIZE)) };
  });
  const id = randomUUID();
  const createdAt = new Date().toISOString();
  const rows = await graph.executeWrite(async (tx) => {
    // Done again after a lost answer, it finds what it created.
    const there = await tx.run<JobRow>(`MATCH (j:Job {id: $id}) RETURN ${JOB_MAP}`, { id });
    return there.length > 0 ? there : tx.run<JobRow>(CREATE_JOB, { id, by, total: articles.length, createdAt, parts });
  });
  const [row] = rows;
  if (!row) throw new Error('creating a job gave no row');
  return jobOf(row);
}
