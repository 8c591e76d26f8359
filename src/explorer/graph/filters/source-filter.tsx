import { useQuery } from '../../client/use-query';
import { graphql } from '../../generated/graphql';
import { changeParams } from '../../location/location';
import { ToggleList } from './toggle-list';

const SourcesQuery = graphql(`
  query Sources {
    stats {
      sources(first: 30) {
        source
        articles
      }
    }
  }
`);

/** Who published it. Names of outlets may hold commas, so the address joins them with tildes. */
export function SourceFilter({ chosen }: { readonly chosen: readonly string[] }) {
  const { data } = useQuery(SourcesQuery, {});
  const known =
    data?.stats.sources.flatMap(({ source, articles }) =>
      source ? [[source, `${source} (${articles})`] as const] : [],
    ) ?? [];
  if (known.length === 0) return null;
  return (
    <details>
      <summary>Sources{chosen.length > 0 ? ` (${chosen.length})` : ''}</summary>
      <ToggleList
        legend="Published by"
        options={known}
        chosen={chosen}
        onChange={(next) => changeParams({ source: next.join('~') })}
      />
    </details>
  );
}
