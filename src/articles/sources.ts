import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { causeOf, EntenteError } from '../errors/index.js';
import type { ByteSource } from './bytes/byte-source.js';
import { type Format, formatOfName } from './formats.js';

const CHUNK_BYTES = 256 * 1024;

/** A file as a source; its format is what `format` says, else its name, else its first bytes. */
export function fileSource(path: string, format: Format | null = null): ByteSource {
  return {
    name: path,
    format: format ?? formatOfName(path),
    open: () => createReadStream(path, { highWaterMark: CHUNK_BYTES }),
  };
}

/** Standard input, or any stream that can be read once, as a source. */
export function streamSource(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  format: Format | null = null,
): ByteSource {
  return { name, format, open: () => stream };
}

/**
 * The files that a path stands for, sorted: itself, all files of a known format within a folder and the folders below
 * it (hidden ones left out), or what matches a glob.
 * @throws EntenteError `SOURCE_NOT_FOUND`, `SOURCE_UNREADABLE`.
 */
export async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new EntenteError('SOURCE_UNREADABLE', { path, cause: causeOf(error) });
  });
  if (found?.isDirectory()) {
    const inside = await glob('**/*', { cwd: path, onlyFiles: true });
    return inside
      .filter((name) => formatOfName(name) !== null)
      .map((name) => join(path, name))
      .sort();
  }
  if (found) return [path];
  const matched = isDynamicPattern(path)
    ? await glob(path.split(sep).join('/'), { onlyFiles: true, absolute: isAbsolute(path) })
    : [];
  if (matched.length === 0) throw new EntenteError('SOURCE_NOT_FOUND', { path });
  return matched.sort();
}
