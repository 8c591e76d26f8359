import type { Problem } from '../../client/problem';
import { useQuery } from '../../client/use-query';
import type { PathsQueryVariables } from '../../generated/graphql/graphql';
import { changeParams } from '../../location/location';
import type { ViewState } from '../model/view-state';
import { type FoundPath, pathKey } from './path-model';
import { PathsQuery } from './paths-query';

/** The ways between the two ends that the address names, and the one that stands out. */
export interface PathsState {
  readonly wanted: boolean;
  /** What was asked for. */
  readonly variables: PathsQueryVariables | null;
  readonly paths: readonly FoundPath[];
  readonly truncated: boolean;
  readonly chosen: FoundPath | null;
  readonly choose: (path: FoundPath) => void;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

/** Looks for ways; the shortest and the strongest, each once. */
export function usePaths({ from, to, filters, way }: ViewState): PathsState {
  const wanted = from !== null && to !== null && from !== to;
  const types = filters.types.length > 0 ? [...filters.types] : null;
  const { since, until } = filters;
  const variables = wanted ? { from, to, types, since, until } : null;
  const { data, loading, problem } = useQuery(PathsQuery, variables);
  const found = wanted && data ? [...data.paths.shortest, ...data.paths.strongest] : [];
  const paths = [...new Map(found.map((path) => [pathKey(path), path])).values()];
  return {
    wanted,
    paths,
    truncated: data?.paths.truncated ?? false,
    variables,
    chosen: paths[way - 1] ?? paths[0] ?? null,
    choose: (path) => changeParams({ way: paths.indexOf(path) + 1 }, true),
    loading,
    problem,
  };
}
