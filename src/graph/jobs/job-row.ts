import type { JobProblem, JobRecord } from './job.js';

/** The properties of a :Job as a query gives them. `problems` are kept as JSON texts: Neo4j has no lists of maps. */
export interface JobRow {
  readonly job: Omit<JobRecord, 'problems'> & { readonly problems: readonly string[] };
}

/** What every query returns of a job `j`. */
export const JOB_MAP = `j {.id, .by, .state, .total, .done, .loaded, .unchanged, .problems, .error, .createdAt, .finishedAt} AS job`;

/** The record that a row holds. */
export function jobOf({ job }: JobRow): JobRecord {
  return { ...job, problems: job.problems.map((text) => JSON.parse(text) as JobProblem) };
}
