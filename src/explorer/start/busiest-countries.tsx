import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { EntityLink, graphHref } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';

const BusiestQuery = graphql(`
  query Busiest {
    influence(metric: STRENGTH, kind: Country, first: 10) {
      entries {
        rank
        score
        entity {
          ...EntityBrief
        }
      }
    }
  }
`);

/** Countries by the stories of all their ties. */
export function BusiestCountries() {
  const { data, loading, problem } = useQuery(BusiestQuery, {});
  const entries = data?.influence.entries ?? [];
  const most = Math.max(1, ...entries.map(({ score }) => score));
  return (
    <section aria-labelledby="busiest">
      <h2 id="busiest">Busiest countries</h2>
      <Notice problem={problem} />
      {loading && !data && <Waiting />}
      {data && entries.length === 0 && <p className="faint">None yet: no article has told of one.</p>}
      <ol className="bars">
        {entries.map(({ entity, score }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <span className="bar" aria-hidden="true">
              <span style={{ width: `${(100 * score) / most}%` }} />
            </span>
            <span className="number" title="Stories of all its ties">
              {Math.round(score)}
            </span>
            <a className="quiet" href={graphHref(entity.id)} aria-label={`${entity.name} in the graph`}>
              Graph
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
