import type { Subject } from '../matching/subject.js';
import { isOneEditApart, type Signal, share } from './finding.js';

const LONG = 6;
const sortedWords = (wording: string): string => wording.split(' ').sort().join(' ');

const isAlmost = (a: string, b: string): boolean => {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length) return false;
  const others = x.map((word, at) => [word, y[at] ?? ''] as const).filter(([word, other]) => word !== other);
  return others.length === 1 && others.every(([word, other]) => word.length >= LONG && isOneEditApart(word, other));
};

const declared = (a: Subject, b: Subject): boolean =>
  a.records.some((record) => record.aliases.some((alias) => b.acronyms.has(alias.toLowerCase())));

/** How the names of two bodies, places, events or agreements fit. */
export const thingName: Signal<
  | 'same name'
  | 'same words in another order'
  | 'abbreviation that an article gives'
  | 'abbreviation fits'
  | 'almost the same name'
  | 'other name'
> = (a, b) => {
  if (share(a.wordings, b.wordings)) return 'same name';
  if (share(new Set([...a.wordings].map(sortedWords)), new Set([...b.wordings].map(sortedWords))))
    return 'same words in another order';
  if (a.kind !== 'Place' && (declared(a, b) || declared(b, a))) return 'abbreviation that an article gives';
  if (a.kind === 'Organization' && (share(a.acronyms, b.initials) || share(b.acronyms, a.initials)))
    return 'abbreviation fits';
  const almost = [...a.wordings].some((x) => [...b.wordings].some((y) => isAlmost(x, y)));
  return almost ? 'almost the same name' : 'other name';
};
