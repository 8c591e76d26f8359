import { useQuery } from '../client/use-query';
import { useMay } from '../client/viewer';
import { hrefOf } from '../location/location';
import { counted } from '../words/dates';
import { JobsQuery } from './load-queries';

/** Earlier jobs, the latest first. */
export function PastJobs({ without }: { readonly without: readonly string[] }) {
  const may = useMay('contributor');
  const { data } = useQuery(JobsQuery, may ? {} : null);
  const jobs = data?.jobs.nodes.filter(({ id }) => !without.includes(id)) ?? [];
  if (jobs.length === 0) return null;
  return (
    <section>
      <h2>Earlier</h2>
      <ul>
        {jobs.map(({ id, by, state, loaded, total, createdAt }) => (
          <li key={id}>
            <a href={hrefOf('/load', { job: [id] })}>{new Date(createdAt).toLocaleString()}</a>{' '}
            <span className="faint">
              {state.toLowerCase()}, {loaded} of {counted(total, 'article')}, by {by}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
