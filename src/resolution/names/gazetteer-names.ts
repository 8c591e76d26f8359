import { BODIES, type BodyRow, COUNTRIES, type CountryRow } from '../../ontology/index.js';
import { wordsOf } from './fold.js';

/** Countries by ISO 3166-1 alpha-2. */
export const COUNTRY_BY_CODE: ReadonlyMap<string, CountryRow> = new Map(COUNTRIES.map((row) => [row.code, row]));

/** Bodies by slug, the tail of their entity id. */
export const BODY_BY_SLUG: ReadonlyMap<string, BodyRow> = new Map(BODIES.map((row) => [row.id, row]));

const folded = (name: string): string => wordsOf(name).join(' ');

const namesOf = (rows: readonly (readonly [id: string, names: readonly string[]])[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const [id, names] of rows) for (const name of names) if (!ids.has(folded(name))) ids.set(folded(name), id);
  return ids;
};

const BODY_NAMES = namesOf(BODIES.map((row) => [`org:${row.id}`, [row.name, ...(row.aliases ?? []), row.id]]));
const COUNTRY_NAMES = namesOf(COUNTRIES.map((row) => [`country:${row.code}`, [row.name, ...(row.aliases ?? [])]]));
const PEOPLES = namesOf(
  COUNTRIES.map((row) => [`country:${row.code}`, [row.name, ...(row.aliases ?? []), ...row.demonyms]]),
);

/** Id of the body that goes by this name, whole and in any spelling of case and accents; null where none does. */
export const bodyNamed = (name: string): string | null => BODY_NAMES.get(folded(name)) ?? null;

/** Id of the country that goes by this name; null where none does. Demonyms are no names. */
export const countryNamed = (name: string): string | null => COUNTRY_NAMES.get(folded(name)) ?? null;

const LONGEST = 6;

/** A stretch of words that names a country or its people, cut out: what is left, and the country's code. */
export interface CountryCut {
  readonly code: string;
  readonly rest: readonly string[];
}

/** Cuts the longest stretch that names a country or its people ("azerbaijani foreign ministry"); null without one. */
export const cutCountry = (words: readonly string[]): CountryCut | null => {
  for (let size = Math.min(LONGEST, words.length); size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const id = PEOPLES.get(words.slice(from, from + size).join(' '));
      if (id)
        return { code: id.slice('country:'.length), rest: [...words.slice(0, from), ...words.slice(from + size)] };
    }
  }
  return null;
};
