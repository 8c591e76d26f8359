import type { BodyRow, CountryRow } from '../../src/ontology/index.js';

/** Every way of writing a country that stands for it or for a place in it. */
export const formsOfCountry = (row: CountryRow): readonly string[] => [
  row.name,
  ...(row.aliases ?? []),
  ...row.demonyms,
  ...row.capitals,
  ...(row.metonyms ?? []),
  ...(row.places ?? []),
];

/** Every way of writing a body and its people. */
export const formsOfBody = (row: BodyRow): readonly string[] => [
  row.name,
  ...(row.aliases ?? []),
  ...(row.demonyms ?? []),
];

/** Which rows claim a form, by their keys: a form with two keys is ambiguous. */
export const claims = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  forms: (row: Row) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const table = new Map<string, Set<string>>();
  for (const row of rows)
    for (const form of forms(row)) table.set(form, (table.get(form) ?? new Set<string>()).add(key(row)));
  return table;
};
