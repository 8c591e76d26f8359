import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.js';
import { startLocalNeo4j } from '../../src/graph/index.js';

/** How tests reach the Neo4j that the whole run shares. */
export interface SharedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: SharedNeo4j;
  }
}

/** Starts one private Neo4j on throw-away data for the run, and stops it at the run's end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const { cacheFolder } = readConfig(process.env).graph;
  const local = await startLocalNeo4j({ dataFolder, cacheFolder, heapMegabytes: 512, pageCacheMegabytes: 128 });
  project.provide('neo4j', { uri: local.uri, user: local.user, password: local.password });
  return async () => {
    await local.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
