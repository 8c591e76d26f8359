import { describe, expect, test } from 'vitest';
import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../src/extraction/index.js';
import { compare, parseClaim } from './claims.js';

const entity = (id: string, name: string, ...aliases: string[]): ExtractedEntity => ({
  id,
  kind: 'Country',
  name,
  aliases,
  country: null,
  gazetteerId: null,
  gender: null,
  mentions: [],
});

const relation = (fields: Partial<ExtractedRelation>): ExtractedRelation => ({
  type: 'ACCUSED',
  subject: 'e1',
  object: 'e2',
  status: 'occurred',
  negated: false,
  attributedTo: null,
  date: null,
  endDate: null,
  dateBasis: null,
  title: null,
  confidence: 1,
  evidence: { start: 0, end: 1 },
  subjectSpan: null,
  objectSpan: null,
  triggerSpan: null,
  rule: 'test',
  ...fields,
});

const extraction = (...relations: ExtractedRelation[]): Extraction => ({
  article: 'a',
  extractor: 'test',
  entities: [entity('e1', "Côte d'Ivoire"), entity('e2', 'Mali', 'Bamako'), entity('e3', 'Togo')],
  relations,
});

const say = 'Abidjan accused Bamako.';

describe('the notation of claims', () => {
  test('reads every part', () => {
    expect(parseClaim('SANCTIONED A|B -> the C D hypothetical not by E F on 2021-03 until 2022 "G"')).toMatchObject({
      type: 'SANCTIONED',
      subject: ['A', 'B'],
      object: ['the C D'],
      status: 'hypothetical',
      negated: true,
      by: ['E F'],
      on: '2021-03',
      until: '2022',
      title: 'G',
    });
  });

  test('refuses what is no claim', () => {
    expect(() => parseClaim('LIKED A -> B')).toThrow('LIKED');
    expect(() => parseClaim('MET A and B')).toThrow('MET A and B');
  });
});

describe('an extraction held against a case', () => {
  test('is found by any name, and by none but the right direction', () => {
    const has = ['ACCUSED Ivory Coast -> Bamako'];
    expect(compare({ say, has }, extraction(relation({}))).found).toHaveLength(1);
    const turned = compare({ say, has }, extraction(relation({ subject: 'e2', object: 'e1' })));
    expect([turned.missing.length, turned.extra.length]).toEqual([1, 1]);
  });

  test('may turn a symmetric relation round', () => {
    const met = relation({ type: 'MET', subject: 'e2', object: 'e1' });
    expect(compare({ say, has: ['MET Ivory Coast -> Mali'] }, extraction(met)).found).toHaveLength(1);
  });

  test.each([
    ['status', { status: 'planned' }],
    ['negation', { negated: true }],
    ['speaker', { attributedTo: 'e3' }],
  ] as const)('is wrong when its %s differs', (field, fields) => {
    const result = compare({ say, has: ['ACCUSED Ivory Coast -> Mali'] }, extraction(relation(fields)));
    expect(result.wrong.map(({ why }) => why)).toEqual([field]);
    expect(result.extra).toEqual([]);
  });

  test('is checked for a date only where the claim has one', () => {
    const dated = extraction(relation({ date: '2020-01-02' }));
    expect(compare({ say, has: ['ACCUSED Ivory Coast -> Mali'] }, dated).found).toHaveLength(1);
    expect(compare({ say, has: ['ACCUSED Ivory Coast -> Mali on 2020'] }, dated).wrong).toHaveLength(1);
  });

  test('takes any speaker where the claim leaves it open', () => {
    const has = ['ACCUSED Ivory Coast -> Mali by ?'];
    expect(compare({ say, has }, extraction(relation({ attributedTo: 'e3' }))).found).toHaveLength(1);
    expect(compare({ say, has }, extraction(relation({}))).found).toHaveLength(1);
  });

  test('may hold offices and tolerated claims that are not asked for, but no others', () => {
    const office = relation({ type: 'HOLDS_OFFICE' });
    const threat = relation({ type: 'THREATENED' });
    const found = extraction(office, threat);
    expect(compare({ say, has: [] }, found).extra).toEqual([threat]);
    expect(compare({ say, has: [], may: ['THREATENED Ivory Coast -> Mali'] }, found).extra).toEqual([]);
    const strict = compare({ say, has: [], hasNot: ['HOLDS_OFFICE Ivory Coast -> Mali'] }, found);
    expect(strict.extra).toEqual([office, threat]);
  });
});
