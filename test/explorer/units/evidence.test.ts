import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/explorer/evidence/stretches';

describe('A text cut at its stretches', () => {
  it('marks what it should and nothing else', () => {
    const pieces = cutText('Fiji expelled an envoy', [
      { start: 0, end: 4, what: 'subject' },
      { start: 5, end: 13, what: 'trigger' },
    ]);
    expect(pieces.map(({ text, what }) => [text, what])).toEqual([
      ['Fiji', 'subject'],
      [' ', null],
      ['expelled', 'trigger'],
      [' an envoy', null],
    ]);
  });

  it('gives the text again, whatever the stretches', () => {
    const stretch = fc.record({
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
      what: fc.string(),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(stretch), (text, stretches) => {
        const pieces = cutText(text, stretches);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { text: part, at } of pieces) expect(text.slice(at, at + part.length)).toBe(part);
      }),
    );
  });
});
