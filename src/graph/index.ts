export { type Graph, type OpenOptions, openGraph } from './connection.js';
export { type LocalNeo4j, type LocalOptions, startLocalNeo4j } from './local/index.js';
export type { Tx } from './transaction.js';
export {
  type BatchItem,
  type BatchSummary,
  type RetractionChoice,
  retract,
  unchangedArticles,
  writeBatch,
} from './write/index.js';
