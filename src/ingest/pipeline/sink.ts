import type { Article } from '../../articles/index.js';
import type { Extraction } from '../../extraction/index.js';

/** One article and what it says, ready to be written. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What writing a batch came to. */
export interface Written {
  /** Articles that are in the graph now and were not, or said something else. */
  readonly loaded: number;
  /** Those of `loaded` whose article had an older text. */
  readonly replaced: number;
  /** Articles that were there already, word for word. */
  readonly unchanged: number;
  readonly statements: number;
}

/** Where the pipeline ends: the graph, or nothing at all. */
export interface ArticleSink {
  /** Ids of those articles that are there with just this content, as this extractor reads it. */
  unchanged(articles: readonly Pick<Article, 'id' | 'contentHash'>[], extractor: string): Promise<ReadonlySet<string>>;
  /** Writes all of a batch or, where it throws, nothing. Ids within a batch are unique. */
  write(batch: readonly ExtractedArticle[]): Promise<Written>;
}

/** The sink of `--dry-run`: counts what would be written. */
export const DRY_SINK: ArticleSink = Object.freeze({
  async unchanged() {
    return new Set<string>();
  },
  async write(batch: readonly ExtractedArticle[]) {
    const statements = batch.reduce((sum, { extraction }) => sum + extraction.relations.length, 0);
    return { loaded: batch.length, replaced: 0, unchanged: 0, statements };
  },
});
