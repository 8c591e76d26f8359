/**
 * An article as files give it, before anything is checked. The published day may stand under any of three names;
 * `id` is the giver's own and kept beside the article, since identity comes from URL or content.
 */
export interface RawArticle {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly publishedAt?: unknown;
  readonly publishedOn?: unknown;
  readonly date?: unknown;
  readonly source?: unknown;
  readonly text?: unknown;
}
