import type { Signal } from './finding.js';

/** Whether two events or agreements are of one year: "NATO summit" of 2021 and of 2022 are two. */
export const edition: Signal<'same year' | 'other year' | 'year not told'> = (a, b) => {
  if (a.years.length === 0 || b.years.length === 0) return 'year not told';
  return a.years.some((year) => b.years.includes(year)) ? 'same year' : 'other year';
};
