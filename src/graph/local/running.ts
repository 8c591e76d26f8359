import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { passwordFile } from './data-folder.js';

/** How to reach a private Neo4j that some service runs. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** How long a Neo4j that is said to run may take to answer, in milliseconds. */
const ANSWER_MS = 3_000;

const addressFile = (dataFolder: string): string => join(dataFolder, 'bolt');

/** Tells other commands of the same owner where the Neo4j on this data answers. */
export async function announce(dataFolder: string, uri: string): Promise<void> {
  const draft = `${addressFile(dataFolder)}.${process.pid}`;
  await writeFile(draft, `${uri}\n`, { mode: 0o600 });
  await rename(draft, addressFile(dataFolder));
}

export const withdraw = (dataFolder: string): Promise<void> => rm(addressFile(dataFolder), { force: true });

/** The Neo4j that a service runs on this data now; null where none answers to the password that is kept there. */
export async function runningNeo4j(dataFolder: string): Promise<RunningNeo4j | null> {
  const [uri, password] = await Promise.all(
    [addressFile(dataFolder), passwordFile(dataFolder)].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  if (!uri || !password) return null;
  const found = { uri: uri.trim(), user: 'neo4j', password: password.trim() };
  const driver = neo4j.driver(found.uri, neo4j.auth.basic(found.user, found.password), {
    connectionTimeout: ANSWER_MS,
  });
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return found;
  } catch {
    return null;
  } finally {
    await driver.close();
  }
}
