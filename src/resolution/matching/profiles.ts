import type { Constraints } from '../decisions/constraints.js';
import { groupBy } from '../group-by.js';
import type { KeyRecord } from '../keys/key-record.js';
import { parsePersonName, personNameText } from '../names/person-name.js';
import { Partition } from '../partition.js';
import { subjectsOfCell } from './cells.js';
import { isOnePerson } from './one-person.js';
import { type Subject, subjectOf } from './subject.js';

/** Years without a word of somebody after which the same words need not mean the same person. */
const LONG_SILENCE = 15;

const yearOf = (record: KeyRecord): number | null => (record.seen === null ? null : Number(record.seen.slice(0, 4)));

/** Runs of one profile's records, parted at silences of over 15 years. Undated ones go with the first run. */
const runsOf = (records: readonly KeyRecord[]): readonly (readonly KeyRecord[])[] => {
  if (records[0]?.kind !== 'Person') return [...groupBy(records, (record) => record.seen).values()];
  const sorted = [...records].sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || (a.key < b.key ? -1 : 1));
  const runs: KeyRecord[][] = [];
  let last: number | null = null;
  for (const record of sorted) {
    const year = yearOf(record);
    const run = runs.at(-1);
    if (run && (last === null || year === null || year - last <= LONG_SILENCE)) run.push(record);
    else runs.push([record]);
    last = year ?? last;
  }
  return runs;
};

/**
 * What makes two records one person at once: one full name in one country; or, where the surname stands alone and no
 * office says more, that surname and country. Null: left to the model.
 */
const namesakeGroup = (record: KeyRecord): string | null => {
  if (record.kind !== 'Person') return null;
  const name = parsePersonName(record.name);
  const full = name.givenWords.some((word) => word.length > 1);
  const bare = name.given.length === 0 && record.offices.length === 0;
  if (!bare && (!full || record.country === null)) return null;
  return `${personNameText(name)}|${record.country ?? ''}`;
};

/**
 * The groups that clustering starts from: what differs in nothing but its time, and what curators say is one. No group
 * holds two keys that curators keep apart.
 */
export const profilesOf = (records: readonly KeyRecord[], constraints: Constraints): readonly Subject[] => {
  if (!constraints.isFree || records.some((record) => record.known !== records[0]?.known))
    return profilesUnder(constraints, records);
  return [...groupBy(records, cellOf)].flatMap(([cell, own]) => subjectsOfCell(cell, own, profilesOfCell));
};

/** What only records of the same cell have in common: no two of different cells are ever one before clustering. */
const cellOf = (record: KeyRecord): string => record.known ?? namesakeGroup(record) ?? record.timeless;

const profilesOfCell = (records: readonly KeyRecord[]): readonly Subject[] => {
  const [first] = records;
  if (first === undefined) return [];
  if (first.known !== null) return [subjectOf(records)];
  if (namesakeGroup(first) !== null) {
    const all = subjectOf(records);
    if (isOnePerson(all)) return [all];
  }
  return [...groupBy(records, (record) => record.timeless).values()].flatMap(runsOf).map(subjectOf);
};

/** The same where decisions of curators join and part, or known and unknown meet. */
const profilesUnder = (constraints: Constraints, records: readonly KeyRecord[]): readonly Subject[] => {
  const partition = new Partition();
  for (const { key } of records) partition.own(key);
  const join = (keys: readonly string[]): void => {
    const [first, ...rest] = keys;
    if (first === undefined) return;
    for (const key of rest) if (constraints.mayJoin(partition.of(first), partition.of(key))) partition.join(first, key);
  };
  for (const keys of [...constraints.together].map((set) => [...set].sort()).sort()) join(keys);
  for (const [known, same] of groupBy(records, (record) => record.known))
    if (known !== null) join(same.map((record) => record.key));
  for (const profile of groupBy(records, (record) => record.timeless).values())
    for (const run of runsOf(profile)) join(run.map((record) => record.key));
  // The model would say the same, unless something speaks against it; joined here at once, since the best known people
  // come in hundreds of profiles.
  for (const [group, namesakes] of groupBy(records, namesakeGroup))
    if (group !== null && isOnePerson(subjectOf(namesakes))) join(namesakes.map((record) => record.key));
  const byKey = new Map(records.map((record) => [record.key, record]));
  return partition
    .all()
    .map((keys) => subjectOf([...keys].map((key) => byKey.get(key)).filter((record) => record !== undefined)));
};
