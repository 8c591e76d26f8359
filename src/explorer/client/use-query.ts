import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from '../generated/graphql/graphql';
import { cached, cacheKey, graphAge, graphChanged, keep, onGraphChanged } from './cache';
import { execute } from './execute';
import { type Problem, problemOf } from './problem';

/** What is known of a query: its data (of the last variables until the new ones are answered), and how it stands. */
export interface QueryState<Data> {
  readonly data: Data | null;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

interface Settled {
  readonly key: string;
  readonly data: unknown;
  readonly problem: Problem | null;
  readonly age: number;
}

const RETRY_MS = 3_000;

/** Asks a query and keeps its answer; `null` variables ask nothing. Asks again by itself while the service is away. */
export function useQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): QueryState<Data> {
  const age = useSyncExternalStore(onGraphChanged, graphAge);
  const text = document.toString();
  const key = variables === null ? null : cacheKey(text, variables);
  const [settled, setSettled] = useState<Settled | null>(null);

  // The key stands for document and variables, which are new objects with every render.
  useEffect(() => {
    if (key === null || variables === null) return;
    const found = cached(key);
    if (found?.fresh) {
      // Another may have been answered since this was drawn.
      setSettled({ key, data: found.data, problem: null, age });
      return;
    }
    const aborter = new AbortController();
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      try {
        const data = await execute(document, variables, aborter.signal);
        keep(key, data);
        if (!aborter.signal.aborted) setSettled({ key, data, problem: null, age });
      } catch (error) {
        if (aborter.signal.aborted) return;
        const problem = problemOf(error);
        setSettled((before) => ({ key, data: before?.data ?? null, problem, age }));
        if (problem.code === 'OFFLINE') retry = setTimeout(ask, RETRY_MS);
      }
    };
    void ask();
    return () => {
      aborter.abort();
      clearTimeout(retry);
    };
  }, [key, age]);

  if (key === null) return { data: null, loading: false, problem: null };
  const known = cached(key);
  const mine = settled?.key === key && settled.age === age ? settled : null;
  const data = known?.data ?? settled?.data ?? null;
  const problem = known?.fresh ? null : (mine?.problem ?? null);
  return { data: data as Data | null, loading: !known?.fresh && problem === null, problem };
}

/** Asks everything on the page anew. */
export const askAgain = graphChanged;
