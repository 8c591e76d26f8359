import { createHash } from 'node:crypto';

/** Letters that Unicode decomposition leaves whole, as English news writes them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ı: 'i',
  ə: 'a',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
};
const WHOLE_LETTER = /[ßøıəđðłþæœħŋ]/g;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼʻ`´]/g;
/** "AlMalik", "ElBaradei": the Arabic article written into the name. Lost once case is folded, so it is cut before. */
const GLUED_ARTICLE = /\b(Al|El)(?=\p{Lu}\p{Ll})/gu;

/** Lower case without accents: "Erdoğan" → "erdogan", "Əliyev" → "aliyev". Punctuation stays. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter);

/**
 * The words of a name, folded: possessive "'s" and apostrophes go, all else that is no letter or digit parts words,
 * and a glued Arabic article stands alone ("AlMalik", "Al-Malik" and "Al Malik" all give `al malik`).
 */
export const wordsOf = (name: string): readonly string[] =>
  foldLetters(name.replace(GLUED_ARTICLE, '$1 ').replace(/['’]s(?=\s|$)/g, ''))
    .replace(APOSTROPHES, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const SLUG_LIMIT = 120;

/** The readable text that words make in an id, at most 120 characters; a longer one ends in a hash of the whole. */
export const slugOfWords = (words: readonly string[]): string => {
  const slug = words.join('-');
  if (slug === '') return 'unnamed';
  if (slug.length <= SLUG_LIMIT) return slug;
  return `${slug.slice(0, SLUG_LIMIT - 9)}-${createHash('sha256').update(slug).digest('hex').slice(0, 8)}`;
};

/** The readable tail of an entity id: "Anar Karimov" → `anar-karimov`. A name without letters or digits gives `unnamed`. */
export const slugOf = (name: string): string => slugOfWords(wordsOf(name));
