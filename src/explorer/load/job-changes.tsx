import { useQuery } from '../client/use-query';
import { hrefOf } from '../location/location';
import { EntityLink, graphHref } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { counted } from '../words/dates';
import { JobChangesQuery } from './load-queries';

const SHOWN = 12;

/** What the graph learned since a job began, with ways to go there. */
export function JobChanges({ since }: { readonly since: string }) {
  const { data, problem } = useQuery(JobChangesQuery, { since });
  const changes = data?.changes;
  if (!changes) return <Notice problem={problem} />;
  const { articles, statements, newEntities } = changes;
  return (
    <div className="job-changes">
      <p>
        {counted(statements.totalCount, 'new statement')}, {counted(newEntities.length, 'new entity', 'new entities')}.{' '}
        {newEntities.length > 0 && (
          <a href={graphHref(...newEntities.slice(0, SHOWN).map(({ id }) => id))}>Show them in the graph</a>
        )}
      </p>
      <ul>
        {articles.nodes.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf('/article', { id })}>{title}</a>
          </li>
        ))}
      </ul>
      <p className="wrap">
        {newEntities.slice(0, SHOWN).map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </p>
    </div>
  );
}
