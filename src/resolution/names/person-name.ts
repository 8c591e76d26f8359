import {
  DYNASTIES,
  GENERATIONS,
  HONORIFIC_WORDS,
  PARTICLES,
  REGNAL_NUMBERS,
  SURNAMES_FIRST,
} from '../tables/person-words.js';
import { wordsOf } from './fold.js';
import { spanishSurnames } from './spanish-order.js';
import { skeletonOf, transliterate } from './transliteration.js';

/** A person's name, taken apart for comparison. All parts are transliterated. */
export interface PersonName {
  /** Given and middle names and initials in order; empty where the surname stands alone. */
  readonly given: readonly string[];
  /** Given names as folded words before transliteration: nicknames are looked up by them. */
  readonly givenWords: readonly string[];
  readonly surname: string;
  /** Surnames after the one that somebody is known by ("Ayala" of Camila Restrepo Ayala). */
  readonly further: readonly string[];
  /** `ii`, `iii`, … or null. */
  readonly regnal: string | null;
  readonly generation: 'jr' | 'sr' | null;
  /** Where names like this one are looked for. */
  readonly block: string;
}

const SYLLABLES = /^(?:(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiou]{1,3}(?:ng|nh|ck|ch|[nkmptlrh])?){1,2})$/;
const FATHERS = new Set(['bin', 'ibn', 'bint', 'binti']);

const withoutTitles = (words: readonly string[]): readonly string[] => {
  let first = 0;
  while (first < words.length - 1 && HONORIFIC_WORDS.has(words[first] ?? '')) first += 1;
  return words.slice(first);
};

/** Chinese, Korean and Vietnamese order: a surname of the table, then one or two words of one or two syllables each. */
const isSurnameFirst = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  SURNAMES_FIRST.has(words[0] ?? '') &&
  words.slice(1).every((word) => word.length <= 8 && SYLLABLES.test(word));

/** "Mohammed bin Salman", "Tamim bin Hamad Al Thani": the first name is what such a person is known by. */
const isKnownByGivenName = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  const fathers = words.filter((word) => FATHERS.has(word)).length;
  const dynasty = DYNASTIES.has(last) && words.length > 1 && (words.at(-2) === 'al' || fathers > 0);
  return dynasty || (words.length === 3 && FATHERS.has(words[1] ?? ''));
};

const generationOf = (word: string): 'jr' | 'sr' | null =>
  GENERATIONS.has(word) ? (word.startsWith('j') ? 'jr' : 'sr') : null;

/** "Abdel Fattah", "Abd al-Fattah" and "Abdelfattah" become one word. */
const joinServants = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const skip = word === 'abd' && PARTICLES.has(words[at + 1] ?? '') ? 2 : /^abd(?:[aeiu]l)?$/.test(word) ? 1 : 0;
    const next = words[at + skip];
    // The surname never melts into a given name: "Kareem Abdul Jabbar" keeps its last word.
    if (skip > 0 && next !== undefined && at + skip < words.length - 1) {
      joined.push(`abd${next}`);
      at += skip;
    } else joined.push(word);
  }
  return joined;
};

/** "Karimov, Anar" as it is spoken: "Anar Karimov". Other names stay. */
export const inSpokenOrder = (name: string): string => {
  const parts = /^([^,]+),\s*(?!jr\b|sr\b)([^,]+)$/i.exec(name.trim());
  return parts ? `${parts[2]} ${parts[1]}` : name;
};

/** The words of a person's name, folded. Initials stay apart: "J.K." are two given names. */
export const personWords = (name: string): readonly string[] => wordsOf(name.replaceAll('.', '. '));

const parse = (name: string): PersonName => {
  const all = withoutTitles(personWords(name));
  const generation = all.length > 1 ? generationOf(all.at(-1) ?? '') : null;
  const rest = generation ? all.slice(0, -1) : all;
  const regnal = rest.length > 1 && REGNAL_NUMBERS.has(rest.at(-1) ?? '') ? (rest.at(-1) ?? null) : null;
  const words = joinServants(regnal ? rest.slice(0, -1) : rest);
  const bearing = words.filter((word) => !PARTICLES.has(word));
  const telling = bearing.length > 0 ? bearing : words;
  const first = telling[0] ?? 'unnamed';
  const surnameFirst = isSurnameFirst(words);
  const byGiven = !surnameFirst && isKnownByGivenName(words);
  const spanish = surnameFirst || byGiven ? null : spanishSurnames(telling);
  const leads = surnameFirst || byGiven;
  const anchor = spanish?.anchor ?? (leads ? first : (telling.at(-1) ?? first));
  const givenWords = spanish?.given ?? (leads ? telling.slice(1) : telling.slice(0, -1));
  const given = surnameFirst ? [givenWords.map(transliterate).join('')] : givenWords.map(transliterate);
  return {
    given: given.filter((word) => word !== ''),
    givenWords,
    surname: transliterate(anchor),
    further: (spanish?.further ?? []).map(transliterate),
    regnal,
    generation,
    block: `person:${skeletonOf(anchor)}`,
  };
};

const parsed = new Map<string, PersonName>();
const PARSED_LIMIT = 20_000;

/** Takes a name apart, as written in English-language news of any country. Depends on its words alone. */
export const parsePersonName = (name: string): PersonName => {
  const before = parsed.get(name);
  if (before) return before;
  const result = parse(name);
  if (parsed.size >= PARSED_LIMIT) parsed.clear();
  parsed.set(name, result);
  return result;
};

/** One text for all that a name says, for grouping. */
export const personNameText = ({ given, surname, further, regnal, generation }: PersonName): string =>
  [given.join(' '), surname, further.join(' '), regnal ?? '', generation ?? ''].join('|');
