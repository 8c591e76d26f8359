import type { ArticleText } from '../../articles/index.js';
import type { Extraction } from '../../extraction/index.js';

/** What a worker is started with. */
export interface WorkerStart {
  /** Content of the user's gazetteer file. */
  readonly gazetteer: string | null;
}

/** One article to extract; answers come back under the same number. */
export interface WorkerTask {
  readonly number: number;
  readonly article: ArticleText;
}

export type WorkerAnswer =
  | { readonly number: number; readonly extraction: Extraction }
  | { readonly number: number; readonly failure: string };
