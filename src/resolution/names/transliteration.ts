import { NAME_VARIANTS } from '../tables/name-variants.js';

type Rewrite = readonly [pattern: RegExp, to: string];

/**
 * Rewrites that bring the usual Latin spellings of one Slavic, Turkic, Arabic, Persian or German name together, in this
 * order: later ones see what earlier ones left.
 */
const REWRITES: readonly Rewrite[] = [
  [/^abd(?:[aeiu]l)?[-]?(?=\p{L}{3})/u, 'abd'],
  [/shch|sch/g, 'sh'],
  [/t?ch(?=[aeiouy]|$)/g, 'ch'],
  [/ck|q/g, 'k'],
  [/c(?=[aou])|c(?=[^eihyaou])|c$/g, 'k'],
  [/ph/g, 'f'],
  [/dzh|dj|zh/g, 'j'],
  [/([kgdt])h/g, '$1'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/i{2,}/g, 'i'],
  [/^ie/g, 'e'],
  [/ie(?!$)/g, 'e'],
  [/[ae]i(?![aeiou])/g, 'e'],
  [/([aou])e/g, '$1'],
  [/(.)\1+/g, '$1'],
];

const rewrite = (word: string): string => REWRITES.reduce((text, [pattern, to]) => text.replace(pattern, to), word);

const REPRESENTATIVES: ReadonlyMap<string, string> = new Map(
  NAME_VARIANTS.flatMap(([first = '', ...rest]) => [first, ...rest].map((word) => [rewrite(word), rewrite(first)])),
);

const known = new Map<string, string>();
const KNOWN_LIMIT = 50_000;

/**
 * One spelling for all spellings of a word of a name ("aliyev", "aliev" → `alev`; "muhammad", "mohamed" → the same).
 * Not for show. The word must be folded already (`wordsOf`).
 */
export const transliterate = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const rewritten = rewrite(word);
  const spelling = REPRESENTATIVES.get(rewritten) ?? rewritten;
  // The same few names come again and again; the memory is bounded, as names have no end.
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, spelling);
  return spelling;
};

/** "almalik", "elbaradei": the Arabic article grown on to the name. */
const GROWN_ARTICLE = /^[ae]l(?=[^aeiou].{2})/;

/** What is left of a name's word without its vowels: coarse, to look for candidates by. "karimov" → `krmv`. */
export const skeletonOf = (word: string): string => {
  const spelling = transliterate(transliterate(word).replace(GROWN_ARTICLE, ''))
    .replace(/[aeiou]/g, (_vowel, at: number) => (at === 0 ? 'a' : ''))
    .replace(/(?<=.)h/g, '');
  return spelling === '' ? word : spelling;
};
