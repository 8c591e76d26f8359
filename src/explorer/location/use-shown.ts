import { changeParams, usePlace } from './location';

/** So many entries of a list at first, and at most. */
const STEP = 10;
const MOST = 200;

/** How much of the page's list is shown; it stands in the address as `more`. */
export interface Shown {
  readonly first: number;
  /** Whether more of a list of so many can be shown. */
  canShowMore(total: number): boolean;
  showMore(): void;
}

/** How many entries of a list the address asks for; `step` at first. */
export function useShown(step = STEP): Shown {
  const asked = Number(usePlace().params.get('more'));
  const first = Number.isInteger(asked) ? Math.min(MOST, Math.max(step, asked)) : step;
  return {
    first,
    canShowMore: (total) => first < Math.min(MOST, total),
    showMore: () => changeParams({ more: Math.min(MOST, first + 2 * step) }, true),
  };
}
