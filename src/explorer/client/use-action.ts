import { useCallback, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql/graphql';
import { graphChanged } from './cache';
import { execute } from './execute';
import { type Problem, problemOf } from './problem';

/** A mutation that can be run, and how its last run stands. */
export interface Action<Data, Variables> {
  readonly run: (variables: Variables) => Promise<Data | null>;
  readonly busy: boolean;
  readonly problem: Problem | null;
}

/** Runs a mutation; when it is done, all that the page shows is asked for anew. `run` gives null where it failed. */
export function useAction<Data, Variables>(document: TypedDocumentString<Data, Variables>): Action<Data, Variables> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (variables: Variables): Promise<Data | null> => {
      setBusy(true);
      setProblem(null);
      try {
        const data = await execute(document, variables);
        graphChanged();
        return data;
      } catch (error) {
        setProblem(problemOf(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [document],
  );
  return { run, busy, problem };
}
