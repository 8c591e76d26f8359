export * from './bodies/index.js';
export * from './countries/index.js';
export * from './entity-kinds.js';
export * from './gazetteer-rows.js';
export * from './names/index.js';
export * from './relation-types.js';
