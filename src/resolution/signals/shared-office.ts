import { OFFICE_CLASSES } from '../../ontology/office-classes.js';
import type { KeyOffice } from '../keys/key-record.js';
import type { Subject } from '../matching/subject.js';
import type { Signal } from './finding.js';
import { gapBetween } from './months.js';

const FINDINGS = [
  'same office then',
  'like office then',
  'former office of the other',
  'same office at another time',
  'no office in common',
] as const;
type SharedOffice = (typeof FINDINGS)[number];

/** Offices are held for years and told now and then: a year and a half to either side is still "then". */
const THEN = 18;
/** "Secretary Hale", "the minister": classes so wide that their holder may have a narrower one. */
const WIDE: ReadonlySet<string> = new Set(['Minister', 'Secretary', 'Envoy', 'Head', 'Director', 'Chair']);
const WIDER: ReadonlyMap<string, readonly string[]> = new Map(OFFICE_CLASSES.map((row) => [row.label, row.also ?? []]));

const overlap = (a: string, b: string): boolean => {
  const words = new Set(a.split('-'));
  return b.split('-').some((word) => words.has(word));
};

/** `same` office, a `like` one (the wider word for it), or another. */
export const fitOfOffices = (a: KeyOffice, b: KeyOffice): 'same' | 'like' | 'other' => {
  if (a.served === '' || a.served !== b.served) return 'other';
  if (a.class === b.class) {
    if (a.portfolio === b.portfolio) return 'same';
    if (a.portfolio === '' || b.portfolio === '') return 'like';
    return overlap(a.portfolio, b.portfolio) ? 'same' : 'other';
  }
  const [wide, narrow] = WIDE.has(a.class) && a.portfolio === '' ? [a, b] : [b, a];
  if (!WIDE.has(wide.class) || wide.portfolio !== '') return 'other';
  const wider = WIDER.get(narrow.class) ?? [];
  if (wider.includes(wide.class)) return 'like';
  const secretary = wide.class === 'Secretary' && wide.served === 'US';
  return secretary && (narrow.class === 'Minister' || wider.includes('Minister')) ? 'like' : 'other';
};

/** The best office that both were seen in, and whether at the same time (within a year and a half). */
export const sharedOffice: Signal<SharedOffice> = (a, b) => {
  let best: number = FINDINGS.length - 1;
  for (const x of a.offices.values())
    for (const y of b.offices.values()) {
      const fit = fitOfOffices(x.office, y.office);
      if (fit === 'other') continue;
      const gap = gapBetween(x.months, y.months);
      const found: SharedOffice = gap !== null && gap > THEN ? 'same office at another time' : `${fit} office then`;
      best = Math.min(best, FINDINGS.indexOf(found));
    }
  const held = (names: Iterable<string>, by: Subject): boolean =>
    [...names].some((name) => by.offices.has(name) || by.formers.has(name));
  if (held(a.formers, b) || held(b.formers, a)) best = Math.min(best, FINDINGS.indexOf('former office of the other'));
  return FINDINGS[best] ?? 'no office in common';
};
