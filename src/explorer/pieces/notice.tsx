import type { Problem } from '../client/problem';
import { askAgain } from '../client/use-query';

/** Says what failed and what to do. */
export function Notice({ problem }: { readonly problem: Problem | null }) {
  if (!problem) return null;
  return (
    <div className="notice" role="alert">
      <strong>{problem.sentence}</strong>
      <span>{problem.remedy}</span>
      <button type="button" onClick={askAgain}>
        Try again
      </button>
    </div>
  );
}
