import type { KeyRecord } from '../keys/key-record.js';
import { Lately } from '../lately.js';
import type { Subject } from './subject.js';

/** Records kept for all cells together, each with its share of subjects about 1,500 bytes. */
const MOST_RECORDS = 60_000;

interface Cell {
  readonly records: readonly KeyRecord[];
  readonly subjects: readonly Subject[];
}

const cells = new Lately<Cell>(MOST_RECORDS, ({ records }) => records.length);

const areSame = (a: readonly KeyRecord[], b: readonly KeyRecord[]): boolean =>
  a.length === b.length && a.every((record, at) => record.key === b[at]?.key);

/**
 * The subjects that `work` makes of a cell's records, remembered from the last time that this cell had the very same
 * records: of a block of hundreds of keys a new one changes but the cell that it falls into.
 */
export const subjectsOfCell = (
  cell: string,
  records: readonly KeyRecord[],
  work: (records: readonly KeyRecord[]) => readonly Subject[],
): readonly Subject[] => {
  const before = cells.get(cell);
  if (before && areSame(before.records, records)) return before.subjects;
  const subjects = work(records);
  cells.set(cell, { records, subjects });
  return subjects;
};
