import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Explorer, startExplorer } from './explorer.js';

describe('On an empty graph', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer(async () => undefined);
  });
  afterAll(() => explorer?.stop());

  it.each([
    ['the start', '', 'The graph is empty.'],
    ['the busiest countries', '', 'None yet: no article has told of one.'],
    ['the matrix', '#/matrix', 'The graph holds no country yet.'],
    ['a comparison', '#/compare?a=country:FJ&b=country:NZ', 'or load articles on them'],
    ['an entity', '#/entity?id=country:FJ', 'There is nobody and nothing with the id'],
    ['the candidates', '#/candidates', 'No two look alike'],
    ['the decisions', '#/decisions', 'No curator has decided anything yet.'],
  ])('%s says what to do', async (_name, view, words) => {
    const page = await explorer.open(view);
    await page.getByText(words, { exact: false }).first().waitFor();
    await explorer.closePages();
  });
});
