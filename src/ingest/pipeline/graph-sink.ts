import { type Graph, unchangedArticles, writeBatch } from '../../graph/index.js';
import type { ArticleSink } from './sink.js';

/** The sink that writes into the graph: a batch a transaction, tried again after passing failures. */
export function graphSink(graph: Graph): ArticleSink {
  return {
    unchanged: (articles, extractor) => unchangedArticles(graph, articles, extractor),
    async write(batch) {
      const written = await writeBatch(graph, batch);
      return { ...written, loaded: written.loaded + written.replaced };
    },
  };
}
