import { describe, expect, test } from 'vitest';
import { documentOf } from '../read-sentence.js';

const sentencesOf = (text: string): string[] =>
  documentOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['end at a full stop', 'Chad met Mali. Niger did not.', ['Chad met Mali.', 'Niger did not.']],
    ['keep the mark that closes a quotation', 'He said "never." She left.', ['He said "never."', 'She left.']],
    [
      'go on in lower case behind a quoted question',
      '"Why?" he asked. Nobody knew.',
      ['"Why?" he asked.', 'Nobody knew.'],
    ],
    [
      'end at an abbreviation only before an opener',
      'He left the U.S. The envoy stayed.',
      ['He left the U.S.', 'The envoy stayed.'],
    ],
    [
      'do not end within an abbreviation',
      'U.S. President Hale met Dr. Otieno.',
      ['U.S. President Hale met Dr. Otieno.'],
    ],
    [
      'do not end within a number',
      'It cost 3.5 million dollars. Chad paid.',
      ['It cost 3.5 million dollars.', 'Chad paid.'],
    ],
    ['end at a blank line', 'Talks resumed\n\nChad met Mali', ['Talks resumed', 'Chad met Mali']],
    ['run over a wrapped line', 'Chad met\nMali in Niamey.', ['Chad met\nMali in Niamey.']],
    ['end before a bullet', 'They agreed\n- to trade\n- to talk', ['They agreed', '- to trade', '- to talk']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('count the paragraphs that they stand in', () => {
    const { sentences } = documentOf('One here. Two here.\n\nThree here.');
    expect(sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});
