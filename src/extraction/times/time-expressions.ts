import { MONTHS, NUMBER_WORDS, SEASONS, WEEKDAYS } from '../../ontology/words/calendar.js';
import { Shape } from '../document/index.js';
import type { Reading } from '../mentions/reading.js';
import { FILLERS, ROLES, type TimeRole } from '../words/time-words.js';
import { WordClass } from '../words/word-classes.js';

export type { TimeRole } from '../words/time-words.js';

/** A time as the text words it, before the article's date gives it a place in the calendar. */
export type TimeWords =
  | {
      readonly unit: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly untilDay: number | null;
      readonly untilMonth: number | null;
    }
  | { readonly unit: 'month'; readonly year: number | null; readonly month: number; readonly shift: -1 | 0 | 1 }
  | { readonly unit: 'year'; readonly year: number }
  | {
      readonly unit: 'weekday';
      readonly weekday: number;
      readonly shift: -1 | 0 | 1;
      readonly untilWeekday: number | null;
    }
  | { readonly unit: 'relative'; readonly days: number }
  | { readonly unit: 'relativeMonth'; readonly months: number }
  | { readonly unit: 'relativeYear'; readonly years: number };

export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  readonly role: TimeRole;
  readonly words: TimeWords;
}

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night', 'local', 'noon', 'midnight']);
const PARTS_OF_TODAY = new Set(['morning', 'afternoon', 'evening', 'night']);
const YEAR = /^(1[5-9]\d\d|20\d\d)$/;
const DAY = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;

const yearAt = (r: Reading, i: number): number | null =>
  YEAR.test(r.tokens.low[i] ?? '') ? Number(r.tokens.low[i]) : null;
const dayAt = (r: Reading, i: number): number | null => {
  const found = DAY.exec(r.tokens.low[i] ?? '');
  return found ? Number(found[1]) : null;
};
const monthAt = (r: Reading, i: number): number | null => {
  const month = MONTHS.get(r.tokens.low[i] ?? '');
  if (month === undefined || r.tokens.shape[i] === Shape.Lower) return null;
  return month;
};

/** Reads a time at token `at`, preposition included, or null. */
export function readTime(r: Reading, at: number, to: number): TimeExpression | null {
  const { low, classes } = r.tokens;
  const opener = classes[at] ?? 0;
  const leads = opener & WordClass.TimeRole;
  if (!leads && !(opener & WordClass.TimeWord)) return null;
  if (leads && !((classes[at + 1] ?? 0) & WordClass.TimeWord)) return null;
  const word = low[at] ?? '';
  const role = ROLES.get(word);
  let i = role ? at + 1 : at;
  const opensWith = i;
  while (i < to && FILLERS.has(low[i] ?? '') && i - opensWith < 5) i++;
  if (low[i] === '-' && low[i - 1] === 'mid') i++;
  const read = readWords(r, i, to) ?? (i > opensWith ? readWords(r, opensWith, to) : null);
  if (!read) return null;
  if (
    !role &&
    i > at &&
    read.words.unit !== 'weekday' &&
    read.words.unit !== 'relative' &&
    read.words.unit !== 'day' &&
    !/^(late|early|earlier|later)$/.test(word)
  )
    return null;
  // A bare "May" or "2,000" is no time; "in May", "in 2011" is. "for 2025" names a plan's year, "of 2001" an event's.
  if (
    !role &&
    (read.words.unit === 'year' || (read.words.unit === 'month' && read.words.year === null && read.words.shift === 0))
  )
    return null;
  if ((word === 'of' || word === 'for') && (read.words.unit === 'year' || read.words.unit === 'month')) return null;
  let last = read.last;
  while (PARTS_OF_DAY.has(low[last] ?? '') && last < to) last++;
  return { first: at, last, role: role ?? 'at', words: read.words };
}

