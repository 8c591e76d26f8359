import { PORTFOLIOS } from '../../ontology/words/offices.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { ministryName } from '../mentions/institutions.js';
import type { Focus } from './focus.js';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * "the Foreign Ministry", "the Ministry": of its owner, else of the country that the text is about. A bare "ministry" is the
 * one named before. Gives none where neither is known.
 */
export function ministryMeant(focus: Focus, noun: NounPhrase, owners: () => readonly number[]): readonly number[] {
  const { book } = focus.mentions;
  const fields = noun.words.filter((word) => PORTFOLIOS.has(word));
  if (!fields.length) {
    const last =
      focus.salience.find((e) => e.bodyClass === 'ministry', false) ??
      book.entities.find((e) => e.bodyClass === 'ministry')?.index;
    return last === undefined ? [] : [last];
  }
  const base = ministryName(`${fields.join(' ')} ministry`);
  const known = book.entities.find((e) => e.bodyClass === 'ministry' && e.name.startsWith(`${base} `));
  const owner = owners()[0];
  if (owner === undefined && known) return [known.index];
  const own = focus.sentenceSubject.find((e) => book.get(e).kind === 'Country');
  const country = owner ?? own ?? focus.salience.find((e) => e.kind === 'Country');
  if (country === null) return [];
  const state = book.get(country);
  if (state.kind !== 'Country') return [];
  const entity = book.named('Organization', `${base} of ${state.name}`, state.country, 'ministry');
  entity.aliases.add(`${fields.map(capitalised).join(' ')} Ministry`);
  return [entity.index];
}
