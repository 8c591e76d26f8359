import type { BodyClass, BodyRow } from '../gazetteer-rows.js';
import { commaList } from '../names/comma-list.js';
import { spellingsOf } from './spellings.js';

/** The other cells of one row; lists are comma-separated. */
interface Cells {
  readonly aliases?: string;
  readonly demonyms?: string;
  readonly country?: string;
  readonly partOf?: string;
  readonly seat?: string;
}

/** One body of the gazetteer: the spellings that follow from its names' form (see `spellings.ts`) are added to its aliases. */
export const body = (id: string, name: string, bodyClass: BodyClass, cells: Cells = {}): BodyRow => {
  const spellings = new Set([name, ...commaList(cells.aliases)].flatMap(spellingsOf));
  spellings.delete(name);
  return Object.freeze({
    id,
    name,
    aliases: Object.freeze([...spellings]),
    demonyms: commaList(cells.demonyms),
    class: bodyClass,
    ...(cells.country === undefined ? {} : { country: cells.country }),
    ...(cells.partOf === undefined ? {} : { partOf: cells.partOf }),
    ...(cells.seat === undefined ? {} : { seat: cells.seat }),
  });
};
