import { type Signal, share } from './finding.js';

/** What titles and pronouns told of the two. */
export const gender: Signal<'same gender' | 'other gender' | 'gender not told'> = (a, b) => {
  if (a.genders.size === 0 || b.genders.size === 0) return 'gender not told';
  return share(a.genders, b.genders) ? 'same gender' : 'other gender';
};
