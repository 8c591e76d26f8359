import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startJava } from './java-process.js';
import { CLASS_ARCHIVE } from './layout.js';

/** Statements whose classes are worth having in the archive: a schema change, a write, a read. */
const TRAINING = [
  'CREATE INDEX training IF NOT EXISTS FOR (n:Training) ON (n.id)',
  'UNWIND [1, 2] AS id MERGE (a:Training {id: id}) MERGE (a)-[:NEXT {n: id}]->(b:Training {id: id + 1})',
  'MATCH p = (a:Training {id: 1})-[:NEXT*1..2]->(b) RETURN a, count(b) AS n, collect(b.id) ORDER BY n LIMIT 3',
];

/**
 * Runs Neo4j once on throw-away data and records the classes that it loads (JVM class-data sharing), so that later
 * starts read them in one piece. A start without the archive works too, more slowly: failing here is no error.
 */
export async function writeClassArchive(install: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'entente-training-'));
  const archive = join(install, CLASS_ARCHIVE);
  try {
    const java = await startJava({
      install,
      data,
      password: 'training-password',
      port: 0,
      heapMegabytes: 256,
      pageCacheMegabytes: 16,
      archive: 'write',
    });
    await train(java.port).finally(() => java.stop());
    await rename(`${archive}.${process.pid}`, archive);
  } catch {
    await rm(`${archive}.${process.pid}`, { force: true });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function train(port: number): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'training-password'));
  try {
    for (const statement of TRAINING) await driver.executeQuery(statement, {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}
