import type { Article, Reading } from '../../src/articles/index.js';
import { toArticle } from '../../src/articles/index.js';
import type { ArticleSink, ExtractedArticle } from '../../src/ingest/pipeline/sink.js';
import { type ExtractionPool, inlinePool } from '../../src/ingest/workers/extraction-pool.js';

/** A sink that remembers, for what does not need a database: order, batches, counting. */
export class MemorySink implements ArticleSink {
  readonly articles = new Map<string, Article>();
  readonly batches: string[][] = [];
  private readonly busy = new Set<string>();
  /** Set: called before each write; what it throws, the write throws. */
  before: (batch: readonly ExtractedArticle[]) => Promise<void> | void = () => {};

  async unchanged(articles: readonly Pick<Article, 'id' | 'contentHash'>[]): Promise<ReadonlySet<string>> {
    return new Set(
      articles.filter(({ id, contentHash }) => this.articles.get(id)?.contentHash === contentHash).map(({ id }) => id),
    );
  }

  async write(batch: readonly ExtractedArticle[]) {
    for (const { article } of batch) {
      if (this.busy.has(article.id)) throw new Error(`two writers hold ${article.id}`);
      this.busy.add(article.id);
    }
    await this.before(batch);
    const replaced = batch.filter(({ article }) => this.articles.has(article.id)).length;
    for (const { article } of batch) {
      this.articles.set(article.id, article);
      this.busy.delete(article.id);
    }
    this.batches.push(batch.map(({ article }) => article.id));
    return { loaded: batch.length, replaced, unchanged: 0, statements: batch.length };
  }
}

/** A pool whose extraction says nothing, after a moment that differs from article to article. */
export function silentPool(fails: (text: string) => boolean = () => false): ExtractionPool {
  const extractor = {
    name: 'silent/1',
    async extract({ id, text }: { id: string; text: string }) {
      for (let turns = text.length % 5; turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
      if (fails(text)) throw new Error('too hard');
      return { article: id, extractor: 'silent/1', entities: [], relations: [] };
    },
  };
  return inlinePool(extractor, 3);
}

/** Readings of articles with these addresses and texts. */
export async function* readingsOf(all: Iterable<{ url?: string; text: string }>): AsyncGenerator<Reading> {
  let index = 0;
  for (const raw of all)
    yield { article: toArticle(raw), givenId: null, place: { file: 'memory', line: null, index: index++ } };
}
