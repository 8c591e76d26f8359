import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentsOf, firstOf } from '../../../src/graph/write/stories/components.js';
import { areCopies, fingerprintOf } from '../../../src/graph/write/stories/fingerprint.js';

const WORDS = `the ministers of both countries met on tuesday in the harbour city and agreed to reopen the railway line that
was closed nine years ago after a dispute over transit fees officials said the first trains would run in spring while
work on the customs hall is to begin next month and the two sides will set up a joint office to watch over the project`;
const text = (extra: string) => ({ id: extra, source: extra, publishedOn: null, text: `${WORDS} ${extra}` });
const copies = (one: object, other: object): boolean =>
  areCopies(fingerprintOf({ ...text('a'), ...one }), fingerprintOf({ ...text('b'), ...other }));

describe('wire copies', () => {
  it('are near-duplicates under another name, whatever case, marks and last words', () => {
    expect(copies({}, {})).toBe(true);
    expect(copies({}, { text: `${WORDS.toUpperCase().replaceAll(' ', ', ')} (Reporting by B)` })).toBe(true);
  });

  it('are not another text, nor the same source again, nor texts too short to tell', () => {
    expect(copies({}, { text: WORDS.split(' ').reverse().join(' ') })).toBe(false);
    expect(copies({}, { source: 'a' })).toBe(false);
    expect(copies({ text: 'Talks were held.' }, { text: 'Talks were held.' })).toBe(false);
  });

  it('are of the same days: a year later the same words are another message', () => {
    const day = (one: string | null, other: string | null) => copies({ publishedOn: one }, { publishedOn: other });
    expect(day('2021-02-25', '2021-03-11')).toBe(true);
    expect(day('2021-02-25', '2021-03-12')).toBe(false);
    expect(day('2021-03-11', '2021-02-25')).toBe(true);
    expect(day('2021-05-28', '2022-05-28')).toBe(false);
    expect(day('9999-12-20', '9999-12-31')).toBe(true);
    expect(day('9999-12-31', '9999-12-20')).toBe(true);
    expect(day(null, '2021-05-28')).toBe(true);
    expect(day('2021-05-28', null)).toBe(true);
  });

  it('are copies of each other, whichever is asked first', () => {
    const words = fc.array(fc.constantFrom('met', 'talks', 'said', 'trade', 'in'), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [left, right] = [one.join(' '), other.join(' ')];
        expect(copies({ text: left }, { text: right })).toBe(copies({ text: right }, { text: left }));
      }),
    );
  });
});

describe('a story', () => {
  it('is what links connect, in whatever order they come', () => {
    const link = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (links) => {
        const ids = Array.from({ length: 10 }, (_, at) => String(at));
        const named = links.map(([a, b]) => [String(a), String(b)] as const);
        const shape = (all: readonly (readonly string[])[]) => all.map((one) => [...one].sort().join()).sort();
        const reversed = [...named].reverse().map(([a, b]) => [b, a] as const);
        expect(shape(componentsOf(ids, named))).toEqual(shape(componentsOf([...ids].reverse(), reversed)));
      }),
    );
  });

  it('begins with its smallest day, then its smallest id; without a day comes last', () => {
    const day = (id: string, publishedOn: string | null) => ({ id, publishedOn });
    expect(firstOf([day('a', null), day('c', '2021-02-01'), day('b', '2021-02-01')])?.id).toBe('b');
  });
});
