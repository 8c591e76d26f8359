/** Somebody who led a state or spoke for it abroad, and when. */
export interface LeaderRow {
  /** ISO 3166-1 alpha-2; of a state that is no more, that under which the ontology keeps it. */
  readonly country: string;
  readonly office: LeaderOffice;
  /** Full name as the wires write it, given name first but where the language puts it last. */
  readonly name: string;
  /** The one name by which headlines call the person: the surname as a rule. */
  readonly short: string;
  /** Other spellings of the short name. */
  readonly spellings: readonly string[];
  readonly from: number;
  /** The last year in office; null: still in office. */
  readonly to: number | null;
}

/** `head`: of state or of government, or whoever held the power; `foreign`: foreign minister or the like. */
export type LeaderOffice = 'head' | 'foreign';

const ENTRY = /^(.+?)(?:=(\S.*?))? (\d{4})-(\d{4})?$/;

/**
 * The rows of one country, written `Full Name 1981-1989` and parted by `;`. Behind `=` stand, parted by `/`, the short name
 * where it is not the last word, and other spellings of it. Throws RangeError on an entry of another shape.
 */
export function leaders(country: string, heads: string, foreign = ''): LeaderRow[] {
  return [...rowsOf(country, 'head', heads), ...rowsOf(country, 'foreign', foreign)];
}

function rowsOf(country: string, office: LeaderOffice, list: string): LeaderRow[] {
  return list
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((entry) => {
      const found = ENTRY.exec(entry);
      const [, name = '', names, from, to] = found ?? [];
      if (!found) throw new RangeError(`"${entry}" is no row of a leader`);
      const [short = '', ...spellings] = names ? names.split('/') : [name.split(' ').at(-1) ?? ''];
      return { country, office, name, short, spellings, from: Number(from), to: to ? Number(to) : null };
    });
}
