import type { JobPartsFragment } from '../generated/graphql/graphql';
import { counted } from '../words/dates';
import { JobChanges } from './job-changes';
import { useJob } from './use-job';

const STATES = { QUEUED: 'Waiting', RUNNING: 'Running', DONE: 'Done', FAILED: 'Failed' } as const;

/** A job, live: how far it is, what was refused and why, and what it changed. */
export function JobCard({ id }: { readonly id: string }) {
  const job = useJob(id);
  if (!job) return null;
  return (
    <section className="statement-card job" aria-label={`Job ${id}`}>
      <p className="claim">
        <strong role="status">{STATES[job.state]}</strong>
        <span>
          {counted(job.done, 'article')} of {job.total}: {job.loaded} loaded, {job.unchanged} known already,{' '}
          {job.problems.length} rejected
        </span>
      </p>
      <progress max={Math.max(1, job.total)} value={job.done} aria-label="Progress" />
      {job.error && <p className="tag-no">{job.error}</p>}
      <JobProblems problems={job.problems} />
      {job.state === 'DONE' && <JobChanges since={job.createdAt} />}
    </section>
  );
}

function JobProblems({ problems }: { readonly problems: JobPartsFragment['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <details open>
      <summary>Rejected</summary>
      <ul>
        {problems.map(({ index, code, message }, at) => (
          <li key={`${index ?? at} ${code}`}>
            {typeof index === 'number' && <strong>Article {index + 1}: </strong>}
            {message} <code>{code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
