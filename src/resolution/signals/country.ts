import { type Signal, share } from './finding.js';

/** The states that the two are of or serve. */
export const country: Signal<'same country' | 'other country' | 'country not told'> = (a, b) => {
  if (a.countries.size === 0 || b.countries.size === 0) return 'country not told';
  return share(a.countries, b.countries) ? 'same country' : 'other country';
};
