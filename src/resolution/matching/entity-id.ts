import { createHash } from 'node:crypto';
import { kindCode } from '../keys/key.js';
import { knownEntity } from '../keys/known-entity.js';
import { slugOf, slugOfWords } from '../names/fold.js';
import { personWords } from '../names/person-name.js';
import { isGeneric } from '../names/thing-name.js';
import type { Subject } from './subject.js';

/** A group of keys, those of them that give it its id (mostly all), and the name that they have. */
export interface Named {
  readonly subject: Subject;
  readonly lead: Subject;
  readonly name: string;
}

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

const kebab = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const plainId = ({ lead: subject, name }: Named): string => {
  const slug = subject.kind === 'Person' ? slugOfWords(personWords(name)) : slugOf(name);
  const base = `${kindCode(subject.kind)}:${slug}`;
  const scope = subject.records.find((record) => record.scope !== null)?.scope;
  if (scope !== undefined && scope !== null) return `${base}-${short(scope)}`;
  const [country] = subject.countries;
  // "National Commission" of one state is not another's, even where only one was told of so far.
  if (subject.kind === 'Organization' && country !== undefined && isGeneric(name))
    return `${base}-${country.toLowerCase()}`;
  const edition = subject.kind === 'Event' || subject.kind === 'Agreement' ? subject.years[0] : undefined;
  return edition === undefined ? base : `${base}-${edition}`;
};

/** What tells namesakes apart, in the order in which it is tried. */
const TELLERS: readonly ((subject: Subject) => string)[] = [
  ({ countries }) => [...countries].sort()[0]?.toLowerCase() ?? '',
  ({ offices }) => kebab([...offices.values()].map(({ office }) => office.class).sort()[0] ?? ''),
  ({ years }) => String(years[0] ?? ''),
  ({ id }) => short(id),
];

const tellApart = (
  ids: ReadonlyMap<Subject, string>,
  taken: ReadonlySet<string>,
  teller: number,
): ReadonlyMap<Subject, string> => {
  const counts = new Map<string, number>();
  for (const id of ids.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const tell = TELLERS[teller];
  const clashing = [...ids].filter(([, id]) => (counts.get(id) ?? 0) > 1 || taken.has(id) || knownEntity(id) !== null);
  if (!tell || clashing.length === 0) return ids;
  const next = new Map(ids);
  for (const [subject, id] of clashing) {
    const word = tell(subject);
    if (word !== '') next.set(subject, `${id}-${word}`);
  }
  return tellApart(next, taken, teller + 1);
};

/**
 * Ids of the groups of one block: `person:anar-karimov`; namesakes get their country, then their office, then their
 * first year, then a hash behind it (`person:anar-karimov-az`). A function of the set of groups.
 */
export const idsOf = (groups: readonly Named[]): ReadonlyMap<Subject, string> => {
  const known = new Map<Subject, string>();
  const plain = new Map<Subject, string>();
  for (const group of groups) {
    const id = group.lead.known ?? group.subject.known;
    if (id !== null) known.set(group.subject, id);
    else plain.set(group.subject, plainId(group));
  }
  return new Map([...tellApart(plain, new Set(known.values()), 0), ...known]);
};
