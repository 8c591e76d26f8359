import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createExtractor, parseGazetteer } from '../../src/extraction/index.js';

const ARTICLE = { id: 'a', title: '', publishedOn: null, text: 'Andris Ozolins thanked Estonia. He praised Fiji.' };

test('without settings the rules read, with the names of one’s own', async () => {
  const gazetteer = parseGazetteer(
    'entities: [{ name: Andris Ozolins, kind: Person, country: LV, gender: male }]',
    'f',
  );
  const extractor = createExtractor(readConfig({}), { gazetteer });
  expect(extractor.name).toMatch(/^rules\//);
  const { entities, relations } = await extractor.extract(ARTICLE);
  const person = entities.find(({ gazetteerId }) => gazetteerId === 'person:andris-ozolins');
  expect(person).toMatchObject({ name: 'Andris Ozolins', country: 'LV', gender: 'male' });
  expect(relations.map(({ subject, type }) => [subject, type])).toEqual([
    [person?.id, 'PRAISED'],
    [person?.id, 'PRAISED'],
  ]);
});

test.each([
  ['2022-03-01', 'country:LV', 'Foreign Minister'],
  ['2025-03-01', 'org:nato', 'Chair'],
  ['2019-03-01', null, null],
])('on %s whom an own gazetteer’s person serves is told by its offices', async (publishedOn, served, title) => {
  const gazetteer = parseGazetteer(
    `entities:
  - name: Andris Ozolins
    kind: Person
    offices:
      - { title: Foreign Minister, of: Latvia, from: 2021-05, to: 2024-01-31 }
      - { title: Chair, of: NATO, from: 2024-02 }`,
    'f',
  );
  const extractor = createExtractor(readConfig({}), { gazetteer });
  const text = `Andris Ozolins arrived in Suva. The ${title ?? 'crowd'} thanked Fiji. ${title ?? 'Mr'} Ozolins left.`;
  const { entities, relations } = await extractor.extract({ ...ARTICLE, publishedOn, text });
  const idOf = (id: string): string | null => entities.find((e) => e.id === id)?.gazetteerId ?? null;
  const holds = relations.filter(({ type }) => type === 'HOLDS_OFFICE').map(({ object }) => idOf(object));
  expect(holds).toEqual(served === null ? [] : [served]);
  const thanked = relations.filter(({ type }) => type === 'PRAISED').map(({ subject }) => idOf(subject));
  expect(thanked).toEqual(served === null ? [] : ['person:andris-ozolins']);
});

test('a country of one’s own gazetteer is another name of the country', async () => {
  const gazetteer = parseGazetteer('entities: [{ name: Aotearoa Realm, kind: Country, country: NZ }]', 'f');
  const extractor = createExtractor(readConfig({}), { gazetteer });
  const { entities, relations } = await extractor.extract({ ...ARTICLE, text: 'Aotearoa Realm thanked Fiji.' });
  expect(entities.map(({ gazetteerId }) => gazetteerId)).toEqual(['country:NZ', 'country:FJ']);
  expect(relations.map(({ type }) => type)).toEqual(['PRAISED']);
  expect(() => parseGazetteer('entities: [{ name: Aotearoa Realm, kind: Country }]', 'f')).toThrow(/two letters/);
});

test('with LLM_BASE_URL a language model reads, and nothing is sent before there is an article', () => {
  const config = readConfig({ LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'some-model' });
  expect(createExtractor(config).name).toBe('llm/1/some-model');
});
