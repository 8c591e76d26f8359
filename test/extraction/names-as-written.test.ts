import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createExtractor } from '../../src/extraction/index.js';

const extractor = createExtractor(readConfig({}));
const aliasesIn = async (text: string): Promise<Record<string, readonly string[]>> => {
  const { entities } = await extractor.extract({ id: 'a', title: '', publishedOn: '1998-06-04', text });
  return Object.fromEntries(entities.map(({ name, aliases }) => [name, aliases]));
};

it('tells by which names a text calls a country or a body that the gazetteer knows', async () => {
  const text =
    'Zaire thanked the Organisation of African Unity. The OAU praised Zaire, and ZAIRE praised the U.S. again.';
  const found = await aliasesIn(text);
  expect(found['African Union']).toEqual(['OAU', 'Organisation of African Unity']);
  expect(found['Democratic Republic of the Congo']).toEqual(['Zaire']);
  expect(found['United States']).toEqual(['U.S.']);
});

it('takes neither the name itself nor demonyms, capitals and seats of government for another name', async () => {
  const found = await aliasesIn('The French minister thanked BRAZIL. The Kremlin and Paris accused Brazil.');
  expect(found).toEqual({ Brazil: [], France: [], Russia: [] });
});
