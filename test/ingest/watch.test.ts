import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, isAccepted } from '../../src/articles/index.js';
import { readConfig } from '../../src/config.js';
import { watchInput } from '../../src/ingest/index.js';

let folder: string;
let stop: AbortController;
let server: Server | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-watch-'));
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  server?.close();
  server = null;
  rmSync(folder, { recursive: true, force: true });
});

/** What arrives: a line for each article and each problem, in order; `next` waits for one. */
function watching(input: string) {
  const arrived: string[] = [];
  let wake = (): void => {};
  const { fetch } = readConfig({ ENTENTE_ALLOW_PRIVATE: '1' });
  const options = { limits: DEFAULT_LIMITS, fetch, format: null, folderMs: 20, feedMs: 20, signal: stop.signal };
  const done = (async () => {
    for await (const readings of watchInput(input, options))
      for await (const reading of readings) {
        arrived.push(isAccepted(reading) ? reading.article.text : reading.reject.sentence);
        wake();
      }
  })();
  return {
    done,
    async next(): Promise<string> {
      while (arrived.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return arrived.shift() ?? '';
    },
    arrived,
  };
}

const article = (text: string): string => JSON.stringify({ text });

describe('a watched folder', () => {
  it('gives what is there, then what arrives and what changes, each once', async () => {
    writeFileSync(join(folder, 'first.json'), article('First.'));
    const watch = watching(folder);
    expect(await watch.next()).toBe('First.');
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'second.json'), article('Second.'));
    expect(await watch.next()).toBe('Second.');
    writeFileSync(join(folder, 'first.json'), article('First, corrected.'));
    expect(await watch.next()).toBe('First, corrected.');
    writeFileSync(join(folder, 'draft.part'), article('Third.'));
    renameSync(join(folder, 'draft.part'), join(folder, 'third.json'));
    expect(await watch.next()).toBe('Third.');
    expect(watch.arrived).toEqual([]);
  });

  it('that is not there yet is told of once, and read when it comes', async () => {
    const late = join(folder, 'late');
    const watch = watching(late);
    expect(await watch.next()).toBe(`There is no file or folder "${late}".`);
    mkdirSync(late);
    writeFileSync(join(late, 'a.json'), article('Here.'));
    expect(await watch.next()).toBe('Here.');
  });

  it('ends when it is told to', async () => {
    const watch = watching(folder);
    stop.abort();
    await watch.done;
  });
});

describe('a watched feed', () => {
  it('is asked by conditional request: a version is read once, the next one when it is there', async () => {
    const item = (text: string): string =>
      `<item><link>https://example.org/${text}</link><description>${text}</description></item>`;
    let version = 1;
    let unchanged = 0;
    server = createServer((request, response) => {
      const tag = `"v${version}"`;
      if (request.headers['if-none-match'] === tag) {
        unchanged++;
        response.writeHead(304).end();
      } else {
        const items = version === 1 ? item('one') : item('one') + item('two');
        response.writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' });
        response.end(`<rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`);
      }
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const watch = watching(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`);
    expect(await watch.next()).toBe('one');
    while (unchanged < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(watch.arrived).toEqual([]);
    version = 2;
    expect([await watch.next(), await watch.next()]).toEqual(['one', 'two']);
  });
});
