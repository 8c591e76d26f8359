import { statfs } from 'node:fs/promises';
import { EntenteError } from '../../errors/index.js';

/** What must be free before a write: Neo4j takes 32 MiB at a time for its log, and on a disk filled to the last byte hangs or loses its log's end. */
export const LEAST_FREE_MIB = 128;

/** Tells how many bytes are free for a folder's files. */
export type FreeBytes = (folder: string) => Promise<number>;

/** As the file system tells it; without bound where it does not. */
export const freeBytes: FreeBytes = (folder) =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );

/**
 * Makes sure that a transaction finds room.
 * @throws EntenteError `GRAPH_DISK_FULL` where less than `LEAST_FREE_MIB` are free.
 */
export async function needRoom(folder: string, free: FreeBytes): Promise<void> {
  const mebibytes = Math.floor((await free(folder)) / 2 ** 20);
  if (mebibytes >= LEAST_FREE_MIB) return;
  throw new EntenteError('GRAPH_DISK_FULL', { path: folder, free: mebibytes, least: LEAST_FREE_MIB });
}
