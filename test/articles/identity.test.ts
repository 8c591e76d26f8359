import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, publishedDay, toArticle } from '../../src/articles/index.js';

describe('the identity of an article', () => {
  it.each([
    ['http://www.Example.org/a/', 'https://example.org/a'],
    ['https://example.org:443/a#part', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=7&fbclid=1', 'https://example.org/a?id=7'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ])('takes %s for %s', (written, canonical) => {
    expect(canonicalUrl(written)).toBe(canonical);
  });

  it.each(['ftp://example.org/a', 'example.org', 'javascript:alert(1)', ''])(
    'takes %j for no web address',
    (written) => {
      expect(canonicalUrl(written)).toBeNull();
    },
  );

  it('is settled after one round: a canonical address is its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once).not.toBeNull();
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
    );
  });

  it('is the address where there is one: new text is the same article, with another hash', () => {
    const old = toArticle({ url: 'https://example.org/a', text: 'Old.' });
    const corrected = toArticle({ url: 'http://www.example.org/a/?utm_medium=rss', text: 'New.' });
    expect(corrected.id).toBe(old.id);
    expect(corrected.contentHash).not.toBe(old.contentHash);
  });

  it('is the content where there is no address', () => {
    const one = toArticle({ title: 'T', text: 'Same.', date: '2021-01-12' });
    expect(toArticle({ title: 'T', text: 'Same.', publishedAt: '2021-01-12T08:00:00Z' })).toEqual(one);
    expect(toArticle({ title: 'T', text: 'Other.', date: '2021-01-12' }).id).not.toBe(one.id);
    expect(toArticle({ title: 'T', text: 'Same.', date: '2021-01-13' }).id).not.toBe(one.id);
  });

  it('keeps the text to the last white space, since offsets count from it', () => {
    const text = '  Two spaces before,\r\n two after.  ';
    expect(toArticle({ text }).text).toBe(text);
  });
});

describe('the day of publication', () => {
  it.each([
    ['2021-01-12', '2021-01-12'],
    ['2021-01-12T23:30:00-05:00', '2021-01-12'],
    ['2021-01-12 08:00', '2021-01-12'],
    ['Tue, 12 Jan 2021 09:00:00 GMT', '2021-01-12'],
    ['12 January 2021', '2021-01-12'],
    ['January 12, 2021', '2021-01-12'],
    ['Tuesday, January 12th, 2021', '2021-01-12'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (written, day) => {
    expect(publishedDay(written)).toBe(day);
  });

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-01-00',
    '31 April 2021',
    '0000-01-01',
    '2021-01',
    'yesterday',
    '12/01/2021',
  ])('%s is none', (written) => {
    expect(publishedDay(written)).toBeNull();
  });

  it('reads back every day that the calendar has', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(publishedDay(day)).toBe(day);
      }),
    );
  });
});
