import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../src/articles/index.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import { expectWellFormed } from './well-formed.js';

const extractor = createRuleExtractor();
const articleOf = (text: string, publishedOn: string | null = '2021-01-12'): ArticleText => ({
  id: 'any',
  title: 'Any',
  publishedOn,
  text,
});
const readsWell = (text: string, publishedOn?: string | null): void => {
  const article = articleOf(text, publishedOn);
  expectWellFormed(article, extractor.extract(article));
};

const SEED = new URL('../../seed/', import.meta.url);
const seedTexts = readdirSync(SEED)
  .filter((file) => file.endsWith('.json'))
  .map((file) => (JSON.parse(readFileSync(new URL(file, SEED), 'utf8')) as { text: string }).text);

/** Code units in any order: lone surrogates, NULs, marks without letters. */
const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0xd83d, 0xdc00, 0x301, 0x200d, 0xfeff)), {
    maxLength: 200,
  })
  .map((units) => String.fromCharCode(...units));

const SCRAPS =
  "Fiji|New Zealand|Baku|the Kremlin|Azerbaijani|Congo|UN|ICESCO (Icesco)|NATO|Anar Karimov|Karimov|J. R. van der Berg|al-Assad|Foreign Minister|the Minister|Minister of Culture of|President|former|acting|ambassador to|his counterpart|he|she|they|it|both sides|the two countries|met|visited|said|said that|praised|was praised by|accused|of meddling|urged|to withdraw|agreed|to establish|has not|will|would|denied|refused to|neither|nor|and|,|;|:|.|!|?|…|—|(|)|[|]|\"|“|”|‘|’|'|'s|\n|\n\n|\t|•|on Tuesday|yesterday|January 12|2021|until|13 of 99|Feb 30, 9999|99/99/9999|last week|in March|the visit of|talks between|cooperation|with|to|in|of|treaty|Ministry|Council|Summit|World Forum on|I|we|our country|which|who|that|whose|respectively|each other|\u0000|\ud800|İstanbul|ﬁ|½|😀|e\u0301|\u202e|A|A.|B.|-|--|$5m|http://x.y/z".split(
    '|',
  );
/** What looks like news: it leads into every rule. */
const news = fc
  .array(fc.tuple(fc.constantFrom(...SCRAPS), fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

/** A real text, cut, doubled and with strange things put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...seedTexts),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...SCRAPS, '')), { maxLength: 8 }),
  )
  .map(([text, wounds]) =>
    wounds.reduce((so, [at, length, scrap]) => {
      const place = at % (so.length + 1);
      return so.slice(0, place) + scrap + so.slice(place + length);
    }, text),
  );

const days = fc.constantFrom(null, '2021-01-12', '2024-02-29', '0001-01-01', '9999-12-31');

describe('any text at all gives an extraction that holds together', () => {
  test.each([
    ['code points of every kind', fc.string({ unit: 'binary', maxLength: 200 }), 200],
    ['code units of every kind', codeUnits, 200],
    ['what looks like news', news, 400],
    ['news with damage', damaged, 100],
  ] as const)('%s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, days, readsWell), { numRuns });
  });

  test('nothing and white space', () => {
    for (const text of ['', ' ', '\n', '\u0000', '\ufeff', '\u2028\u2029', '\ud800']) readsWell(text);
  });
});

/** Each once slow, or like what once was. Sizes are such that cost in the square of the length would not come to an end. */
const LARGE = 400_000;
const ENDLESS: readonly (readonly [what: string, unit: string, length: number])[] = [
  ['open brackets', '(', 1_000_000],
  ['closing brackets', ')', LARGE],
  ['quotation marks', '"', LARGE],
  ['opening quotation marks', '“', LARGE],
  ['apostrophes', "'", LARGE],
  ['dashes', '-', LARGE],
  ['capital letters', 'A', LARGE],
  ['digits', '7', LARGE],
  ['lone surrogates', '\ud800', LARGE],
  ['NULs', '\u0000', LARGE],
  ['line breaks', '\n', LARGE],
  ['full stops', '. ', LARGE],
  ['commas', ', ', LARGE],
  ['initials', 'A. ', LARGE],
  ['abbreviated titles', 'Mr. ', LARGE],
  ['a list of countries', 'Fiji, ', LARGE],
  ['countries joined', 'Fiji and ', LARGE],
  ['countries hyphened', 'Fiji-', LARGE],
  ['owners', "Fiji's ", LARGE],
  ['ministries of ministries', 'Ministry of Foreign Affairs of ', LARGE],
  ['ministers of ministers', 'the minister of ', LARGE],
  ['nested speech', 'Fiji said that ', LARGE],
  ['nested relatives', 'which Fiji praised ', LARGE],
  ['nested visits', 'the visit of Fiji to ', LARGE],
  ['prepositions', 'with Fiji ', LARGE],
  ['infinitives', 'to urge Fiji ', LARGE],
  ['talks', 'between Fiji and Tonga ', LARGE],
  ['pairs', 'Anar Karimov and Salim AlMalik ', LARGE],
  ['dates', 'on January 12, 2021 ', LARGE],
  ['acronyms', 'National Council (NC) ', LARGE],
  ['quotations that do not close', '“Fiji praised Tonga. ', LARGE],
  ['quotations', '"Fiji," he said, "praised Tonga."\n', LARGE],
  ['bullets', '• Fiji met Tonga\n', LARGE],
  ['sentences', 'Foreign Minister Anar Karimov of Fiji met Tonga on Monday. ', LARGE],
];

describe('endless repetition comes to an end', () => {
  test.each(ENDLESS)('%s', (_, unit, length) => {
    readsWell(unit.repeat(Math.ceil(length / unit.length)));
  });

  test('as many persons as sentences', () => {
    const letter = (n: number): string => String.fromCharCode(97 + (n % 26));
    const name = (i: number): string =>
      `Ab${letter(i)}${letter(i / 26)}${letter(i / 676)} Kar${letter(i / 26)}${letter(i)}`;
    const sentences = Array.from({ length: 5_000 }, (_, i) => `Foreign Minister ${name(i)} met ${name(i * 7)}.`);
    readsWell(sentences.join(' '));
  });
});

describe('the same text gives the same extraction, byte for byte', () => {
  const written = (by: ReturnType<typeof createRuleExtractor>, text: string): string =>
    JSON.stringify(by.extract(articleOf(text)));

  test('again, from another extractor, and whatever was read in between', () => {
    const other = createRuleExtractor();
    fc.assert(
      fc.property(fc.oneof(news, damaged), fc.array(news, { maxLength: 3 }), (text, between) => {
        const first = written(extractor, text);
        for (const else_ of between) written(extractor, else_);
        expect(written(extractor, text)).toBe(first);
        expect(written(other, text)).toBe(first);
      }),
      { numRuns: 80 },
    );
  });

  test('after more words than any cache holds', () => {
    const text = seedTexts[0] ?? '';
    const first = written(extractor, text);
    for (let i = 0; i < 30; i++)
      written(extractor, Array.from({ length: 5_000 }, (_, n) => `Word${i}x${n}`).join(' and '));
    expect(written(extractor, text)).toBe(first);
  });
});
