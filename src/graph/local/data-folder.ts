import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { causeOf, EntenteError } from '../../errors/index.js';

/**
 * Makes the data folder of a private Neo4j where it is missing and gives the password kept in it, which its owner
 * alone may read; a new random one the first time.
 * @throws EntenteError `GRAPH_DATA_UNWRITABLE`: read-only, full, or no folder.
 */
export async function preparePassword(folder: string): Promise<string> {
  const file = passwordFile(folder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await probe(folder);
    const kept = await readFile(file, 'utf8').catch(() => '');
    if (kept.trim() !== '') return kept.trim();
    const password = randomBytes(24).toString('base64url');
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, `${password}\n`, { mode: 0o600 });
    await rename(draft, file);
    return (await readFile(file, 'utf8')).trim();
  } catch (thrown) {
    throw new EntenteError('GRAPH_DATA_UNWRITABLE', { path: folder, cause: causeOf(thrown) }, { cause: thrown });
  }
}

/** Where the password of the Neo4j on this data is kept. */
export const passwordFile = (folder: string): string => join(folder, 'password');

/** Bytes that must fit before Neo4j starts: it writes more than this at once, and fails obscurely where it cannot. */
const PROBE_BYTES = 4 << 20;

async function probe(folder: string): Promise<void> {
  const file = join(folder, `probe-${process.pid}`);
  try {
    await writeFile(file, Buffer.alloc(PROBE_BYTES));
  } finally {
    await rm(file, { force: true });
  }
}
