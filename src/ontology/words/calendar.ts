const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').flatMap((names, i) => names.split('/').map((name) => [name, i + 1] as const)));

/** Months by every way they are written, 1 to 12. */
export const MONTHS = numbered(
  'january/jan/jan. february/feb/feb. march/mar/mar. april/apr/apr. may june/jun/jun. july/jul/jul. august/aug/aug. september/sept/sept./sep/sep. october/oct/oct. november/nov/nov. december/dec/dec.',
);

/** Weekdays, 1 (Monday) to 7 (Sunday), as ISO 8601 counts them. */
export const WEEKDAYS = numbered(
  'monday/mon/mon. tuesday/tue/tue./tues. wednesday/wed/wed. thursday/thu/thu./thurs. friday/fri/fri. saturday/sat/sat. sunday/sun/sun.',
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 1] as const),
  ['a', 1],
  ['an', 1],
  ['several', 3],
  ['couple', 2],
]);

/** Seasons, each to the year that holds it. */
export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
