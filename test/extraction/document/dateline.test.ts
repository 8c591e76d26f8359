import { describe, expect, test } from 'vitest';
import { documentOf } from '../read-sentence.js';

/** The place of a text's dateline, and the first word of the story behind it. */
function datelineOf(text: string): readonly [place: string, story: string] | null {
  const { dateline, tokens } = documentOf(text);
  if (!dateline) return null;
  const place = text.slice(tokens.start[dateline.first], tokens.end[dateline.last - 1]);
  return [place, tokens.value[dateline.body] ?? ''];
}

describe('a dateline', () => {
  test.each([
    ['ABUJA, Aug 7 (Agency) - Nigeria recalled its envoy.', 'ABUJA', 'Nigeria'],
    ['NAIROBI — Kenya and Somalia agreed to talk.', 'NAIROBI', 'Kenya'],
    ['TBILISI - Georgia on Tuesday expelled two diplomats.', 'TBILISI', 'Georgia'],
    ['ADDIS ABABA, March 3 (Horn Wire) -- Ethiopia received the minister.', 'ADDIS ABABA', 'Ethiopia'],
    ['Oslo, 4 May 1998 - Norway signed the accord.', 'Oslo', 'Norway'],
  ])('%s', (text, place, story) => {
    expect(datelineOf(text)).toEqual([place, story]);
  });

  test.each([
    ['a name before a dash', 'Kenya - which borders Somalia - closed the crossing.'],
    ['a word in lower case before the dash', 'NAIROBI sources said - Kenya will talk.'],
    ['a hyphen within a word', 'US-led forces left Iraq.'],
    ['a first word in lower case', 'near ABUJA - Nigeria recalled its envoy.'],
    ['no dash at all', 'ABUJA, Aug 7 (Agency) Nigeria recalled its envoy.'],
  ])('is not %s', (_, text) => {
    expect(datelineOf(text)).toBeNull();
  });
});
