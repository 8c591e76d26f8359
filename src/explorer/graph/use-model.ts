import { useEffect, useMemo, useState } from 'react';
import { execute } from '../client/execute';
import { type Problem, problemOf } from '../client/problem';
import { useQuery } from '../client/use-query';
import { EMPTY_MODEL, type GraphModel, modelOfNetwork } from './model/model';
import { modelOfStatements } from './model/of-statements';
import { needsStatements, networkFilter, statementsAround, type ViewState } from './model/view-state';
import { NetworkQuery, StatementsAroundQuery } from './network-query';

/** The drawing that the view's state asks for, and how the asking stands. */
export interface ModelState {
  readonly model: GraphModel;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

/** Asks for what the view shows: ties from the network, or statements where a filter needs them. */
export function useModel(state: ViewState): ModelState {
  const byStatements = needsStatements(state.filters);
  const variables =
    byStatements || state.ids.length === 0
      ? null
      : { ids: [...state.ids], depth: state.depth, limit: state.limit, filter: networkFilter(state.filters) };
  const { data, loading, problem } = useQuery(NetworkQuery, variables);
  const counted = useCountedModel(state, byStatements);
  const model = useMemo(() => (data ? modelOfNetwork(data.network) : EMPTY_MODEL), [data]);
  if (byStatements) return counted;
  return { model: variables ? model : EMPTY_MODEL, loading, problem };
}

const MOST_PAGES = 5;
type Said = Awaited<ReturnType<typeof page>>['nodes'][number];

const page = async (state: ViewState, after: string | null, signal: AbortSignal) => {
  return (await execute(StatementsAroundQuery, { filter: statementsAround(state), after }, signal)).statements;
};

/** The drawing counted from the latest thousand statements, when it is wanted. */
function useCountedModel(state: ViewState, wanted: boolean): ModelState {
  const key = wanted ? JSON.stringify([state.ids, state.filters]) : null;
  const [found, setFound] = useState<ModelState>({ model: EMPTY_MODEL, loading: true, problem: null });
  // The key stands for the state, which is a new object with every render.
  useEffect(() => {
    if (key === null) return;
    const aborter = new AbortController();
    setFound((before) => ({ ...before, loading: true, problem: null }));
    readAll(state, aborter.signal)
      .then(({ said, more }) => {
        const model = modelOfStatements(said, state, more);
        setFound({ model, loading: false, problem: null });
      })
      .catch((error: unknown) => {
        if (!aborter.signal.aborted) setFound((before) => ({ ...before, loading: false, problem: problemOf(error) }));
      });
    return () => aborter.abort();
  }, [key]);
  return found;
}

async function readAll(state: ViewState, signal: AbortSignal): Promise<{ said: Said[]; more: boolean }> {
  const said: Said[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof page>> = await page(state, after, signal);
    said.push(...nodes);
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage) return { said, more: false };
  }
  return { said, more: true };
}
