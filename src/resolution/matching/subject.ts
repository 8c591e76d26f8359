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

const namesOf = (written: Iterable<string>): readonly PersonName[] => {
  const byText = new Map<string, PersonName>();
  for (const text of written) {
    const name = parsePersonName(text);
    byText.set(`${personNameText(name)}|${name.givenWords.join(' ')}`, name);
  }
  const all = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
  const full = all.filter((name) => name.given.length > 0);
  return full.length > 0 ? full : all;
};

/** Records by what they tell apart from the time: one of each, with all the times that it was seen. */
const profilesIn = (records: readonly KeyRecord[]): readonly Profile[] => {
  const profiles = new Map<string, Profile>();
  for (const record of records) {
    const profile = profiles.get(record.timeless);
    if (profile === undefined)
      profiles.set(record.timeless, { record, seen: record.seen === null ? [] : [record.seen] });
    else if (record.seen !== null) profile.seen.push(record.seen);
  }
  return [...profiles.values()];
};

interface Profile {
  readonly record: KeyRecord;
  readonly seen: string[];
}

const officesOf = (profiles: readonly Profile[]): ReadonlyMap<string, SeenOffice> => {
  const found = new Map<string, { office: KeyOffice; months: Set<string>; beside: Set<string> }>();
  for (const { record, seen } of profiles) {
    const held = record.offices.filter((office) => !office.former);
    const names = held.map(officeName);
    for (const [at, office] of held.entries()) {
      const name = names[at] ?? '';
      const entry = found.get(name) ?? { office, months: new Set(), beside: new Set() };
      for (const month of seen) entry.months.add(month);
      for (const other of names) entry.beside.add(other);
      found.set(name, entry);
    }
  }
  return new Map(
    [...found].map(([name, { office, months, beside }]) => [name, { office, months: [...months].sort(), beside }]),
  );
};

const yearsOf = (profiles: readonly Profile[]): readonly number[] => {
  const years = new Set<number>();
  for (const { seen } of profiles) for (const time of seen) years.add(Number(time.slice(0, 4)));
  return [...years].sort((a, b) => a - b);
};

const inKeyOrder = (records: readonly KeyRecord[]): readonly KeyRecord[] =>
  records.every((record, at) => at === 0 || (records[at - 1]?.key ?? '') < record.key)
    ? records
    : [...records].sort((a, b) => (a.key < b.key ? -1 : 1));

/** What the names of things tell; nothing for persons. */
const wordsOfThings = (kind: EntityKind, written: ReadonlySet<string>) => {
  const wordsIn = kind === 'Place' ? (name: string) => placeText(name).split(' ') : bodyWords;
  const words = kind === 'Person' ? [] : [...written].map(wordsIn);
  return {
    wordings: new Set(words.map((list) => list.join(' '))),
    single: words.filter((list) => list.length === 1).flat(),
    initials: new Set(words.filter((list) => list.length > 1).map(initialsOf)),
  };
};

/** What these keys tell together. They must be of one kind and at least one. */
export const subjectOf = (records: readonly KeyRecord[]): Subject => {
  const sorted = inKeyOrder(records);
  const profiles = profilesIn(sorted);
  const told = profiles.map((profile) => profile.record);
  const kind = sorted[0]?.kind ?? 'Organization';
  const written = new Set(told.map((record) => record.name));
  const { wordings, single, initials } = wordsOfThings(kind, written);
  return {
    kind,
    id: sorted[0]?.key ?? '',
    records: sorted,
    names: kind === 'Person' ? namesOf(written) : [],
    wordings,
    acronyms: new Set([...single, ...told.flatMap((record) => record.aliases.map((alias) => alias.toLowerCase()))]),
    initials,
    countries: new Set(told.flatMap((record) => record.country ?? [])),
    genders: new Set(told.flatMap((record) => record.gender ?? [])),
    offices: officesOf(profiles),
    formers: new Set(told.flatMap((record) => record.offices.filter((office) => office.former).map(officeName))),
    years: yearsOf(profiles),
    known: told.flatMap((record) => record.known ?? []).sort()[0] ?? null,
  };
};
