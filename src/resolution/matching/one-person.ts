import { clashOf } from '../signals/offices-at-once.js';
import type { Subject } from './subject.js';

const HARMLESS: ReadonlySet<string> = new Set(['offices fit', 'changed office within a month']);
const LONGEST_CAREER = 60;
const LONG_SILENCE = 15;

/** Whether nothing within a group of one full name and one country speaks against one person. */
export const isOnePerson = ({ offices, genders, years }: Subject): boolean => {
  if (genders.size > 1) return false;
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined && last - first > LONGEST_CAREER) return false;
  if (years.some((year, at) => at > 0 && year - (years[at - 1] ?? year) > LONG_SILENCE)) return false;
  const all = [...offices.values()];
  return all.every((office, at) => all.slice(at + 1).every((other) => HARMLESS.has(clashOf(office, other))));
};
