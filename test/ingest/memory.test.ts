import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Megabytes of JSON Lines, and the heap of the process that loads them: what it keeps must be a small part. */
const LOADED = 160;
const HEAP = 40;
const ARTICLES = LOADED * 1_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-memory-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function* lines(): Generator<string> {
  const paragraph = 'The two sides met and discussed the border, the river and the bridge. '.repeat(14);
  for (let at = 0; at < ARTICLES; at += 100) {
    const hundred = Array.from({ length: 100 }, (_, one) =>
      JSON.stringify({ url: `https://x.example/${at + one}`, text: paragraph }),
    );
    yield `${hundred.join('\n')}\n`;
  }
}

/** Loads a file from its first byte to batches at a sink that takes its time, in a process with little heap. */
const SCRIPT = `
  import { fileSource, readArticles } from './dist/articles/index.js';
  import { ingest } from './dist/ingest/index.js';
  const pool = { name: 'test', width: 2, close: async () => {}, extract: async (article) => ({ article: article.id, extractor: 'test', entities: [], relations: [] }) };
  const sink = {
    unchanged: async () => new Set(),
    write: async (batch) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return { loaded: batch.length, replaced: 0, unchanged: 0, statements: 0 };
    },
  };
  const readings = readArticles(fileSource(process.argv[1]));
  const { loaded, rejected } = await ingest({ readings, pool, sink, writers: 2, batchSize: 200 });
  console.log(JSON.stringify({ loaded, rejected }));`;

it(`loads ${LOADED} MB of gzipped JSON Lines with ${HEAP} MB of heap`, async () => {
  const file = join(folder, 'large.jsonl.gz');
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(file));
  expect(statSync(file).size).toBeLessThan((LOADED / 10) * 1e6);
  const limits = [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=4'];
  const output = execFileSync(process.execPath, [...limits, '--input-type=module', '-e', SCRIPT, file]);
  expect(JSON.parse(output.toString())).toEqual({ loaded: ARTICLES, rejected: 0 });
});
