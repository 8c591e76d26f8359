import type { ArticleText } from '../../articles/index.js';
import type { Extraction, RuleExtractorOptions } from '../../extraction/index.js';

/** What a worker is started with: how its extractor is made. */
export type WorkerStart = RuleExtractorOptions;

/** One article to extract; answers come back under the same number. */
export interface WorkerTask {
  readonly number: number;
  readonly article: ArticleText;
}

/** What a worker says: that it has come up, then an answer a task. */
export type WorkerAnswer =
  | { readonly ready: true }
  | { readonly number: number; readonly extraction: Extraction }
  | { readonly number: number; readonly failure: string };