function readWords(r: Reading, i: number, to: number): { words: TimeWords; last: number } | null {
  const { low } = r.tokens;
  const word = low[i] ?? '';
  if (i >= to) return null;
  if (word === 'today' || word === 'tonight') return { words: { unit: 'relative', days: 0 }, last: i + 1 };
  if (word === 'yesterday') return { words: { unit: 'relative', days: -1 }, last: i + 1 };
  if (word === 'tomorrow') return { words: { unit: 'relative', days: 1 }, last: i + 1 };
  const shift =
    word === 'last' || word === 'past' || word === 'previous'
      ? -1
      : word === 'next' || word === 'coming'
        ? 1
        : word === 'this'
          ? 0
          : null;
  const j = shift === null ? i : i + 1;
  const next = low[j] ?? '';
  const weekday = r.tokens.shape[j] === Shape.Lower ? undefined : WEEKDAYS.get(next);
  if (weekday !== undefined) {
    // "Tuesday, 5 March" and "Tuesday (March 5)" give the whole date.
    const k = low[j + 1] === ',' || low[j + 1] === '(' ? j + 2 : j + 1;
    const date = readDate(r, k, to);
    if (date) return { ...date, last: low[j + 1] === '(' && low[date.last] === ')' ? date.last + 1 : date.last };
    const until = /^(to|through|until|-|–)$/.test(low[j + 1] ?? '') ? WEEKDAYS.get(low[j + 2] ?? '') : undefined;
    return {
      words: { unit: 'weekday', weekday, shift: shift ?? 0, untilWeekday: until ?? null },
      last: until ? j + 3 : j + 1,
    };
  }
  if (shift !== null) {
    if (next === 'week' || next === 'weekend') return { words: { unit: 'relative', days: shift * 7 }, last: j + 1 };
    // "this afternoon", "last night"
    if (PARTS_OF_TODAY.has(next) && shift < 1) return { words: { unit: 'relative', days: shift }, last: j + 1 };
    if (next === 'month') return { words: { unit: 'relativeMonth', months: shift }, last: j + 1 };
    if (next === 'year' || SEASONS.has(next)) return { words: { unit: 'relativeYear', years: shift }, last: j + 1 };
    const month = monthAt(r, j);
    if (month !== null) return { words: { unit: 'month', year: null, month, shift }, last: j + 1 };
    return null;
  }
  const date = readDate(r, i, to);
  if (date) return date;
  const year = yearAt(r, i);
  if (year !== null) return { words: { unit: 'year', year }, last: i + 1 };
  if (SEASONS.has(word) && yearAt(r, low[i + 1] === 'of' ? i + 2 : i + 1) === null)
    return { words: { unit: 'relativeYear', years: 0 }, last: i + 1 };
  const count = NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
  if (count !== null) {
    const unit = next.length ? (low[i + 1] ?? '') : '';
    const after = low[i + 2] ?? '';
    const sign = after === 'ago' || after === 'earlier' ? -1 : after === 'later' ? 1 : 0;
    if (sign !== 0) {
      if (/^days?$/.test(unit)) return { words: { unit: 'relative', days: sign * count }, last: i + 3 };
      if (/^weeks?$/.test(unit)) return { words: { unit: 'relative', days: sign * count * 7 }, last: i + 3 };
      if (/^months?$/.test(unit)) return { words: { unit: 'relativeMonth', months: sign * count }, last: i + 3 };
      if (/^years?$/.test(unit)) return { words: { unit: 'relativeYear', years: sign * count }, last: i + 3 };
    }
  }
  return null;
}

/** "12 January 2021", "January 12, 2021", "January 12–15", "3 to 5 May", "January 2021", "January". */
function readDate(r: Reading, i: number, to: number): { words: TimeWords; last: number } | null {
  const { low } = r.tokens;
  if (i >= to) return null;
  const dash = (k: number): boolean => /^(to|-|–|—|through|until|and)$/.test(low[k] ?? '');
  const day = dayAt(r, i);
  if (day !== null) {
    const untilDay = dash(i + 1) ? dayAt(r, i + 2) : null;
    let k = untilDay !== null ? i + 3 : i + 1;
    if (low[k] === 'of') k++;
    const month = monthAt(r, k);
    if (month !== null) {
      // "31 January to 2 February"
      const farDay = untilDay === null && dash(k + 1) ? dayAt(r, k + 2) : null;
      const farMonth = farDay !== null ? monthAt(r, k + 3) : null;
      const end = farMonth !== null ? k + 4 : k + 1;
      const year = yearAt(r, low[end] === ',' ? end + 1 : end);
      const last = year === null ? end : low[end] === ',' ? end + 2 : end + 1;
      return {
        words: { unit: 'day', year, month, day, untilDay: farMonth !== null ? farDay : untilDay, untilMonth: farMonth },
        last,
      };
    }
  }
  const month = monthAt(r, i);
  if (month !== null) {
    const d = dayAt(r, i + 1);
    if (d !== null) {
      const untilDay = dash(i + 2) ? dayAt(r, i + 3) : null;
      const farMonth = untilDay === null && dash(i + 2) ? monthAt(r, i + 3) : null;
      const farDay = farMonth !== null ? dayAt(r, i + 4) : null;
      const end = farDay !== null ? i + 5 : untilDay !== null ? i + 4 : i + 2;
      const year = yearAt(r, low[end] === ',' ? end + 1 : end);
      const last = year === null ? end : low[end] === ',' ? end + 2 : end + 1;
      return {
        words: {
          unit: 'day',
          year,
          month,
          day: d,
          untilDay: untilDay ?? farDay,
          untilMonth: farDay !== null ? farMonth : null,
        },
        last,
      };
    }
    const year = yearAt(r, i + 1) ?? (low[i + 1] === 'of' ? yearAt(r, i + 2) : null);
    return {
      words: { unit: 'month', year, month, shift: 0 },
      last: year === null ? i + 1 : low[i + 1] === 'of' ? i + 3 : i + 2,
    };
  }
  return null;
}
