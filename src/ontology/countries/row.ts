import type { CountryRow } from '../gazetteer-rows.js';
import { commaList } from '../names/comma-list.js';

/** The cells of one row, each a comma-separated list: a table that a person can read and correct. */
interface Cells {
  readonly aliases?: string;
  readonly demonyms?: string;
  /** A dependency's capital that is better known as a surname (Hamilton, Douglas) is left out: it would hide persons. */
  readonly capitals?: string;
  readonly metonyms?: string;
  readonly places?: string;
}

/** Gives the function that makes the rows of one M49 region. */
export const rowsOf =
  (region: CountryRow['region']) =>
  (code: string, alpha3: string, name: string, cells: Cells): CountryRow =>
    Object.freeze({
      code,
      alpha3,
      name,
      aliases: commaList(cells.aliases),
      demonyms: commaList(cells.demonyms),
      capitals: commaList(cells.capitals),
      metonyms: commaList(cells.metonyms),
      places: commaList(cells.places),
      region,
    });
