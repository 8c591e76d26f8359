import { describe, expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** A sentence's chunks: their kinds and words, a verb group with its form. */
function chunksOf(text: string): string {
  const read = readSentence(text);
  return read.s.chunks
    .map(({ kind, verb }, c) => `${verb ? (verb.passive ? `passive ${verb.form}` : verb.form) : kind}(${read.text(c)})`)
    .filter((chunk) => chunk !== 'break(.)' && chunk !== 'adv(.)')
    .join(' ');
}

describe('a sentence is cut', () => {
  test.each([
    // Noun phrases.
    ['Kenya praised Uganda.', 'noun(Kenya) finite(praised) noun(Uganda)'],
    ["Kenya's envoy met its rivals.", "noun(Kenya's envoy) finite(met) noun(its rivals)"],
    ['Chad held a joint naval exercise.', 'noun(Chad) finite(held) noun(a joint naval exercise)'],
    ['Chad freed more than 100 prisoners.', 'noun(Chad) finite(freed) noun(100 prisoners)'],
    ['The envoys visited each other.', 'noun(The envoys) finite(visited) noun(each other)'],
    [
      'Chad praised the support of the government of Peru.',
      'noun(Chad) finite(praised) noun(the support of the government of Peru)',
    ],
    ['Chad met the presidents of Mali and Niger.', 'noun(Chad) finite(met) noun(the presidents of Mali and Niger)'],
    // Verb or noun.
    ['Turkey slams Greece.', 'noun(Turkey) finite(slams) noun(Greece)'],
    ['Chad ended its support for Mali.', 'noun(Chad) finite(ended) noun(its support) prep(for) noun(Mali)'],
    ['Chad has not recognised Mali.', 'noun(Chad) finite(has not recognised) noun(Mali)'],
    ['Chad is ready.', 'noun(Chad) finite(is) adj(ready)'],
    ['Chad returned the liberated territories.', 'noun(Chad) finite(returned) noun(the liberated territories)'],
    // Infinitives and participles.
    ['Chad refused to recognise Mali.', 'noun(Chad) finite(refused) infinitive(to recognise) noun(Mali)'],
    ['Chad came to talks.', 'noun(Chad) finite(came) prep(to) noun(talks)'],
    ['Chad left without recognising Mali.', 'noun(Chad) finite(left) prep(without) ing(recognising) noun(Mali)'],
    [
      'Chad denied the charges made by Mali.',
      'noun(Chad) finite(denied) noun(the charges) passive participle(made) prep(by) noun(Mali)',
    ],
    [
      'The envoy sent to Cairo met Chad.',
      'noun(The envoy) passive participle(sent) prep(to) noun(Cairo) finite(met) noun(Chad)',
    ],
    // Connectives and times.
    ['Chad as well as Mali left on Monday.', 'noun(Chad) and(as well as) noun(Mali) finite(left) time(on Monday)'],
    ['Chad said that Mali left.', 'noun(Chad) finite(said) sub(that) noun(Mali) finite(left)'],
    [
      'Chad left after Mali attacked Niger.',
      'noun(Chad) finite(left) sub(after) noun(Mali) finite(attacked) noun(Niger)',
    ],
    ['Within hours Chad left.', 'prep(Within) noun(hours) noun(Chad) finite(left)'],
    ['In recent days Malian troops left.', 'prep(In) noun(recent days) noun(Malian troops) finite(left)'],
    // A subject behind a leading phrase, with no comma between.
    ['In response Chad left.', 'prep(In) noun(response) noun(Chad) finite(left)'],
    ['At the end of the talks Chad left.', 'prep(At) noun(the end of the talks) noun(Chad) finite(left)'],
    ['In Accra Malian officials left.', 'prep(In) noun(Accra) noun(Malian officials) finite(left)'],
    ['In a report Chad accused Mali.', 'prep(In) noun(a report) noun(Chad) finite(accused) noun(Mali)'],
    [
      'After talks with neighbouring Chad they left.',
      'sub(After) noun(talks) prep(with) noun(neighbouring Chad) noun(they) finite(left)',
    ],
    ['Chad left after talks.', 'noun(Chad) finite(left) prep(after) noun(talks)'],
    [
      'Chad, which attacked Mali, left.',
      'noun(Chad) comma(,) rel(which) finite(attacked) noun(Mali) comma(,) finite(left)',
    ],
  ])('%s', (text, expected) => {
    expect(chunksOf(text)).toBe(expected);
  });
});

describe('a quotation', () => {
  test('that holds a clause is walled off', () => {
    expect(chunksOf('He said "Chad has attacked Mali" today.')).toContain('break(")');
  });

  test('of a few words is part of its sentence', () => {
    expect(chunksOf('Chad called Mali a "political dwarf".')).toBe(
      'noun(Chad) finite(called) noun(Mali) noun(a "political dwarf")',
    );
  });
});

describe('an "it" that means nothing', () => {
  test.each([
    ['It is necessary to help Chad.', '(it)'],
    ['It is ready to help Chad.', 'it'],
  ])('%s', (text, head) => {
    expect(readSentence(text).s.chunks[0]?.noun?.head).toBe(head);
  });
});
