export type { BatchItem } from './articles/prepare.js';
export type { PreparedArticle } from './articles/prepared-article.js';
export { takeWriteLock } from './lock.js';
export { rejudge, reresolve } from './redecide.js';
export { type RetractionChoice, retract } from './retract.js';
export { type CountedStatement, type TieEnds, tieKey, tieOf } from './ties/tie.js';
export { readTies, type Tie } from './ties/tie-queries.js';
export { type BatchSummary, unchangedArticles, writeBatch, writePrepared } from './write-batch.js';
