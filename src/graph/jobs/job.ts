import type { RawArticle } from '../../articles/index.js';

export const JOB_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** An article of a job that was not taken in. */
export interface JobProblem {
  /** Which of the articles given, from 0. */
  readonly index: number;
  /** A code of the table of errors. */
  readonly code: string;
  readonly message: string;
}

/** The loading of a batch of articles, which any service on the same graph may do. */
export interface JobRecord {
  readonly id: string;
  /** Who asked for it. */
  readonly by: string;
  readonly state: JobState;
  /** Articles given. */
  readonly total: number;
  /** Articles dealt with: loaded, unchanged or turned away. */
  readonly done: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly problems: readonly JobProblem[];
  /** Why it failed. */
  readonly error: string | null;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

/** Some of a job's articles, to be loaded at a time. */
export interface JobPart {
  readonly position: number;
  /** Which of the job's articles the first of this part is, from 0. */
  readonly firstIndex: number;
  readonly articles: readonly RawArticle[];
}

/** What loading a part came to. */
export interface PartOutcome {
  readonly loaded: number;
  readonly unchanged: number;
  readonly problems: readonly JobProblem[];
}
