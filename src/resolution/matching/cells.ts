import type { KeyRecord } from '../keys/key-record.js';
import type { Subject } from './subject.js';

/** Records kept for all cells together; beyond, all cells are forgotten and worked out again when asked for. */
const MOST_RECORDS = 200_000;

interface Cell {
  readonly records: readonly KeyRecord[];
  readonly subjects: readonly Subject[];
}

const cells = new Map<string, Cell>();
let kept = 0;

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
  kept += records.length - (before?.records.length ?? 0);
  if (kept > MOST_RECORDS) {
    cells.clear();
    kept = records.length;
  }
  cells.set(cell, { records, subjects });
  return subjects;
};
