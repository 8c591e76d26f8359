export { type Graph, type OpenOptions, openGraph } from './connection.js';
export { type ImportSummary, importGraph } from './export/import-graph.js';
export { EXPORT_FORMATS, type ExportFormat, exportGraph } from './export/index.js';
export { isEmpty } from './is-empty.js';
export { type LocalNeo4j, type LocalOptions, startLocalNeo4j } from './local/index.js';
export type { Tx } from './transaction.js';
export { type Verification, verifyGraph } from './verify/index.js';
export {
  type BatchItem,
  type BatchSummary,
  type RetractionChoice,
  retract,
  unchangedArticles,
  writeBatch,
} from './write/index.js';
