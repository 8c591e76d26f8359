import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders whose tests ask the one Neo4j of the run, and so run one file after another. */
const NEEDS_NEO4J = ['graph', 'ingest', 'api', 'mission', 'cli', 'explorer'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Two cores and real JVMs: few files at a time, and hooks that may wait for a Neo4j to start. */
export default defineConfig({
  resolve: {
    // Vite would take graphql's ES modules for our sources and Node its CommonJS ones for type-graphql: they refuse each
    // other's types.
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    setupFiles: ['reflect-metadata'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: NEEDS_NEO4J,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: NEEDS_NEO4J,
          globalSetup: ['test/setup/neo4j.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
