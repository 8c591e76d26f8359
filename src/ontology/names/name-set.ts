/** A read-only set of the words of a space-separated table; every word is written folded: no accents, lower case. */
export const nameSet = (...tables: readonly string[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => table.split(/\s+/).filter((word) => word !== '')));
