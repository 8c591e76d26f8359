import { describe, expect, test } from 'vitest';
import { clauseOpener } from '../../../src/extraction/qualifiers/clause-openers.js';
import { combine, standingOf } from '../../../src/extraction/qualifiers/standing.js';
import { DENIED, OCCURRED, PLANNED, POSSIBLE } from '../../../src/extraction/qualifiers/standing-values.js';
import { readSentence } from '../read-sentence.js';

/** How a verb stands: its status, "not" before it where it is denied. */
function standing(text: string, verb: string): string {
  const read = readSentence(text);
  const { status, negated } = standingOf(read.s, read.verb(verb));
  return negated ? `not ${status}` : status;
}

describe('how a verb stands', () => {
  test.each([
    // By itself.
    ['Chad met Mali.', 'met', 'occurred'],
    ['Chad did not meet Mali.', 'meet', 'not occurred'],
    ['Chad will meet Mali.', 'meet', 'planned'],
    ['Chad may meet Mali.', 'meet', 'hypothetical'],
    ['Chad would have met Mali.', 'met', 'hypothetical'],
    // By what governs it.
    ['Chad refused to meet Mali.', 'meet', 'not occurred'],
    ['Chad plans to meet Mali.', 'meet', 'planned'],
    ['Chad hopes to meet Mali.', 'meet', 'hypothetical'],
    ['Chad managed to meet Mali.', 'meet', 'occurred'],
    ['Chad did not refuse to meet Mali.', 'meet', 'occurred'],
    ['Chad is unable to meet Mali.', 'meet', 'not occurred'],
    ['Chad is ready to meet Mali.', 'meet', 'planned'],
    ['Chad made an offer to meet Mali.', 'meet', 'hypothetical'],
    ['Chad left without recognising Mali.', 'recognising', 'not occurred'],
    ['Chad decided against joining Mali.', 'joining', 'not occurred'],
    // By its clause.
    ['If Chad attacks Mali, Niger will leave.', 'attacks', 'hypothetical'],
    ['Chad will leave unless Mali apologises.', 'leave', 'hypothetical'],
    ['Chad hopes that Mali met Niger.', 'met', 'hypothetical'],
    ['Chad denied that Mali attacked Niger.', 'attacked', 'not occurred'],
    ['Chad does not believe that Mali attacked Niger.', 'attacked', 'not occurred'],
    ['Chad said that Mali attacked Niger.', 'attacked', 'occurred'],
    ['No country has recognised Mali.', 'recognised', 'not occurred'],
  ])('%s – %s: %s', (text, verb, expected) => {
    expect(standing(text, verb)).toBe(expected);
  });
});

describe('two standings together', () => {
  test.each([
    ['are as uncertain as the less certain', PLANNED, POSSIBLE, POSSIBLE],
    ['keep a plan beside a fact', OCCURRED, PLANNED, PLANNED],
    ['are denied where one is', DENIED, OCCURRED, DENIED],
    ['are not denied where both are', DENIED, DENIED, OCCURRED],
  ])('%s', (_, a, b, expected) => {
    expect(combine(a, b)).toEqual(expected);
    expect(combine(b, a)).toEqual(expected);
  });
});

describe('what opens a clause', () => {
  test.each([
    ['Chad said that Mali attacked Niger.', 'attacked', 'that'],
    ['Chad said Mali attacked Niger.', 'attacked', 'said'],
    ['Chad left because Mali attacked Niger.', 'attacked', 'because'],
    ['Chad said that Mali left and attacked Niger.', 'attacked', 'that'],
    ['Chad praised Mali, and Niger attacked Benin.', 'attacked', ''],
    ['Chad attacked Mali.', 'attacked', ''],
  ])('%s – %s: %s', (text, verb, expected) => {
    const read = readSentence(text);
    expect(read.text(clauseOpener(read.s, read.verb(verb)))).toBe(expected);
  });
});
