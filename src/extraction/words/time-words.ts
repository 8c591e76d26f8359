import { MONTHS, NUMBER_WORDS, SEASONS, WEEKDAYS } from '../../ontology/words/calendar.js';

/** `on` and `in` place an act; `since` and `from` begin it; `until` and `by` end it. */
export type TimeRole = 'at' | 'since' | 'until' | 'by';

/** Prepositions before a time. */
export const ROLES: ReadonlyMap<string, TimeRole> = new Map([
  ['on', 'at'],
  ['in', 'at'],
  ['at', 'at'],
  ['during', 'at'],
  ['of', 'at'],
  ['for', 'at'],
  ['over', 'at'],
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'by'],
  ['after', 'since'],
  ['dated', 'at'],
]);
/** Words between the preposition and the time itself: "in late March". */
export const FILLERS = new Set([
  'the',
  'late',
  'early',
  'mid',
  'earlier',
  'later',
  'about',
  'around',
  'again',
  'here',
  'morning',
  'afternoon',
  'evening',
  'night',
  'end',
  'beginning',
  'middle',
  'of',
  'start',
  'back',
]);

const SHIFTS = new Set([
  'last',
  'past',
  'previous',
  'next',
  'coming',
  'this',
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
]);

/** Whether a time, its preposition apart, can begin with this folded word. Says yes too often, never no where it is one. */
export const mayBeTime = (word: string): boolean =>
  FILLERS.has(word) ||
  SHIFTS.has(word) ||
  WEEKDAYS.has(word) ||
  MONTHS.has(word) ||
  SEASONS.has(word) ||
  NUMBER_WORDS.has(word) ||
  word === '-' ||
  /^\d/.test(word);
