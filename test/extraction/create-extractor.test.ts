import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createExtractor, parseGazetteer } from '../../src/extraction/index.js';

const ARTICLE = { id: 'a', title: '', publishedOn: null, text: 'Riverbank Shipping accused Estonia.' };

test('without settings the rules read, with the names of one’s own', async () => {
  const gazetteer = parseGazetteer('entities: [{ name: Riverbank Shipping, kind: Organization, country: LV }]', 'f');
  const extractor = createExtractor(readConfig({}), { gazetteer });
  expect(extractor.name).toMatch(/^rules\//);
  const { entities } = await extractor.extract(ARTICLE);
  expect(entities[0]).toMatchObject({ gazetteerId: 'org:riverbank-shipping', country: 'LV' });
});

test('with LLM_BASE_URL a language model reads, and nothing is sent before there is an article', () => {
  const config = readConfig({ LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'some-model' });
  expect(createExtractor(config).name).toBe('llm/1/some-model');
});
