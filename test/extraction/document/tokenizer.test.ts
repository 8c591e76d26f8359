import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ArticleText } from '../../../src/articles/index.js';
import { Dictionary } from '../../../src/extraction/document/dictionary.js';
import { createTokenizer } from '../../../src/extraction/document/index.js';
import { createRuleExtractor } from '../../../src/extraction/index.js';

const tokenize = createTokenizer();
const tagger = winkNLP(model, ['pos']);
const { its } = tagger;

/** What wink-nlp itself makes of a text: values and tags. */
const bare = (text: string): readonly (readonly [string, string])[] => {
  const tokens = tagger.readDoc(text).tokens();
  const tags = tokens.out(its.pos) as string[];
  return (tokens.out(its.value) as string[]).map((value, i) => [value, tags[i] ?? '']);
};
const ours = (text: string): readonly (readonly [string, string])[] => {
  const { value, pos } = tokenize(text);
  return value.map((word, i) => [word, pos[i] ?? '']);
};

const WORDS =
  "Fiji|Fiji,|can't|don't.|cannot|cannot,|gonna!|U.S.|U.S.,|Dec.|(NATO)|\"We|ties\"|Chad's|the|visited|visited,|10,000|$5m|a.b@c.org|well-known|EU-Russia|12th|3pm.|…|—|Foo:bar|they'll|I'd|O'Brien,|\n|\n\n|\t|naïve,|Ygrzt;|Ygrzt".split(
    '|',
  );

describe('a text is cut and tagged as wink-nlp does it', () => {
  test.each([
    'Azerbaijan and ICESCO have agreed, he said.\n\nThe meeting (on Dec. 5) can\'t be "held".',
    "They don't know; Chad's envoy won't go.",
    '',
    ' \n ',
  ])('%j', (text) => {
    expect(ours(text)).toEqual(bare(text));
  });

  test('however its words follow each other, the second time as the first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(ours(text)).toEqual(bare(text));
        expect(ours(text)).toEqual(bare(text));
      }),
    );
  });
});

test('offsets are those of the text as given, accents, strange spaces and endless words included', () => {
  const text = `Vidović\u00a0met\u2003Erdoğan\u3000in ${'x'.repeat(400)} Ankara`;
  const { value, start, end, count } = tokenize(text);
  for (let i = 0; i < count; i++) expect(text.slice(start[i], end[i])).toBe(value[i]);
  expect(value).toContain('Vidović');
  expect(value.at(-1)).toBe('Ankara');
});

test('a dictionary can be made anew any number of times', () => {
  for (let i = 0; i < 30; i++) expect(new Dictionary().read('Fiji met Chad').values).toHaveLength(3);
});

describe('what a text is cut into', () => {
  const CORES = "Ghana's|Kyiv’s|don't|won’t|U.N.'s|O'Brien|N'Djamena|they've|Smith-Jones's|10.5|x@y.com".split('|');
  const piece = fc
    .tuple(
      fc.constantFrom('', '"', '“', '(', "'", '--'),
      fc.constantFrom(...CORES),
      fc.constantFrom('', '.', ',', '."', "'", ')', '?', '..'),
    )
    .map((parts) => parts.join(''));
  const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));

  test('does not hang on what was read before it: "Ghana\'s." is no word that "Ghana\'s" then is', () => {
    const fresh = createTokenizer();
    const first = fresh("Ghana's gift won praise.").value;
    const second = createTokenizer();
    second("It switched to Ghana's.");
    expect(second("Ghana's gift won praise.").value).toEqual(first);
  });

  test('does not, whatever marks stand around it', () => {
    const long = createTokenizer();
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), line, (before, text) => {
        for (const other of before) long(other);
        expect(long(text)).toEqual(createTokenizer()(text));
      }),
      { numRuns: 30 },
    );
  });

  test('does not, in whatever order odd pieces are read', () => {
    const NAMES = "Ghana|Togo|O'Brien|U.N|AlMalik|COVID-19|Ygrzt|don|EU-Russia|N'Djamena|x.y".split('|');
    const OWNERS = ["'s", '’s', "'S", "s'", 's’', "'t", ''];
    const ENDS = [
      ...[
        '—and',
        ',and',
        '.[1]',
        '-led',
        '/Togo',
        '.',
        ',"',
        '...',
        "'",
        '’',
        ')',
        '.)',
        '—',
        '–the',
        ';Chad’s',
        '@x.org',
      ],
      ...['(Togo)', '?!', ':', '&co', '.com', '[a]', "'s", '½', `/${'x'.repeat(170)}`],
    ];
    const odd = NAMES.flatMap((name) =>
      OWNERS.flatMap((owner) =>
        ENDS.flatMap((end) => ['', '(', '“', '—', 'https://'].map((mark) => mark + name + owner + end)),
      ),
    );
    odd.push(...NAMES.flatMap((name) => OWNERS.map((owner) => `https://x.org/${'a/'.repeat(80)} ${name}${owner}.`)));
    odd.push(...NAMES.flatMap((name) => OWNERS.map((owner) => name + owner)));
    const read = (pieces: readonly string[]): Map<string, unknown> => {
      const reader = createTokenizer();
      return new Map(pieces.map((piece) => [piece, reader(piece)]));
    };
    const [forwards, backwards] = [read(odd), read(odd.toReversed())];
    const differing = odd.filter((piece) => !isDeepStrictEqual(forwards.get(piece), backwards.get(piece)));
    expect(differing).toEqual([]);
  });

  test('holds a possessive for one, whatever follows it and however long the run is that stands beside it', () => {
    const pieces = [
      "Ghana's—and",
      "Ghana's,and",
      "Ghana's.[1]",
      "Ghana's-led",
      "Ghana's/Togo",
      'Ghana’s.',
      "(Ghana's)",
    ];
    for (const piece of pieces)
      for (const text of [piece, `https://x.org/${'a'.repeat(170)} ${piece}`])
        expect(tokenize(text).value.join(' ')).toMatch(/Ghana ['’]s(?: |$)/);
  });
});

test('a name that an article after one with an endless address owns something by is found: "Ghana\'s" is no word by then', () => {
  const articleOf = (text: string): ArticleText => ({ id: 'any', title: 'Any', publishedOn: '2021-01-12', text });
  const ghana = articleOf("(Ghana's) army. Togo accused Ghana's president of lying.");
  const extractor = createRuleExtractor();
  extractor.extract(articleOf(`See https://x.org/${'a'.repeat(156)} which is Ghana's.`));
  const extraction = extractor.extract(ghana);
  expect(extraction).toEqual(createRuleExtractor().extract(ghana));
  expect(extraction.entities.map((entity) => entity.name)).toContain('Ghana');
});
