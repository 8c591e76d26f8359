import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../src/articles/index.js';
import { createRuleExtractor, type ExtractedRelation, type Extraction, explain } from '../../src/extraction/index.js';

const TEXT = 'Fiji on Tuesday expelled an envoy of New Zealand.\n\nThe weather was fine.\n\nFiji said so.';
const ARTICLE: ArticleText = { id: 'a', title: 'Envoy expelled', publishedOn: '2008-12-23', text: TEXT };

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const entity = (id: string, name: string): Extraction['entities'][number] => ({
  id,
  kind: 'Country',
  name,
  aliases: [],
  country: null,
  gazetteerId: null,
  gender: null,
  mentions: [],
});
const relation: ExtractedRelation = {
  type: 'EXPELLED',
  subject: 'e1',
  object: 'e2',
  status: 'planned',
  negated: true,
  attributedTo: 'e1',
  date: '2008-12-23',
  endDate: '2009',
  dateBasis: 'inferred',
  title: null,
  confidence: 0.9,
  evidence: spanOf('Fiji on Tuesday expelled an envoy of New Zealand.'),
  subjectSpan: spanOf('Fiji'),
  objectSpan: spanOf('an envoy of New Zealand'),
  triggerSpan: spanOf('expelled'),
  rule: 'verb:expel',
};
const extractionOf = (...relations: ExtractedRelation[]): Extraction => ({
  article: 'a',
  extractor: 'rules/1',
  entities: [entity('e1', 'Fiji'), entity('e2', 'New Zealand')],
  relations,
});

describe('an explained article', () => {
  test('shows each paragraph, the marked words, and what they say below their sentence', () => {
    expect(explain(ARTICLE, extractionOf(relation)).split('\n')).toEqual([
      'Envoy expelled (2008-12-23), read by rules/1',
      'marks: [subject] <object> {trigger}',
      '',
      '[Fiji] on Tuesday {expelled} <an envoy of New Zealand>.',
      '    EXPELLED Fiji -> New Zealand | planned, not | by Fiji | on 2008-12-23 (inferred) | until 2009 | confidence 0.90 | rule verb:expel',
      '',
      'The weather was fine.',
      '',
      'Fiji said so.',
      '',
      '2 entities, 1 relations',
      '    e1 Country Fiji',
      '    e2 Country New Zealand',
      '',
    ]);
  });

  test('nests what several relations mark, and shows offices with their title', () => {
    const other: ExtractedRelation = {
      ...relation,
      type: 'HOLDS_OFFICE',
      title: 'envoy',
      subjectSpan: spanOf('an envoy of New Zealand'),
      objectSpan: spanOf('New Zealand'),
      triggerSpan: spanOf('envoy'),
    };
    const shown = explain(ARTICLE, extractionOf(relation, other));
    expect(shown).toContain('[Fiji] on Tuesday {expelled} [<an {envoy} of New Zealand>].');
    expect(shown).toContain('| "envoy" |');
  });

  test('has colours in place of brackets where asked', () => {
    const shown = explain(ARTICLE, extractionOf(relation), { colour: true });
    expect(shown).toContain('\u001b[36mFiji\u001b[39m on Tuesday \u001b[1mexpelled\u001b[22m');
    expect(shown).not.toContain('{expelled}');
  });

  test('lets no text steer the terminal', () => {
    const text = 'Fiji \u001b[2J\u0007\r thanked\u009b Tonga.';
    const article = { ...ARTICLE, title: '\u001b]0;x\u0007', text };
    const shown = explain(article, createRuleExtractor().extract(article));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  test('keeps every word of the text, whatever the extraction marks', () => {
    const article = {
      ...ARTICLE,
      text: `${TEXT}\n\nForeign Minister Ana Silva of Fiji met Tonga's envoy and thanked him.`,
    };
    const shown = explain(article, createRuleExtractor().extract(article));
    const body = shown
      .split('\n')
      .filter((line) => !line.startsWith('    '))
      .slice(3, -2)
      .join('\n');
    expect(body.replace(/[[\]<>{}]/g, '').trim()).toBe(article.text);
  });

  test('says so where there is nothing', () => {
    const empty = { ...ARTICLE, publishedOn: null, text: '' };
    expect(explain(empty, { ...extractionOf(), entities: [] })).toContain('(no date)');
    expect(explain(empty, { ...extractionOf(), entities: [] })).toContain('0 entities, 0 relations');
  });
});
