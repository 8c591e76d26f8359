/** Parts that any other may use: the table of errors, the settings, the logger's face. */
const BASE = ['errors', 'config.ts', 'log'];

/**
 * Which part of `src/` may import which (the import column of the design). A part is a folder or a file directly
 * under `src/`. A part that is not listed may import nothing and be imported by nobody.
 */
export const ALLOWED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  ontology: [],
  errors: [],
  'config.ts': ['errors'],
  log: ['config.ts', 'errors'],
  articles: BASE,
  extraction: [...BASE, 'ontology', 'articles'],
  resolution: [...BASE, 'ontology', 'extraction'],
  graph: [...BASE, 'ontology', 'resolution'],
  ingest: [...BASE, 'ontology', 'articles', 'extraction', 'resolution', 'graph'],
  api: [...BASE, 'graph', 'ingest', 'ontology'],
  explorer: [],
  cli: [...BASE, 'ontology', 'articles', 'extraction', 'resolution', 'graph', 'ingest', 'api'],
};

/** Parts whose types alone may be named, beyond the table above: `import type` vanishes in what runs. */
export const ALLOWED_TYPE_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  resolution: ['articles'],
  graph: ['articles', 'extraction'],
  api: ['articles', 'extraction', 'resolution'],
};

/** Packages that one part alone may import. */
export const PRIVATE_PACKAGES: Readonly<Record<string, string>> = {
  'neo4j-driver': 'graph',
  'type-graphql': 'api',
  '@apollo/server': 'api',
};
