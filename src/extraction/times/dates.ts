import type { TimeExpression } from './time-expressions.js';

/** A time with its place in the calendar: ISO 8601 days, months or years. */
export interface ResolvedTime {
  readonly date: string | null;
  readonly endDate: string | null;
  /** `stated` where the text gave day, month and year itself. */
  readonly basis: 'stated' | 'inferred';
}

const DAY_MS = 86_400_000;
const pad = (n: number): string => String(n).padStart(2, '0');
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const valid = (year: number, month: number, day: number): boolean =>
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Gives a worded time its date against the article's day (ISO), or null where neither allows one.
 * `ahead`: the verb looks forward ("will meet on Friday"), else backward.
 */
export function resolveTime(time: TimeExpression, publishedOn: string | null, ahead: boolean): ResolvedTime | null {
  const found = place(time, publishedOn, ahead);
  if (!found) return null;
  const { from, to, basis } = found;
  if (time.role === 'until' || time.role === 'by')
    return time.role === 'until' ? { date: null, endDate: to ?? from, basis } : { date: null, endDate: null, basis };
  return { date: from, endDate: to, basis };
}

interface Placed {
  readonly from: string;
  readonly to: string | null;
  readonly basis: 'stated' | 'inferred';
}

function place(time: TimeExpression, publishedOn: string | null, ahead: boolean): Placed | null {
  const { words } = time;
  // A year told in full needs no calendar.
  if (words.unit === 'year') return { from: String(words.year), to: null, basis: 'stated' };
  // No day outside the calendar of news lets a date be worked out.
  const now =
    publishedOn && /^[1-8]\d{3}-/.test(publishedOn) ? Date.parse(`${publishedOn.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  const today = new Date(now);
  const known = !Number.isNaN(now);
  const thisYear = known ? today.getUTCFullYear() : null;
  switch (words.unit) {
    case 'day': {
      const year =
        words.year ??
        nearestYear(words.month, words.day, known ? today : null, ahead || time.role === 'until' || time.role === 'by');
      if (year === null || !valid(year, words.month, words.day)) return null;
      const from = `${year}-${pad(words.month)}-${pad(words.day)}`;
      const untilMonth = words.untilMonth ?? words.month;
      const untilYear = untilMonth < words.month ? year + 1 : year;
      const to =
        words.untilDay !== null && valid(untilYear, untilMonth, words.untilDay)
          ? `${untilYear}-${pad(untilMonth)}-${pad(words.untilDay)}`
          : null;
      return { from, to, basis: words.year === null ? 'inferred' : 'stated' };
    }
    case 'month': {
      let year = words.year;
      if (year === null) {
        if (thisYear === null) return null;
        const month = today.getUTCMonth() + 1;
        year = thisYear;
        if (words.shift === -1) year -= words.month >= month ? 1 : 0;
        else if (words.shift === 1) year += words.month <= month ? 1 : 0;
        else if (!ahead && words.month > month) year -= 1;
        else if (ahead && words.month < month) year += 1;
      }
      return { from: `${year}-${pad(words.month)}`, to: null, basis: words.year === null ? 'inferred' : 'stated' };
    }
    case 'weekday': {
      if (!known) return null;
      const current = today.getUTCDay() || 7;
      let back = (current - words.weekday + 7) % 7;
      if (words.shift === -1 && back === 0) back = 7;
      const forward = words.shift === 1 || (ahead && words.shift === 0);
      const at = forward ? now + ((7 - back) % 7 || (words.shift === 1 ? 7 : 0)) * DAY_MS : now - back * DAY_MS;
      const to = words.untilWeekday === null ? null : iso(at + ((words.untilWeekday - words.weekday + 7) % 7) * DAY_MS);
      return { from: iso(at), to, basis: 'inferred' };
    }
    case 'relative': {
      if (!known) return null;
      // "last week", "next week" tell no day: the month is what can be said.
      if (Math.abs(words.days) >= 7)
        return { from: iso(now + words.days * DAY_MS).slice(0, 7), to: null, basis: 'inferred' };
      return { from: iso(now + words.days * DAY_MS), to: null, basis: 'inferred' };
    }
    case 'relativeMonth': {
      if (!known) return null;
      return {
        from: new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + words.months, 1))
          .toISOString()
          .slice(0, 7),
        to: null,
        basis: 'inferred',
      };
    }
    case 'relativeYear':
      return thisYear === null ? null : { from: String(thisYear + words.years), to: null, basis: 'inferred' };
  }
}

/** The year of a day given without one: the last such day at or before the article's, or the next one after it. */
function nearestYear(month: number, day: number, today: Date | null, ahead: boolean): number | null {
  if (!today) return null;
  const year = today.getUTCFullYear();
  const gap = Date.UTC(year, month - 1, day) - today.getTime();
  const half = 183 * DAY_MS;
  if (ahead) return gap < -half ? year + 1 : year;
  // A week's grace: a communiqué of 30 December can speak of 2 January as past only by a slip of its dateline.
  return gap > 7 * DAY_MS ? year - 1 : year;
}
