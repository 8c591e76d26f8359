import { BODIES, type BodyRow, COUNTRIES, type CountryRow } from '../../ontology/index.js';
import { fold } from '../document/index.js';

/** What the project's own gazetteers know, by code, name, alias or id. */
export interface KnownNames {
  country(written: string): CountryRow | undefined;
  body(written: string): BodyRow | undefined;
  /** Codes of the countries that a form can mean: a name, demonym, capital, metonym or place. */
  meanings(form: string): ReadonlySet<string>;
}

/** A name without what does not tell names apart: case, accents, a leading article, spacing. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Tables of the project's own names; where two share one, the first row has it, as in a text. */
export function knownNames(): KnownNames {
  const countries = new Map<string, CountryRow>();
  const bodies = new Map<string, BodyRow>();
  for (const row of COUNTRIES)
    for (const name of [`country:${row.code}`, row.code, row.name, ...(row.aliases ?? [])]) addTo(countries, name, row);
  for (const row of BODIES)
    for (const name of [`org:${row.id}`, row.name, ...(row.aliases ?? [])]) addTo(bodies, name, row);
  const forms = new Map<string, Set<string>>();
  for (const row of COUNTRIES) {
    const { code, name, aliases = [], demonyms, capitals, metonyms = [], places = [] } = row;
    for (const form of [name, ...aliases, ...demonyms, ...capitals, ...metonyms, ...places])
      forms.set(nameKey(form), (forms.get(nameKey(form)) ?? new Set<string>()).add(code));
  }
  return {
    meanings: (form) => forms.get(nameKey(form)) ?? NOWHERE,
    country: (written) => countries.get(nameKey(written)),
    body: (written) => bodies.get(nameKey(written)),
  };
}

const NOWHERE: ReadonlySet<string> = new Set();

function addTo<Row>(table: Map<string, Row>, name: string, row: Row): void {
  const key = nameKey(name);
  if (!table.has(key)) table.set(key, row);
}
