import type { BarsQuery } from '../generated/graphql/graphql';
import type { Bar } from './timeline';

type Ties = NonNullable<BarsQuery['relationship']>['rolledUp'];

/** The ids of the statements that a bar counts. A month or year counts where its first day lies, as on the timeline. */
export function statementsOfBar(ties: Ties, { step, quad }: Bar): string[] {
  const ids = ties
    .filter((tie) => tie.quad === quad)
    .flatMap((tie) => tie.statements.nodes)
    .filter(({ seenOn }) => {
      const day = firstDay(seenOn);
      return day !== null && step.from <= day && day <= step.to;
    })
    .map(({ id }) => id);
  return [...new Set(ids)];
}

/** The first day of an ISO day, month or year. */
function firstDay(date: string | null | undefined): string | null {
  return date ? `${date}-01-01`.slice(0, 10) : null;
}
