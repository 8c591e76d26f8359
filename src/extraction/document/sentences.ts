import { WordClass } from '../words/word-classes.js';
import { Shape } from './shape.js';
import type { Tokens } from './tokens.js';

/** A sentence: tokens `first` to `last` (exclusive), offsets into the text, and the paragraph that it stands in. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const TERMINAL = new Set(['.', '!', '?', '…', '...', '?!', '!?']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '“']);
/** Words that open a sentence after an abbreviation's full stop: "in the U.S. He said". */
const OPENERS = new Set(
  'the he she it they we i in on at this that these those his her its their but and however meanwhile also a an after before when while as both speaking according earlier later another during'.split(
    ' ',
  ),
);

/** A blank line, or a line break before a bullet, ends a paragraph; a single break is a wrapped line. */
const isParagraphBreak = (value: string): boolean => {
  const breaks = value.split('\n').length - 1;
  return breaks >= 2;
};

const endsAbbreviation = (value: string): boolean => value.length > 1 && value.endsWith('.') && !TERMINAL.has(value);

/** A sentence has no more tokens than this: the time that rules take over one grows faster than its length. */
const LONGEST_SENTENCE = 250;

/** Where to cut an endless sentence: behind its last comma, semicolon or bracket, else right here. */
function cutAt(value: readonly string[], first: number, at: number): number {
  for (let k = at - 1; k > first + LONGEST_SENTENCE / 2; k--) if (/^[,;:)\]]$/.test(value[k] ?? '')) return k + 1;
  return at;
}

/** Cuts tokens into sentences. Quotation marks and brackets that close after the full stop belong to the sentence. */
export function splitSentences(tokens: Tokens): Sentence[] {
  const { count, value, low, pos, shape, classes, start, end } = tokens;
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;

  const close = (last: number): void => {
    let from = first;
    let to = last;
    while (from < to && pos[from] === 'SPACE') from++;
    while (to > from && pos[to - 1] === 'SPACE') to--;
    first = last;
    if (from === to) return;
    sentences.push({
      index: sentences.length,
      first: from,
      last: to,
      start: start[from] ?? 0,
      end: end[to - 1] ?? 0,
      paragraph,
    });
  };

  for (let i = 0; i < count; i++) {
    if (i - first >= LONGEST_SENTENCE) close(cutAt(value, first, i));
    const word = value[i] ?? '';
    if (pos[i] === 'SPACE') {
      const bullet = word.includes('\n') && /^[-•*–]$/.test(value[i + 1] ?? '');
      if (isParagraphBreak(word) || bullet || (word.includes('\n') && TERMINAL.has(value[i - 1] ?? ''))) {
        close(i);
        if (isParagraphBreak(word)) paragraph++;
      }
      continue;
    }
    if (!((classes[i] ?? 0) & WordClass.FullStop)) continue;
    if (TERMINAL.has(word)) {
      let next = i + 1;
      while (next < count && CLOSING.has(value[next] ?? '') && (start[next] ?? 0) === (end[next - 1] ?? 0)) next++;
      // Between two letters without a space it is part of an address or a number.
      const glued =
        next === i + 1 && next < count && (start[next] ?? 0) === (end[i] ?? 0) && shape[next] !== Shape.Other;
      // `"…?" he asked` goes on in lower case.
      const goesOn = next < count && shape[next] === Shape.Lower;
      if (!glued && !goesOn) {
        close(next);
        i = next - 1;
      }
      continue;
    }
    if (endsAbbreviation(word) && i + 1 < count && shape[i + 1] === Shape.Capitalised && OPENERS.has(low[i + 1] ?? ''))
      close(i + 1);
  }
  close(count);
  return sentences;
}
