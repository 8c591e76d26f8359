/** Number of a month (`2021-01`), so that months can be subtracted. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** First and last month, as numbers; null where none is known. */
export const rangeOf = (months: readonly string[]): readonly [first: number, last: number] | null => {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : [monthNumber(first), monthNumber(last)];
};

/** Months between two ranges; 0 or less where they overlap. Null where one is not known. */
export const gapBetween = (a: readonly string[], b: readonly string[]): number | null => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x && y ? Math.max(x[0] - y[1], y[0] - x[1]) : null;
};
