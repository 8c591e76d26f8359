import type { EntityKind } from '../../ontology/index.js';
import type { KeyOffice, KeyRecord } from '../keys/key-record.js';
import { type PersonName, parsePersonName, personNameText } from '../names/person-name.js';
import { bodyWords, initialsOf, placeText } from '../names/thing-name.js';
import { officeName } from '../offices/office-name.js';

/** An office with the months (`2021-01`; none when undated) in which somebody was seen in it. */
export interface SeenOffice {
  readonly office: KeyOffice;
  readonly months: readonly string[];
  /** Offices that some article gives along with it: they can be held together. */
  readonly beside: ReadonlySet<string>;
}

/** What a group of keys tells together: one side of a comparison. All of it is a function of the set of its keys. */
export interface Subject {
  readonly kind: EntityKind;
  /** The smallest of its keys: orders subjects, whatever order they were found in. */
  readonly id: string;
  readonly records: readonly KeyRecord[];
  /** Distinct, the surname alone left out where a fuller form is there. Empty for all kinds but persons. */
  readonly names: readonly PersonName[];
  /** Telling words of each written name, as one text. Empty for persons. */
  readonly wordings: ReadonlySet<string>;
  /** Abbreviations that its articles give for it, or that it goes by alone. */
  readonly acronyms: ReadonlySet<string>;
  /** First letters of its full names. */
  readonly initials: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly genders: ReadonlySet<string>;
  readonly offices: ReadonlyMap<string, SeenOffice>;
  /** Offices told as held before ("former president"), by name. */
  readonly formers: ReadonlySet<string>;
  /** Years in which it was seen, sorted. */
  readonly years: readonly number[];
  /** The id that one of its keys gives beyond doubt. */
  readonly known: string | null;
}

const namesOf = (records: readonly KeyRecord[]): readonly PersonName[] => {
  const byText = new Map<string, PersonName>();
  for (const written of new Set(records.map((record) => record.name))) {
    const name = parsePersonName(written);
    byText.set(`${personNameText(name)}|${name.givenWords.join(' ')}`, name);
  }
  const all = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
  const full = all.filter((name) => name.given.length > 0);
  return full.length > 0 ? full : all;
};

const officesOf = (records: readonly KeyRecord[]): ReadonlyMap<string, SeenOffice> => {
  const seen = new Map<string, { office: KeyOffice; months: Set<string>; beside: Set<string> }>();
  for (const record of records) {
    const held = record.offices.filter((office) => !office.former);
    for (const office of held) {
      const name = officeName(office);
      const entry = seen.get(name) ?? { office, months: new Set(), beside: new Set() };
      if (record.seen) entry.months.add(record.seen);
      for (const other of held) entry.beside.add(officeName(other));
      seen.set(name, entry);
    }
  }
  return new Map(
    [...seen].map(([name, { office, months, beside }]) => [name, { office, months: [...months].sort(), beside }]),
  );
};

/** What these keys tell together. They must be of one kind and at least one. */
export const subjectOf = (records: readonly KeyRecord[]): Subject => {
  const inOrder = records.every((record, at) => at === 0 || (records[at - 1]?.key ?? '') < record.key);
  const sorted = inOrder ? records : [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
  const kind = sorted[0]?.kind ?? 'Organization';
  const person = kind === 'Person';
  const wordsIn = kind === 'Place' ? (name: string) => placeText(name).split(' ') : bodyWords;
  const words = person ? [] : sorted.map((record) => wordsIn(record.name));
  const single = words.filter((list) => list.length === 1).flat();
  return {
    kind,
    id: sorted[0]?.key ?? '',
    records: sorted,
    names: person ? namesOf(sorted) : [],
    wordings: new Set(words.map((list) => list.join(' '))),
    acronyms: new Set([...single, ...sorted.flatMap((record) => record.aliases.map((alias) => alias.toLowerCase()))]),
    initials: new Set(words.filter((list) => list.length > 1).map(initialsOf)),
    countries: new Set(sorted.flatMap((record) => record.country ?? [])),
    genders: new Set(sorted.flatMap((record) => record.gender ?? [])),
    offices: officesOf(sorted),
    formers: new Set(sorted.flatMap((record) => record.offices.filter((office) => office.former).map(officeName))),
    years: [...new Set(sorted.flatMap((record) => (record.seen ? [Number(record.seen.slice(0, 4))] : [])))].sort(
      (a, b) => a - b,
    ),
    known:
      sorted
        .map((record) => record.known)
        .filter((known) => known !== null)
        .sort()[0] ?? null,
  };
};
