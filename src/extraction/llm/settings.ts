import type { LlmConfig } from '../../config.js';
import type { Logger } from '../../log/index.js';

/** Which model, where, and how much of it: the settings `LLM_…`. */
export type LlmSettings = Pick<LlmConfig, 'baseUrl' | 'model' | 'apiKey'> &
  Partial<Pick<LlmConfig, 'timeoutMs' | 'concurrency' | 'tokenBudget'>>;

/** What does not come from the environment. */
export interface LlmOptions {
  /** Told of each article of whose answer something was dropped. */
  readonly log?: Pick<Logger, 'info'>;
  /** How often a request is sent again after 429, 5xx, a timeout or a lost connection. */
  readonly retries?: number;
  /** Longest piece of text in one request, in characters. */
  readonly pieceLength?: number;
}

export const LLM_DEFAULTS = Object.freeze({
  timeoutMs: 60_000,
  concurrency: 4,
  tokenBudget: null,
  retries: 4,
  pieceLength: 12_000,
});
