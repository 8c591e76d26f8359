import { describe, expect, test } from 'vitest';
import type { NounPhrase } from '../../../src/extraction/clauses/chunk.js';
import { References } from '../../../src/extraction/discourse/references.js';
import { Salience } from '../../../src/extraction/discourse/salience.js';
import { readSentence } from '../read-sentence.js';

/**
 * Whom the phrase that begins with `phrase` means in a text of one sentence, whose names up to there have been read in
 * order and the first of which is what the text is about.
 */
function meant(text: string, phrase: string): string[] {
  const read = readSentence(text);
  const { book } = read.mentions;
  const salience = new Salience(book);
  const refs = new References(read.mentions, salience);
  const at = read.s.chunks.findIndex((chunk, c) => chunk.noun && read.text(c).startsWith(phrase));
  const noun: NounPhrase | null | undefined = read.s.chunks[at]?.noun;
  if (!noun) throw new Error(`No phrase begins with "${phrase}".`);
  read.s.chunks.slice(0, at).forEach((chunk, c) => {
    const entities = chunk.noun ? refs.denotes(chunk.noun) : [];
    for (const entity of entities) salience.touch(entity);
    const group = read.s.groups[c] ?? [];
    salience.noteParties(group.flatMap((g) => read.s.chunks[g]?.noun?.mention?.entity ?? []));
    const first = entities[0];
    if (salience.topic === null && first !== undefined) salience.setTopic(first);
  });
  for (const { entity, offices } of read.mentions.mentions)
    for (const office of offices) book.get(entity).serves.push(...refs.servedBy(office));
  return refs.denotes(noun).map((entity) => book.get(entity).name);
}

describe('a phrase means', () => {
  test.each([
    // Pronouns.
    ['Kenya left because it agreed.', 'it', ['Kenya']],
    ['Maria Oduya left because she agreed.', 'she', ['Maria Oduya']],
    ['Maria Oduya left because he agreed.', 'he', []],
    ['Kenya and Chad left because they agreed.', 'they', ['Kenya', 'Chad']],
    ['Kenya left because we agreed.', 'we', []],
    // Holders of an office.
    ['President Maria Oduya left because the president agreed.', 'the president', ['Maria Oduya']],
    ['President Maria Oduya left because the minister agreed.', 'the minister', []],
    ['President Maria Oduya left because the Chadian ambassador agreed.', 'the Chadian', ['Chad']],
    // Parties named before.
    ['Kenya and Chad left because the two countries agreed.', 'the two', ['Kenya', 'Chad']],
    ['Kenya left because the two countries agreed.', 'the two', []],
    // Those who act for a state.
    ['Kenya left because Chadian diplomats agreed.', 'Chadian', ['Chad']],
    ['Kenya left because the government of Chad agreed.', 'the government', ['Chad']],
    ['Kenya left because the government agreed.', 'the government', ['Kenya']],
    // Bodies by what they are.
    ['The World Bank left because the bank agreed.', 'the bank', ['World Bank']],
    ['The World Bank left because the union agreed.', 'the union', []],
    // Things.
    ['Kenya left because the weather agreed.', 'the weather', []],
  ])('%s – %s', (text, phrase, expected) => {
    expect(meant(text, phrase)).toEqual(expected);
  });
});
