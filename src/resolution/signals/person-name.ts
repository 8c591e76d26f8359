import type { PersonName } from '../names/person-name.js';
import { transliterate } from '../names/transliteration.js';
import { NICKNAMES } from '../tables/name-variants.js';
import { isOneEditApart, type Signal } from './finding.js';

/** From the best to the worst. */
export const PERSON_NAME_FINDINGS = [
  'same full name',
  'same name, with and without middle names',
  'same name, one in a short form',
  'same name, later given name alone',
  'same name of one word',
  'initials fit',
  'almost the same name',
  'surname alone',
  'other middle name',
  'other name',
] as const;
export type PersonNameFinding = (typeof PERSON_NAME_FINDINGS)[number];

const LONG = 5;
/** "J.", and not a name that transliteration leaves one letter of ("Yi"). */
const isInitial = (name: PersonName, at: number): boolean => name.givenWords[at]?.length === 1;

type WordFit = 'same' | 'initial' | 'nickname' | 'near' | 'none';

const nicknameOf = (short: string, full: string): boolean =>
  (NICKNAMES.get(short) ?? []).some((name) => transliterate(name) === transliterate(full));

const fitOf = (a: PersonName, at: number, b: PersonName, bt: number): WordFit => {
  const [x = '', y = ''] = [a.given[at], b.given[bt]];
  if (x === y) return 'same';
  if (isInitial(a, at) || isInitial(b, bt)) return x[0] === y[0] ? 'initial' : 'none';
  const [word = '', other = ''] = [a.givenWords[at], b.givenWords[bt]];
  if (nicknameOf(word, other) || nicknameOf(other, word)) return 'nickname';
  return x.length >= LONG && y.length >= LONG && isOneEditApart(x, y) ? 'near' : 'none';
};

/** "Aliyev" and "Aliyeva", "-ski" and "-ska": the same family, yet a man and a woman. */
const isOtherGender = (a: string, b: string): boolean =>
  a === `${b}a` || b === `${a}a` || (a.slice(0, -1) === b.slice(0, -1) && /[ia]$/.test(a) && /[ia]$/.test(b));

/** Fits the shorter list of given names into the longer, in order; the first words are compared already. */
const middlesFit = (short: PersonName, long: PersonName): boolean => {
  let at = 1;
  for (let bt = 1; bt < long.given.length && at < short.given.length; bt += 1)
    if (fitOf(short, at, long, bt) !== 'none') at += 1;
  return at === short.given.length;
};

const FIRST_FITS: Readonly<Record<Exclude<WordFit, 'none'>, PersonNameFinding>> = {
  same: 'same name, with and without middle names',
  initial: 'initials fit',
  nickname: 'same name, one in a short form',
  near: 'almost the same name',
};

/** What second surnames make of a fit: two unlike ones part, one that is left out costs as much as a middle name. */
const withFurther = (a: PersonName, b: PersonName, found: PersonNameFinding): PersonNameFinding => {
  const [x, y] = [a.further.join(' '), b.further.join(' ')];
  if (x === y) return found;
  if (x !== '' && y !== '') return found === 'other name' ? found : 'other middle name';
  return found === 'same full name' ? 'same name, with and without middle names' : found;
};

const sameSurname = (a: PersonName, b: PersonName): PersonNameFinding => {
  if (a.given.length === 0 && b.given.length === 0)
    return a.regnal !== null && a.regnal === b.regnal ? 'same full name' : 'same name of one word';
  if (a.given.length === 0 || b.given.length === 0) return 'surname alone';
  if (a.given.join('') === b.given.join(''))
    return a.given.some((_, at) => !isInitial(a, at)) ? 'same full name' : 'initials fit';
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a];
  const first = fitOf(short, 0, long, 0);
  if (first !== 'none') return middlesFit(short, long) ? FIRST_FITS[first] : 'other middle name';
  const later = long.given.findIndex((word, at) => at > 0 && !isInitial(long, at) && word === short.given[0]);
  return later > 0 && short.given.length <= long.given.length - later
    ? 'same name, later given name alone'
    : 'other name';
};

const compareNames = (a: PersonName, b: PersonName): PersonNameFinding => {
  if (a.regnal !== b.regnal && a.regnal !== null && b.regnal !== null) return 'other name';
  if (a.generation !== b.generation && a.generation !== null && b.generation !== null) return 'other name';
  if (a.surname === b.surname) return withFurther(a, b, sameSurname(a, b));
  const near =
    a.surname.length >= LONG &&
    b.surname.length >= LONG &&
    isOneEditApart(a.surname, b.surname) &&
    !isOtherGender(a.surname, b.surname);
  if (!near || a.given.length === 0 || b.given.length === 0) return 'other name';
  return ['same full name', 'same name, with and without middle names'].includes(
    sameSurname({ ...a, surname: b.surname }, b),
  )
    ? 'almost the same name'
    : 'other name';
};

/** How two persons' names fit. Of several names on a side, the worst fit counts: one wrong name is one too many. */
export const personName: Signal<PersonNameFinding> = (a, b) => {
  let worst = 0;
  for (const x of a.names)
    for (const y of b.names) worst = Math.max(worst, PERSON_NAME_FINDINGS.indexOf(compareNames(x, y)));
  return PERSON_NAME_FINDINGS[worst] ?? 'other name';
};
