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

test('with LLM_BASE_URL a language model reads, and nothing is sent before there is an article', () => {
  const config = readConfig({ LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'some-model' });
  expect(createExtractor(config).name).toBe('llm/1/some-model');
});
