export * from './entente-error.js';
export * from './error-table.js';
