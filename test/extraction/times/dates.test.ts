import { describe, expect, test } from 'vitest';
import { resolveTime } from '../../../src/extraction/times/dates.js';
import { readTime } from '../../../src/extraction/times/time-expressions.js';
import { mentionsOf } from '../read-sentence.js';

/** The first time of a text, placed against a day. 14 March 2019 is a Thursday. */
function dateOf(text: string, ahead: boolean, publishedOn: string | null): string | null {
  const { reading } = mentionsOf(text);
  for (let i = 0; i < reading.tokens.count; i++) {
    const time = readTime(reading, i, reading.tokens.count);
    if (!time) continue;
    const at = resolveTime(time, publishedOn, ahead);
    return at && `${at.date ?? ''}${at.endDate ? `/${at.endDate}` : ''} ${at.basis}`;
  }
  return 'no time';
}

describe('times that are past, read on Thursday 14 March 2019', () => {
  test.each([
    ['They met on 2 March 2018.', '2018-03-02 stated'],
    ['They met on March 2, 2018.', '2018-03-02 stated'],
    ['They met on March 2.', '2019-03-02 inferred'],
    ['They met on November 2.', '2018-11-02 inferred'],
    ['They met in May 2017.', '2017-05 stated'],
    ['They met in November.', '2018-11 inferred'],
    ['They met in 2015.', '2015 stated'],
    ['They met on Monday.', '2019-03-11 inferred'],
    ['They met on Thursday.', '2019-03-14 inferred'],
    ['They met last Thursday.', '2019-03-07 inferred'],
    ['They met yesterday.', '2019-03-13 inferred'],
    ['They met today.', '2019-03-14 inferred'],
    ['They met last week.', '2019-03 inferred'],
    ['They met last month.', '2019-02 inferred'],
    ['They met last year.', '2018 inferred'],
    ['It holds until 2 June 2020.', '/2020-06-02 stated'],
  ])('%s', (text, expected) => {
    expect(dateOf(text, false, '2019-03-14')).toBe(expected);
  });
});

describe('times to come, read on Thursday 14 March 2019', () => {
  test.each([
    ['They will meet on Monday.', '2019-03-18 inferred'],
    ['They will meet tomorrow.', '2019-03-15 inferred'],
    ['They will meet next month.', '2019-04 inferred'],
    ['They will meet in January.', '2020-01 inferred'],
    ['They will meet on November 2.', '2019-11-02 inferred'],
  ])('%s', (text, expected) => {
    expect(dateOf(text, true, '2019-03-14')).toBe(expected);
  });
});

describe('times that no calendar holds', () => {
  test.each([
    ['a day that the month lacks', 'They met on 31 February 2018.', '2019-03-14'],
    ['a weekday in an article without a day', 'They met on Monday.', null],
    ['a month in an article without a day', 'They met in November.', null],
  ])('%s', (_, text, publishedOn) => {
    expect(dateOf(text, false, publishedOn)).toBeNull();
  });

  test('do not stop a full date from being read without the article’s day', () => {
    expect(dateOf('They met on 2 March 2018.', false, null)).toBe('2018-03-02 stated');
  });
});
