import type { EntityKind } from '../../ontology/index.js';
import { Lately } from '../lately.js';
import { slugOf } from '../names/fold.js';
import { parsePersonName } from '../names/person-name.js';
import { bodyBlock, placeText, tellingWords, withoutYear } from '../names/thing-name.js';
import type { KeyOffice, KeyRecord } from './key-record.js';

/*
 * A key is text: `person|Anar Karimov||AZ|Minister/culture@AZ|male|2021-01`, fields between bars, empty ones at the end
 * left out; or, for what is known beyond doubt, its entity id: `country:AZ`. It holds all that resolution may use, so
 * that what is known of a thing is the SET of its keys: no counter to keep, no order, no clock.
 */

const KIND_CODES: Readonly<Record<EntityKind, string>> = {
  Person: 'person',
  Country: 'country',
  Organization: 'org',
  Place: 'place',
  Event: 'event',
  Agreement: 'agreement',
};
const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['person', 'Person'],
  ['country', 'Country'],
  ['org', 'Organization'],
  ['place', 'Place'],
  ['event', 'Event'],
  ['agreement', 'Agreement'],
]);
const GENDER_CODES = { female: 'f', male: 'm' } as const;
const NAME_LIMIT = 160;

/** Prefix of the ids of a kind: `Organization` → `org`. */
export const kindCode = (kind: EntityKind): string => KIND_CODES[kind];

/** A name as it may stand in a key: no separators, one space, at most 160 characters. */
export const keyText = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/[|;@~\s]+/g, ' ')
      .trim(),
  ]
    .slice(0, NAME_LIMIT)
    .join('')
    .trim();

const officeText = ({ class: label, portfolio, served, former }: KeyOffice): string =>
  `${former ? '~' : ''}${label}${portfolio === '' ? '' : `/${portfolio}`}@${served}`;

const officeOf = (text: string): KeyOffice => {
  const parts = /^(~?)([^/@]*)(?:\/([^@]*))?@(.*)$/.exec(text);
  return {
    class: parts?.[2] ?? text,
    portfolio: parts?.[3] ?? '',
    served: parts?.[4] ?? '',
    former: parts?.[1] === '~',
  };
};

/** The block of a name: a function of kind and name alone, and the same for all names with the same slug. */
export const blockOfName = (kind: EntityKind, name: string, scope: string | null): string => {
  const own = scope === null ? '' : `@${scope}`;
  if (kind === 'Person') return `${parsePersonName(name).block}${own}`;
  if (kind === 'Organization') return `${bodyBlock(name)}${own}`;
  if (kind === 'Country') return `country:${slugOf(name)}${own}`;
  if (kind === 'Place') return `place:${placeText(name).replaceAll(' ', '-')}${own}`;
  const words = tellingWords(withoutYear(name)).join('-');
  return `${kindCode(kind)}:${words}${own}`;
};

/** What a key is made from. */
export type KeyParts = Omit<KeyRecord, 'key' | 'timeless'>;

/** The key of a thing; see the head of this file for its form. */
export const keyOfParts = (parts: KeyParts): string => {
  if (parts.known !== null && parts.name === '') return parts.known;
  return [
    parts.known ?? kindCode(parts.kind),
    parts.name,
    parts.aliases.join(';'),
    parts.country ?? '',
    parts.offices.map(officeText).sort().join(';'),
    parts.gender === null ? '' : GENDER_CODES[parts.gender],
    parts.seen ?? '',
    parts.scope ?? '',
  ]
    .join('|')
    .replace(/\|+$/, '');
};

const SEEN_FIELD = 6;

/** A key without the time it was seen: decisions hold for all times of what they name. */
export const timelessKey = (key: string): string => {
  const fields = key.split('|');
  if (fields.length > SEEN_FIELD) fields[SEEN_FIELD] = '';
  return fields.join('|').replace(/\|+$/, '');
};

const listOf = (field: string | undefined): readonly string[] => (field ? field.split(';') : []);

const read = (key: string): KeyRecord => {
  const [head = '', name = '', aliases, country = '', offices, gender = '', seen = '', scope = ''] = key.split('|');
  const known = head.includes(':') ? head : null;
  const kind = KINDS.get(head.split(':')[0] ?? '') ?? 'Organization';
  const own = scope === '' ? null : scope;
  return {
    key,
    timeless: timelessKey(key),
    kind,
    name,
    aliases: listOf(aliases),
    country: country === '' ? null : country,
    gender: gender === 'f' ? 'female' : gender === 'm' ? 'male' : null,
    offices: listOf(offices).map(officeOf),
    seen: seen === '' ? null : seen,
    scope: own,
    known,
  };
};

const MOST_RECORDS = 40_000;
const records = new Lately<KeyRecord>(MOST_RECORDS);

/** Rebuilds what a key holds. Total: any text gives a record. */
export const recordOf = (key: string): KeyRecord => {
  const before = records.get(key);
  if (before) return before;
  const record = read(key);
  records.set(key, record);
  return record;
};

/** The block of a key: what the store indexes keys by. */
export const blockOf = (key: string): string => {
  const { known, kind, name, scope } = recordOf(key);
  return known ?? blockOfName(kind, name, scope);
};
