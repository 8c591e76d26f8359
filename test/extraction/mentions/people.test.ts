import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../read-sentence.js';

/** The persons of a text as `name (title, title) <gender>`. */
function peopleOf(text: string): string[] {
  const { book, mentions } = mentionsOf(text);
  return mentions.flatMap(({ entity, offices }) => {
    const { kind, name, gender } = book.get(entity);
    if (kind !== 'Person') return [];
    const titles = offices.length ? ` (${offices.map((office) => office.title).join(', ')})` : '';
    return [`${name}${titles}${gender ? ` <${gender}>` : ''}`];
  });
}

describe('a person is known', () => {
  test.each([
    ['by an office before the name', 'Foreign Minister Abel Oduya spoke.', ['Abel Oduya (Foreign Minister) <male>']],
    ['by an honorific', 'Mrs. Oduya spoke.', ['Oduya <female>']],
    ['by a given name', 'The room fell silent when Maria Oduya spoke.', ['Maria Oduya <female>']],
    ['by a verb of persons', 'Rimvex Oduya said nothing.', ['Rimvex Oduya']],
    ['by the state before the name', "Kenya's Rimvex Oduya arrived late.", ['Rimvex Oduya']],
    [
      'by an office in apposition',
      'Rimvex Oduya, the minister of culture, left.',
      ['Rimvex Oduya (minister of culture)'],
    ],
    [
      'by several offices in a chain',
      'Vice-President and Foreign Minister Rimvex Oduya left.',
      ['Rimvex Oduya (Vice-President, Foreign Minister)'],
    ],
    [
      'by an office in the plural',
      'Foreign Ministers Rimvex Oduya of Kenya and Tolbek Anwar of Chad left.',
      ['Rimvex Oduya (Foreign Minister)', 'Tolbek Anwar (Foreign Minister)'],
    ],
    ['by the surname, once named in full', 'Rimvex Oduya said no. Oduya left.', ['Rimvex Oduya', 'Rimvex Oduya']],
  ])('%s', (_, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });

  test.each([
    ['a country', 'Chad left.'],
    ['a body', 'The World Bank said no.'],
    ['an office without a name', 'The foreign minister left.'],
    ['capitals that nothing shows to be a person', 'They crossed the Rimvex Bridge.'],
  ])('but %s is none', (_, text) => {
    expect(peopleOf(text)).toEqual([]);
  });

  test('and an office is not given to whoever is named beside it', () => {
    expect(peopleOf('Rimvex Oduya said that Foreign Minister Tolbek Anwar left.')).toEqual([
      'Rimvex Oduya',
      'Tolbek Anwar (Foreign Minister)',
    ]);
  });
});
