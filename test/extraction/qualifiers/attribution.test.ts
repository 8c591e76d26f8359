import { describe, expect, test } from 'vitest';
import { speakerOf, topVerb } from '../../../src/extraction/qualifiers/attribution.js';
import { readSentence } from '../read-sentence.js';

describe('who is told to say it', () => {
  test.each([
    ['Chad said that Mali attacked Niger.', 'attacked', 'Chad'],
    ['Chad said Mali attacked Niger.', 'attacked', 'Chad'],
    ['Mali attacked Niger, Chad said on Tuesday.', 'attacked', 'Chad'],
    ['According to Chad, Mali attacked Niger.', 'attacked', 'Chad'],
    ['Chad and Benin said that Mali attacked Niger.', 'attacked', 'Chad + Benin'],
    ['Chad said that Mali agreed to help Niger.', 'help', 'Chad'],
    ['Mali attacked Niger.', 'attacked', null],
    ['Mali attacked Niger, and Chad said that Benin left.', 'attacked', null],
    ['Chad said that Mali attacked Niger.', 'said', null],
  ])('%s – %s: %s', (text, verb, expected) => {
    const read = readSentence(text);
    const speaker = speakerOf(read.s, read.verb(verb));
    expect(speaker?.chunks.map((c) => read.text(c)).join(' + ') ?? null).toBe(expected);
  });
});

test('the verb at the top of a chain is the finite one', () => {
  const read = readSentence('Chad agreed to begin to send troops.');
  expect(read.text(topVerb(read.s, read.verb('send')))).toBe('agreed');
});
