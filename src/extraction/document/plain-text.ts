import { isSpace } from './white-space.js';

const BEYOND_LATIN_1 = /[\u0100-\u024f\u0259\u1e00-\u1eff]/;
const EACH_BEYOND_LATIN_1 = /[\u0100-\u024f\u0259\u1e00-\u1eff]/g;

/**
 * Letters beyond Latin-1 as their plain letter, one code unit for one: wink-nlp would cut "Vidović" after "Vidovi".
 * Offsets stay as they are.
 */
export function plainLetters(text: string): string {
  if (!BEYOND_LATIN_1.test(text)) return text;
  return text.replace(EACH_BEYOND_LATIN_1, (letter) => {
    if (letter === 'ə') return 'a';
    if (letter === 'ı') return 'i';
    if (letter === 'ł') return 'l';
    if (letter === 'Ł') return 'L';
    if (letter === 'đ') return 'd';
    if (letter === 'Đ') return 'D';
    return letter.normalize('NFKD')[0] ?? letter;
  });
}

/** No word is longer: wink-nlp takes quadratic time over a run without white space, so longer runs are cut for it. */
export const LONGEST_WORD = 150;
const ENDLESS_WORD = /\S{151}/;

/** Puts a space into every run of 150 characters without one, never between surrogates. Tokens are located in the original again. */
export function cutEndlessWords(text: string): string {
  if (!ENDLESS_WORD.test(text)) return text;
  const parts: string[] = [];
  let run = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) {
      run = 0;
      continue;
    }
    run++;
    const next = text.charCodeAt(i + 1);
    if (run >= LONGEST_WORD && !(next >= 0xdc00 && next <= 0xdfff)) {
      parts.push(text.slice(from, i + 1));
      from = i + 1;
      run = 0;
    }
  }
  parts.push(text.slice(from));
  return parts.join(' ');
}
