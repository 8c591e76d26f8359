import type { ArticleInput } from '../generated/graphql/graphql';

const MOST_ARTICLES = 200;
/** Well below what the service takes in one request. */
const MOST_CHARACTERS = 2_000_000;

/** Cuts articles into requests that are not too large; an article alone may be larger. */
export function batchesOf(articles: readonly ArticleInput[]): ArticleInput[][] {
  const batches: ArticleInput[][] = [];
  let size = 0;
  for (const article of articles) {
    const length = article.text.length + article.title.length;
    const last = batches.at(-1);
    if (last && last.length < MOST_ARTICLES && size + length <= MOST_CHARACTERS) {
      last.push(article);
      size += length;
    } else {
      batches.push([article]);
      size = length;
    }
  }
  return batches;
}
