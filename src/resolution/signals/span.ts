import type { Signal } from './finding.js';

/** A life in the news is rarely longer, in years. */
const LONGEST_CAREER = 60;

/** How far apart in time the two were seen, in years; `too long` where one person would be in the news for over 60. */
export const span: Signal<
  'seen within 15 years' | 'seen over 15 years apart' | 'seen over 30 years apart' | 'too long for one life'
> = (a, b) => {
  const firsts = [a.years[0], b.years[0]];
  const [firstA, firstB] = firsts;
  const [lastA, lastB] = [a.years.at(-1), b.years.at(-1)];
  if (firstA === undefined || firstB === undefined || lastA === undefined || lastB === undefined)
    return 'seen within 15 years';
  if (Math.max(lastA, lastB) - Math.min(firstA, firstB) > LONGEST_CAREER) return 'too long for one life';
  const gap = Math.max(firstA - lastB, firstB - lastA);
  if (gap > 45) return 'too long for one life';
  return gap > 30 ? 'seen over 30 years apart' : gap > 15 ? 'seen over 15 years apart' : 'seen within 15 years';
};
