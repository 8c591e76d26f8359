import { describe, expect, it } from 'vitest';
import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../../src/extraction/index.js';
import type { AnnotatedArticle, AnnotatedRelation } from './annotated-article.js';
import { addArticle, emptyFigures, type Figures } from './figures.js';
import { f1 } from './tally.js';

const TEXT = 'Minister Ana Ruiz met Ben Ode in Lima. Chad praised Mali.';
const met: AnnotatedRelation = {
  type: 'MET',
  subject: 'ana',
  object: 'ben',
  status: 'occurred',
  negated: false,
  attributedTo: null,
  date: '2020-01-02',
  endDate: null,
  evidence: { start: 0, end: 38 },
  evidenceText: TEXT.slice(0, 38),
};
const praised: AnnotatedRelation = {
  ...met,
  type: 'PRAISED',
  subject: 'td',
  object: 'ml',
  date: null,
  evidence: { start: 39, end: 57 },
  evidenceText: TEXT.slice(39),
};
const ARTICLE: AnnotatedArticle = {
  id: '1',
  title: 'A test',
  publishedAt: '2020-01-02',
  genre: 'news',
  text: TEXT,
  entities: [
    { id: 'ana', kind: 'Person', name: 'Ana Ruiz', aliases: [] },
    { id: 'ben', kind: 'Person', name: 'Ben Ode', aliases: [] },
    { id: 'td', kind: 'Country', name: 'Chad', aliases: ['Tchad'] },
    { id: 'ml', kind: 'Country', name: 'Mali', aliases: [], optional: true },
  ],
  relations: [met, { ...praised, optional: true }],
};

const entity = (id: string, kind: 'Person' | 'Country', name: string): ExtractedEntity => ({
  id,
  kind,
  name,
  aliases: [],
  country: null,
  gazetteerId: null,
  gender: null,
  mentions: [],
});
const ENTITIES = [
  entity('e1', 'Person', 'ANA RUÍZ'),
  entity('e2', 'Person', 'Ben Ode'),
  entity('e3', 'Country', 'Tchad'),
];
const claim = (subject: string, object: string, more: Partial<ExtractedRelation> = {}): ExtractedRelation => ({
  type: 'MET',
  subject,
  object,
  status: 'occurred',
  negated: false,
  attributedTo: null,
  date: null,
  endDate: null,
  dateBasis: null,
  title: null,
  confidence: 0.9,
  evidence: { start: 5, end: 10 },
  subjectSpan: null,
  objectSpan: null,
  triggerSpan: null,
  rule: 'test',
  ...more,
});
const figuresOf = (relations: ExtractedRelation[], entities = ENTITIES): Figures => {
  const extraction: Extraction = { article: '1', extractor: 'test', entities, relations };
  const figures = emptyFigures();
  addArticle(figures, ARTICLE, extraction);
  return figures;
};

describe('figures', () => {
  it('take names for the same whatever their case, accents or known aliases', () => {
    expect(figuresOf([]).tallies.actors).toEqual({ right: 3, extra: 0, missed: 0 });
  });

  it('take a symmetric relation for the same either way round', () => {
    expect(f1(figuresOf([claim('e2', 'e1')]).tallies.relations)).toBe(1);
  });

  it('ask for status and negation only where they say so', () => {
    const { tallies, calibration } = figuresOf([claim('e1', 'e2', { negated: true })]);
    expect(f1(tallies.relations)).toBe(1);
    expect(tallies.status).toEqual({ right: 0, extra: 1, missed: 1 });
    expect(calibration[9]).toEqual({ hits: 0, of: 1 });
  });

  it('neither ask for an optional relation nor hold it against its finder', () => {
    const entities = [...ENTITIES, entity('e4', 'Country', 'Mali')];
    const { tallies } = figuresOf([claim('e3', 'e4', { type: 'PRAISED' })], entities);
    expect(tallies.relations).toEqual({ right: 0, extra: 0, missed: 1 });
  });

  it('count a relation with an end that nobody annotated as extra', () => {
    const entities = [...ENTITIES, entity('e4', 'Person', 'Lima')];
    const { tallies, misses } = figuresOf([claim('e1', 'e4')], entities);
    expect(tallies.relations).toEqual({ right: 0, extra: 1, missed: 1 });
    expect(misses.map(({ what, claim }) => `${what}: ${claim}`)).toContain('extra: MET | Lima | Ana Ruiz');
  });

  it('give the shares of dates, attributions and sentences among what was found', () => {
    const right = figuresOf([claim('e1', 'e2', { date: '2020-01-02' })]).shares;
    expect([right.date, right.attribution, right.evidence]).toEqual(Array(3).fill({ hits: 1, of: 1 }));
    const wrong = figuresOf([
      claim('e1', 'e2', { date: '2020', attributedTo: 'e3', evidence: { start: 40, end: 57 } }),
    ]);
    const { date, attribution, evidence } = wrong.shares;
    expect([date, attribution, evidence]).toEqual(Array(3).fill({ hits: 0, of: 1 }));
  });
});
