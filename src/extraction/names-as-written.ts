import type { Reading } from './mentions/index.js';

/**
 * The names by which a text itself calls countries and bodies of the gazetteer, by their ids there: "OAU" of the African Union,
 * "Zaire" of DR Congo. Demonyms, capitals and seats of government are no names.
 */
export function namesAsWritten(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { ref, form, first, last } of reading.hits) {
    if (form !== 'name' || ref.kind === 'Custom') continue;
    const id = ref.kind === 'Country' ? `country:${ref.country.code}` : `org:${ref.body.id}`;
    const name = reading.slice(first, last);
    const listed = names.get(id);
    if (listed) listed.add(name);
    else names.set(id, new Set([name]));
  }
  return names;
}
