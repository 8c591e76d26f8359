/** "12 Jan 2021", "Jan 2021" or "2021" for an ISO 8601 day, month or year; "no date" for null. */
export function dateWords(date: string | null | undefined): string {
  if (!date) return 'no date';
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Jan 2021 – 3 Mar 2022", or one of them where the other is the same or unknown. */
export function spanWords(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return 'no date';
  if (!to || from === to) return dateWords(from);
  if (!from) return `until ${dateWords(to)}`;
  return `${dateWords(from)} – ${dateWords(to)}`;
}

/** Days between two ISO days; 0 where they are the same. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The ISO day some days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** "1 story", "3 stories": a number with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
