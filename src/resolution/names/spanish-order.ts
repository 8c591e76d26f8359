import { SPANISH_GIVEN_NAMES, SPANISH_SURNAMES } from '../tables/spanish-names.js';

/** A Spanish name in its parts: the first of two surnames is the one that somebody is known by. */
export interface SpanishName {
  readonly given: readonly string[];
  readonly anchor: string;
  readonly further: readonly string[];
}

const isSurname = (word: string): boolean =>
  SPANISH_SURNAMES.has(word) || (word.length > 4 && /[aeio]z$/.test(word) && !SPANISH_GIVEN_NAMES.has(word));

/**
 * Takes apart "Camila Restrepo Ayala", "Andrés Manuel López Obrador" and "García Márquez". Null for a name that is not
 * Spanish by the tables, or has one surname. `words` are folded, particles left out.
 */
export const spanishSurnames = (words: readonly string[]): SpanishName | null => {
  let names = 0;
  while (names < words.length && SPANISH_GIVEN_NAMES.has(words[names] ?? '')) names += 1;
  const [anchor, ...further] = words.slice(names);
  if (anchor === undefined || further.length === 0) return null;
  const surnames = [anchor, ...further].filter(isSurname).length;
  // Without a given name both must be surnames beyond doubt: most names of two words are a given name and a surname.
  if (names === 0) return words.length === 2 && surnames === 2 ? { given: [], anchor, further } : null;
  return surnames > 0 ? { given: words.slice(0, names), anchor, further } : null;
};
