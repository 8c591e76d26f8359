import { defineConfig } from 'vitest/config';

/** Two cores and real JVMs: few files at a time, and hooks that may wait for a Neo4j to start. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
