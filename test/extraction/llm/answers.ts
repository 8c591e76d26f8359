import type { ArticleText } from '../../../src/articles/index.js';

export const ARTICLE: ArticleText = {
  id: 'a1',
  title: 'Fiji expels envoy',
  publishedOn: '2008-12-23',
  text: [
    'SUVA – Fiji’s Foreign Minister Apenisa Waqatabu accused Wellington\nof meddling on Tuesday.',
    'Waqatabu said that Fiji would not sign a treaty with New Zealand before 2010.',
  ].join('\n\n'),
};

export const SENTENCE = "Fiji's Foreign Minister Apenisa Waqatabu accused Wellington of meddling on Tuesday.";

type Fields = Readonly<Record<string, unknown>>;

export const anEntity = (id: string, kind: string, name: string, more: Fields = {}): Fields => ({
  id,
  kind,
  name,
  aliases: [],
  country: null,
  gender: null,
  ...more,
});

export const aRelation = (more: Fields = {}): Fields => ({
  type: 'ACCUSED',
  subject: 'p',
  object: 'nz',
  status: 'occurred',
  negated: false,
  attributedTo: null,
  date: '2008-12-23',
  endDate: null,
  title: null,
  confidence: 0.97,
  evidence: SENTENCE,
  subjectWords: 'Apenisa Waqatabu',
  objectWords: 'Wellington',
  triggerWords: 'accused',
  ...more,
});

export const ENTITIES: readonly Fields[] = [
  anEntity('p', 'Person', 'Apenisa Waqatabu', { aliases: ['Waqatabu'], country: 'FJ', gender: 'male' }),
  anEntity('fj', 'Country', 'Fiji', { country: 'FJ' }),
  anEntity('nz', 'Country', 'New Zealand', { aliases: ['Wellington'], country: 'NZ' }),
];

/** An answer as a model writes it. */
export const anAnswer = (relations: readonly unknown[], entities: readonly unknown[] = ENTITIES): string =>
  JSON.stringify({ entities, relations });
