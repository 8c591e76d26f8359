import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type ArticleLimits,
  type ByteSource,
  type Format,
  fileSource,
  filesOf,
  type Reading,
  readArticles,
  rejected,
  streamSource,
} from '../articles/index.js';
import type { FetchConfig } from '../config.js';
import { fetchSource, isWebAddress } from './fetch/url-source.js';

export interface InputOptions {
  readonly limits: ArticleLimits;
  readonly fetch: FetchConfig;
  /** Read everything as this, whatever its name says. */
  readonly format: Format | null;
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** A file that is none of the inputs, though it may lie in a folder of theirs: the one that rejects are written to. */
  readonly leftOut?: string | null;
  /** Told how many bytes of the inputs have been read since it was told last. */
  onBytes?(count: number): void;
}

/**
 * All articles of files, folders, globs, web addresses and standard input (`-`), in the order given. An input that
 * cannot be had is a reject like a bad article; the others are read.
 */
export async function* readInputs(inputs: readonly string[], options: InputOptions): AsyncGenerator<Reading> {
  for (const input of inputs) {
    try {
      for await (const source of sourcesOf(input, options))
        yield* readArticles(counted(source, options), options.limits);
    } catch (thrown) {
      yield rejected({ file: input, line: null, index: null }, thrown);
    }
  }
}

async function* sourcesOf(input: string, options: InputOptions): AsyncGenerator<ByteSource> {
  if (input === '-') yield streamSource('-', options.stdin, options.format);
  else if (isWebAddress(input)) {
    const fetched = await fetchSource(input, options.fetch, options.format);
    if (fetched) yield fetched.source;
  } else {
    const leftOut = options.leftOut ? resolve(options.leftOut) : null;
    for (const path of await filesOf(input)) if (resolve(path) !== leftOut) yield fileSource(path, options.format);
  }
}

function counted(source: ByteSource, { onBytes }: InputOptions): ByteSource {
  if (!onBytes) return source;
  return {
    ...source,
    async *open() {
      for await (const chunk of source.open()) {
        onBytes(chunk.length);
        yield chunk;
      }
    },
  };
}

/** How many bytes the inputs are; null where one of them is of unknown size (standard input, a web address). */
export async function sizeOfInputs(inputs: readonly string[]): Promise<number | null> {
  if (inputs.some((input) => input === '-' || isWebAddress(input))) return null;
  const files = await Promise.all(inputs.map((input) => filesOf(input).catch(() => [])));
  const sizes = await Promise.all(
    files.flat().map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
