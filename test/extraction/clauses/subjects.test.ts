import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../../src/extraction/clauses/subjects.js';
import { readSentence } from '../read-sentence.js';

/** The words of the subject of a verb. */
function subjectWords(text: string, verb: string): string | null {
  const read = readSentence(text);
  const subject = subjectOf(read.s, read.verb(verb));
  if (!subject) return null;
  return subject.kind === 'owner'
    ? `owner of ${read.text(subject.chunk)}`
    : subject.chunks.map((c) => read.text(c)).join(' + ');
}

describe('the subject of a verb', () => {
  test.each([
    ['Kenya praised Uganda.', 'praised', 'Kenya'],
    ['Kenya and Chad praised Uganda.', 'praised', 'Kenya + Chad'],
    ['Kenya, which attacked Somalia, praised Uganda.', 'attacked', 'Kenya'],
    ['Kenya, which attacked Somalia, praised Uganda.', 'praised', 'Kenya'],
    ['Kenya praised Uganda and thanked Chad.', 'thanked', 'Kenya'],
    ['Kenya agreed to help Chad.', 'help', 'Kenya'],
    ['Kenya urged Chad to leave Mali.', 'leave', 'Chad'],
    ['Kenya said Chad attacked Mali.', 'attacked', 'Chad'],
    ['Kenya left without recognising Chad.', 'recognising', 'Kenya'],
    ['"We have agreed to leave," said Kenya.', 'said', 'Kenya'],
    ['Kenya arrested a man accused by Chad.', 'accused', 'a man'],
  ])('%s – %s: %s', (text, verb, expected) => {
    expect(subjectWords(text, verb)).toBe(expected);
  });
});
