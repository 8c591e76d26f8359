const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2}:?\d{2})/;
const DAY_MONTH_YEAR = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:$|[\s,])/i;
const MONTH_DAY_YEAR = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:$|[\s,])/i;

/**
 * The ISO day that a publisher wrote, in the publisher's own time zone: from an ISO 8601 day or instant, an RFC 5322
 * date ("Tue, 12 Jan 2021 09:00:00 GMT"), "12 January 2021" or "January 12, 2021". Null where it is no day of the
 * calendar (30 February) or written otherwise.
 */
export function publishedDay(written: string): string | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const european = DAY_MONTH_YEAR.exec(text);
  if (european) return calendarDay(Number(european[3]), monthOf(european[2]), Number(european[1]));
  const american = MONTH_DAY_YEAR.exec(text);
  return american ? calendarDay(Number(american[3]), monthOf(american[1]), Number(american[2])) : null;
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const stands =
    year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return stands ? date.toISOString().slice(0, 10) : null;
}
