import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Reject } from '../articles/index.js';
import { causeOf, EntenteError } from '../errors/index.js';

/** Where rejects are written, one JSON object a line: file, line, index, code, sentence, advice. */
export interface RejectsFile {
  add(reject: Reject): void;
  /** @throws EntenteError `OUTPUT_UNWRITABLE`, where any of it could not be written. */
  close(): Promise<void>;
}

/**
 * Opens (and empties) a file of rejects.
 * @throws EntenteError `OUTPUT_UNWRITABLE`.
 */
export async function openRejectsFile(path: string): Promise<RejectsFile> {
  const unwritable = (thrown: unknown): EntenteError =>
    new EntenteError('OUTPUT_UNWRITABLE', { path, cause: causeOf(thrown) }, { cause: thrown });
  const stream = createWriteStream(path);
  await once(stream, 'open').catch((thrown: unknown) => {
    throw unwritable(thrown);
  });
  const written = finished(stream);
  written.catch(() => {});
  return {
    add: ({ file, line, index, code, sentence, advice }) => {
      stream.write(`${JSON.stringify({ file, line, index, code, sentence, advice })}\n`);
    },
    async close() {
      stream.end();
      await written.catch((thrown: unknown) => {
        throw unwritable(thrown);
      });
    },
  };
}
