import { setTimeout as delay } from 'node:timers/promises';
import { fileSource, type Reading, readArticles, rejected } from '../../articles/index.js';
import type { Validators } from '../fetch/polite-fetch.js';
import { fetchSource, isWebAddress } from '../fetch/url-source.js';
import type { InputOptions } from '../inputs.js';
import { FolderPoll } from './folder-poll.js';

export interface WatchOptions extends Omit<InputOptions, 'stdin' | 'onBytes'> {
  /** Time between two looks into a folder. */
  readonly folderMs: number;
  /** Time between two requests for a feed. */
  readonly feedMs: number;
  readonly signal: AbortSignal;
}

/**
 * What arrives in a folder or under a web address, until the signal aborts: one list of readings for each file or
 * version of a feed. Whatever goes wrong with one look is a reject, told once, and the next look is taken in time.
 */
export async function* watchInput(input: string, options: WatchOptions): AsyncGenerator<AsyncIterable<Reading>> {
  const looks = isWebAddress(input) ? feedLooks(input, options) : folderLooks(input, options);
  let lastProblem = '';
  while (!options.signal.aborted) {
    try {
      yield* looks.look();
      lastProblem = '';
    } catch (thrown) {
      const problem = rejected({ file: input, line: null, index: null }, thrown);
      const told = JSON.stringify(problem);
      if (told !== lastProblem) yield once(problem);
      lastProblem = told;
    }
    await delay(looks.everyMs, undefined, { signal: options.signal }).catch(() => {});
  }
}

interface Looks {
  readonly everyMs: number;
  look(): AsyncGenerator<AsyncIterable<Reading>>;
}

function folderLooks(folder: string, { folderMs, format, limits }: WatchOptions): Looks {
  const poll = new FolderPoll(folder);
  return {
    everyMs: folderMs,
    async *look() {
      for (const path of await poll.look()) yield readArticles(fileSource(path, format), limits);
    },
  };
}

function feedLooks(url: string, { feedMs, fetch, format, limits }: WatchOptions): Looks {
  let known: Validators | undefined;
  return {
    everyMs: feedMs,
    async *look() {
      const fetched = await fetchSource(url, fetch, format, known);
      if (fetched === null) return;
      yield readArticles(fetched.source, limits);
      // Only a version that was read to its end need not be asked for again.
      known = fetched.validators;
    },
  };
}

async function* once(reading: Reading): AsyncGenerator<Reading> {
  yield reading;
}
