import type { KeyOffice } from '../keys/key-record.js';
import type { SeenOffice } from '../matching/subject.js';
import { officeName } from '../offices/office-name.js';
import { FIELDS_TOGETHER, OFFICE_GROUPS } from '../tables/office-groups.js';
import type { Signal } from './finding.js';
import { rangeOf } from './months.js';
import { fitOfOffices } from './shared-office.js';

const FINDINGS = [
  'offices fit',
  'changed office within a month',
  'two offices in one month',
  'two offices for months',
] as const;

const fieldsOf = (office: KeyOffice): readonly string[] => {
  if (office.class === 'ForeignMinister') return ['foreign'];
  return office.class === 'DefenseMinister' ? ['defence'] : office.portfolio.split('-').filter((field) => field !== '');
};

const fieldsFit = (a: KeyOffice, b: KeyOffice): boolean => {
  if (a.class === 'PrimeMinister' || b.class === 'PrimeMinister') return true;
  const [x, y] = [fieldsOf(a), fieldsOf(b)];
  if (x.length === 0 || y.length === 0) return true;
  const known = (fields: readonly string[]): boolean =>
    fields.some((field) => FIELDS_TOGETHER.some((row) => row.has(field)));
  if (!known(x) || !known(y)) return true;
  return FIELDS_TOGETHER.some((row) => x.some((field) => row.has(field)) && y.some((field) => row.has(field)));
};

/** Whether nobody holds the two offices at once. Offices that no table speaks of never exclude each other. */
export const excludeEachOther = (a: KeyOffice, b: KeyOffice): boolean => {
  const [x, y] = [OFFICE_GROUPS.get(a.class), OFFICE_GROUPS.get(b.class)];
  if (x === undefined || y === undefined || fitOfOffices(a, b) !== 'other') return false;
  if (x !== y) return true;
  if (a.served !== b.served) return true;
  return x === 'government' && !fieldsFit(a, b);
};

/** One month against so many. */
const SLIP = 6;

type OfficesAtOnce = (typeof FINDINGS)[number];

/** Whether two offices, as seen, can be one person's. A month seen between two of the other office is no change of office. */
export const clashOf = (a: SeenOffice, b: SeenOffice): OfficesAtOnce => {
  if (!excludeEachOther(a.office, b.office)) return 'offices fit';
  if (a.beside.has(officeName(b.office)) || b.beside.has(officeName(a.office))) return 'offices fit';
  const [x, y] = [rangeOf(a.months), rangeOf(b.months)];
  if (!x || !y) return 'offices fit';
  // A word in one month against many months of another is a slip of some article sooner than a second person.
  const [fewer, more] = [a.months.length, b.months.length].sort((p, q) => p - q);
  const slip = (fewer ?? 0) * SLIP <= (more ?? 0);
  const together = Math.min(x[1], y[1]) - Math.max(x[0], y[0]);
  if (together < 0) return 'offices fit';
  if (slip) return 'changed office within a month';
  if (together > 0) return 'two offices for months';
  const [single, other] = x[0] === x[1] ? [x, y] : [y, x];
  if (other[0] < single[0] && single[0] < other[1]) return 'two offices for months';
  return x[0] === x[1] && y[0] === y[1] ? 'two offices in one month' : 'changed office within a month';
};

/** Whether the two were seen, at one time, in offices that nobody holds at once. */
export const officesAtOnce: Signal<OfficesAtOnce> = (a, b) => {
  let worst = 0;
  for (const x of a.offices.values())
    for (const y of b.offices.values()) worst = Math.max(worst, FINDINGS.indexOf(clashOf(x, y)));
  return FINDINGS[worst] ?? 'offices fit';
};
