import type { RawArticle } from '../../articles/index.js';
import { EntenteError } from '../../errors/index.js';
import type { Graph } from '../connection.js';
import type { Tx } from '../transaction.js';
import type { JobPart, JobRecord, PartOutcome } from './job.js';
import { JOB_MAP, type JobRow, jobOf } from './job-row.js';

/** `job_part` finds it, the lowest position first. */
const NEXT_PART = `
MATCH (p:JobPart {job: $id})
RETURN p.position AS position, p.firstIndex AS firstIndex, p.articles AS articles ORDER BY p.job, p.position LIMIT 1`;

/** `job_id`, then `job_part`. A part is deleted as it is counted: counted twice it cannot be. */
const FINISH_PART = `
MATCH (j:Job {id: $id}) SET j.touched = timestamp()
WITH j WHERE j.owner = $owner AND j.state = 'running'
CALL (j) {
  MATCH (p:JobPart {job: j.id, position: $position}) DETACH DELETE p
  SET j.done = j.done + $done, j.loaded = j.loaded + $loaded, j.unchanged = j.unchanged + $unchanged,
      j.problems = j.problems + $problems
}
RETURN ${JOB_MAP}`;

/** `job_id`. */
const FINISH_JOB = `
MATCH (j:Job {id: $id}) SET j.touched = timestamp()
WITH j WHERE j.owner = $owner AND j.state = 'running'
SET j.state = $state, j.error = $error, j.finishedAt = $now
RETURN ${JOB_MAP}`;

/** `job_id`. */
const RELEASE_JOB = `
MATCH (j:Job {id: $id}) SET j.touched = timestamp()
WITH j WHERE j.owner = $owner AND j.state = 'running'
SET j.state = 'queued', j.attempts = j.attempts - 1
RETURN ${JOB_MAP}`;

/** The first part of a job that is not yet loaded; null when all are. */
export async function nextPart(graph: Graph, id: string): Promise<JobPart | null> {
  const read = (tx: Tx) => tx.run<{ position: number; firstIndex: number; articles: string }>(NEXT_PART, { id });
  const [row] = await graph.executeRead(read);
  return row ? { ...row, articles: JSON.parse(row.articles) as RawArticle[] } : null;
}

/**
 * Counts a part as done.
 * @throws EntenteError `JOB_LOST`, where another service has taken the job over.
 */
export async function finishPart(graph: Graph, job: Owned, part: JobPart, outcome: PartOutcome): Promise<JobRecord> {
  const { loaded, unchanged } = outcome;
  const problems = outcome.problems.map((problem) => JSON.stringify(problem));
  const { position, articles } = part;
  return owned(graph, FINISH_PART, { ...job, position, done: articles.length, loaded, unchanged, problems });
}

/**
 * Ends a job: well, or with the sentence that says why not.
 * @throws EntenteError `JOB_LOST`.
 */
export async function finishJob(graph: Graph, job: Owned, error: string | null): Promise<JobRecord> {
  const state = error === null ? 'done' : 'failed';
  return owned(graph, FINISH_JOB, { ...job, state, error, now: new Date().toISOString() });
}

/**
 * Puts a job back, for any service to go on with: this one is being stopped.
 * @throws EntenteError `JOB_LOST`.
 */
export async function releaseJob(graph: Graph, job: Owned): Promise<JobRecord> {
  return owned(graph, RELEASE_JOB, { ...job });
}

/** A job, and the service that holds it. */
export interface Owned {
  readonly id: string;
  readonly owner: string;
}

async function owned(graph: Graph, query: string, parameters: Owned & Record<string, unknown>): Promise<JobRecord> {
  const [row] = await graph.executeWrite((tx) => tx.run<JobRow>(query, parameters));
  if (!row) throw new EntenteError('JOB_LOST', { id: parameters.id });
  return jobOf(row);
}
