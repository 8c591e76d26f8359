import type { WordTags } from './dictionary.js';
import { EVENTS, HINTS, TAG_NAMES, TAG_PATTERNS, type TagPattern } from './tag-patterns.js';

/** The parts of speech of a text's tokens as wink-nlp gives them: each word's usual one, corrected by what stands around it. */
export function tagsOf(words: readonly WordTags[]): string[] {
  const { length } = words;
  const tags = new Uint8Array(length);
  for (let i = 0; i < length; i++) tags[i] = words[i]?.tag ?? 0;
  for (const pattern of TAG_PATTERNS) correct(words, tags, pattern);
  const names = new Array<string>(length);
  for (let i = 0; i < length; i++) {
    const word = words[i];
    names[i] = TAG_NAMES[(word?.fixed ? word.tag : tags[i]) ?? 0] ?? '';
  }
  return names;
}

/**
 * Runs one automaton over the tokens, always after the longest pattern: it goes on from behind a pattern found, and from the
 * next token where none begins. All patterns are found first; then the tokens that they mark take their tags.
 */
function correct(words: readonly WordTags[], tags: Uint8Array, pattern: TagPattern): void {
  const { next, ends, marked, otherwise } = pattern;
  const { length } = words;
  const found: number[] = [];
  let first = 0;
  // The longest pattern so far that has a shorter one within: where it ends and in which state.
  let shorter = 0;
  let shorterAt = 0;
  for (let i = 0; i < length; i++) {
    let state = 0;
    for (let j = i; ; j++) {
      const to = j < length ? (next[state * EVENTS + eventOf(words[j], tags[j] ?? 0)] ?? 0) : 0;
      if (!state && to) first = j;
      if (ends[to]) {
        found.push(first, to);
        i = j;
        shorter = 0;
        break;
      }
      if (!to) {
        if (shorter) {
          found.push(first, shorter);
          i = shorterAt;
          shorter = 0;
        }
        break;
      }
      state = to;
      if (otherwise[state]) {
        shorterAt = j;
        shorter = otherwise[state] ?? 0;
      }
    }
  }
  for (let k = 0; k < found.length; k += 2) {
    const state = found[k + 1] ?? 0;
    const at = (found[k] ?? 0) + (marked[state] ?? 0);
    const tag = ends[state] ?? 0;
    if (tag < 0) tags[at] = -tag;
    else if (((words[at]?.can ?? 0) >> tag) & 1) tags[at] = tag;
  }
}

const eventOf = (word: WordTags | undefined, tag: number): number => (word?.hint ? HINTS + word.hint : tag);
