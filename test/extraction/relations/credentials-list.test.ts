import { expect, test } from 'vitest';
import type { ArticleText } from '../../../src/articles/index.js';
import { createRuleExtractor } from '../../../src/extraction/index.js';

test('an envoy named after the ceremony: no words of that sentence are held for the host, whom it does not name', () => {
  const article: ArticleText = {
    id: 'any',
    title: 'Any',
    publishedOn: '2021-01-12',
    text: `Five foreign ambassadors presented their credentials to the President of Kazakhstan, Daniyar Sarsenbekov, at the palace on Wednesday.

They are Lucía Etcheverry of Argentina and Tomasz Wielgosz of Poland.

Ambassador Wielgosz spoke of trade.`,
  };
  const { relations } = createRuleExtractor().extract(article);
  const listed = relations.filter(({ rule }) => rule.endsWith(':list'));
  expect(listed.map(({ type }) => type)).toEqual(expect.arrayContaining(['ACCREDITED_TO', 'MET']));
  for (const { objectSpan } of listed) expect(objectSpan).toBeNull();
});
