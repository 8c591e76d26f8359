/** One news article, as every reader hands it on. Offsets into `text` are UTF-16 code units everywhere. */
export interface Article {
  /** Stable identity: a hash of the canonical URL, else of the content. See `identity.ts`. */
  readonly id: string;
  /** Canonical URL, where there is one. */
  readonly url: string | null;
  readonly title: string;
  /** ISO 8601 day (`2021-01-12`) on which it was published; the day that "today" in the text means. */
  readonly publishedOn: string | null;
  /** Who published it: an outlet's name or host. */
  readonly source: string | null;
  readonly text: string;
  /** SHA-256 over title, date, source and text: tells a correction from a repetition. */
  readonly contentHash: string;
}

/** What extraction needs of an article; the evaluation's input files have just this. */
export type ArticleText = Pick<Article, 'id' | 'title' | 'publishedOn' | 'text'>;
