export type * from './extraction.js';
