import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import {
  type Accepted,
  type ArticleLimits,
  fileSource,
  isAccepted,
  type Reject,
  readArticles,
  rejectLine,
} from '../../src/articles/index.js';

/** Everything that a file on disk gives: articles, rejects, and the rejects as the lines a person sees. */
export interface AllRead {
  readonly accepted: Accepted[];
  readonly rejects: Reject[];
  readonly lines: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'entente-articles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path of a file of that name in this test run's folder. */
export const pathOf = (name: string): string => join(folder, name);

/** Writes `content` to a file called `name` and reads it as the service would. */
export async function readFile(name: string, content: string | Uint8Array, limits?: ArticleLimits): Promise<AllRead> {
  writeFileSync(pathOf(name), content);
  return readPath(pathOf(name), limits);
}

/** Reads a file that is there. */
export async function readPath(path: string, limits?: ArticleLimits): Promise<AllRead> {
  const accepted: Accepted[] = [];
  const rejects: Reject[] = [];
  for await (const reading of readArticles(fileSource(path), limits)) {
    if (isAccepted(reading)) accepted.push(reading);
    else rejects.push(reading.reject);
  }
  const lines = rejects.map((reject) => rejectLine(reject).replace(`${folder}/`, ''));
  return { accepted, rejects, lines };
}

/** All that an async iterable yields, in order. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
