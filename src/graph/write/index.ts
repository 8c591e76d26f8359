export type { BatchItem } from './articles/prepare.js';
export { takeWriteLock } from './lock.js';
export { rejudge, reresolve } from './redecide.js';
export { type RetractionChoice, retract } from './retract.js';
export { type BatchSummary, unchangedArticles, writeBatch } from './write-batch.js';
