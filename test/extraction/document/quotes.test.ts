import { describe, expect, test } from 'vitest';
import { documentOf } from '../read-sentence.js';

/** The quotations of a text; "…" ends one that no mark has closed. */
function quotesOf(text: string): string[] {
  const { quotes, tokens } = documentOf(text);
  return quotes.map(({ first, last, open }) => {
    const words = text.slice(tokens.start[first], tokens.end[last - 1]).trim();
    return open ? `${words}…` : words;
  });
}

describe('quotations', () => {
  test.each([
    ['between straight marks', 'He said "we agree" and left.', ['we agree']],
    ['between curly marks', 'He said “we agree” and left.', ['we agree']],
    ['between angle marks', 'He said «we agree» and left.', ['we agree']],
    ['two in one sentence', '"We agree," he said, "at last."', ['We agree,', 'at last.']],
    ['over two sentences', '"We agree. We sign," he said.', ['We agree. We sign,']],
    ['that a paragraph leaves open', '"We agree.\n\nHe left.', ['We agree.…']],
    ['that the next paragraph takes up again', '“We agree.\n\n“We sign,” he said.', ['We agree.…', 'We sign,']],
    ['but not behind a closing mark that nothing opened', 'We agree,” he said.', []],
    ['but not with nothing between', 'He said "" and left.', []],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
