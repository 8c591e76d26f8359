import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/errors/index.js';
import { ingest } from '../../src/ingest/pipeline/ingest.js';
import type { Progress } from '../../src/ingest/pipeline/progress.js';
import { MemorySink, readingsOf, silentPool } from './memory-sink.js';

const articles = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ url: `https://example.org/${at}`, text: `Text ${at}.` }));
const shape = { writers: 2, batchSize: 10 };

describe('a load', () => {
  it('accounts for every article, and keeps of each the version that came last', async () => {
    const version = fc.record({ page: fc.integer({ min: 0, max: 6 }), text: fc.integer({ min: 0, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(version, { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 7 }),
        async (versions, writers, batchSize) => {
          const raw = versions.map(({ page, text }) => ({
            url: `https://example.org/${page}`,
            text: `Version ${text}.`,
          }));
          const sink = new MemorySink();
          const summary = await ingest({ readings: readingsOf(raw), pool: silentPool(), sink, writers, batchSize });
          const last = new Map(raw.map(({ url, text }) => [url, text]));
          expect(new Map([...sink.articles.values()].map(({ url, text }) => [url, text]))).toEqual(last);
          expect(summary.loaded + summary.unchanged + summary.rejected).toBe(versions.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('run again finds everything unchanged and writes nothing', async () => {
    const sink = new MemorySink();
    const options = { pool: silentPool(), sink, ...shape };
    await ingest({ readings: readingsOf(articles(35)), ...options });
    const batches = sink.batches.length;
    const again = await ingest({ readings: readingsOf(articles(35)), ...options });
    expect(again).toMatchObject({ read: 35, loaded: 0, unchanged: 35, rejected: 0, interrupted: false });
    expect(sink.batches).toHaveLength(batches);
  });

  it('writes no batch that is larger than asked', async () => {
    const sink = new MemorySink();
    await ingest({ readings: readingsOf(articles(95)), pool: silentPool(), sink, ...shape });
    expect(Math.max(...sink.batches.map((batch) => batch.length))).toBeLessThanOrEqual(10);
    expect(sink.articles.size).toBe(95);
  });

  it('turns away alone what cannot be extracted', async () => {
    const rejects: string[] = [];
    const pool = silentPool((text) => text === 'Text 7.');
    const sink = new MemorySink();
    const summary = await ingest({
      readings: readingsOf(articles(20)),
      pool,
      sink,
      ...shape,
      onReject: ({ index, sentence }) => rejects.push(`${index}: ${sentence}`),
    });
    expect(summary).toMatchObject({ read: 20, loaded: 19, rejected: 1 });
    expect(rejects).toEqual(['7: Nothing could be extracted from it: too hard']);
  });

  it('reads no further ahead than a few batches while the graph is slow', async () => {
    const sink = new MemorySink();
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    sink.before = () => gate;
    let read = 0;
    const counted = (async function* () {
      for await (const reading of readingsOf(articles(2000))) {
        read++;
        yield reading;
      }
    })();
    const done = ingest({ readings: counted, pool: silentPool(), sink, ...shape });
    let before = -1;
    while (before !== read) {
      before = read;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(read).toBeLessThan(100);
    open();
    expect((await done).loaded).toBe(2000);
  });

  it('stopped on request writes what it read, says so, and goes on from there', async () => {
    const stop = new AbortController();
    const sink = new MemorySink();
    const endless = (async function* () {
      yield* readingsOf(articles(25));
      stop.abort();
      await new Promise(() => {});
    })();
    const stopped = await ingest({ readings: endless, pool: silentPool(), sink, ...shape, signal: stop.signal });
    expect(stopped).toMatchObject({ read: 25, loaded: 25, interrupted: true });
    const rest = await ingest({ readings: readingsOf(articles(40)), pool: silentPool(), sink, ...shape });
    expect(rest).toMatchObject({ loaded: 15, unchanged: 25, interrupted: false });
  });

  it('whose writing fails ends with the cause and reads no more', async () => {
    const sink = new MemorySink();
    sink.before = () => {
      throw new EntenteError('GRAPH_UNREACHABLE', { uri: 'bolt://x', cause: 'gone' });
    };
    let read = 0;
    const endless = (async function* () {
      for (;;) yield* readingsOf([{ url: `https://example.org/${read++}`, text: 'Text.' }]);
    })();
    await expect(ingest({ readings: endless, pool: silentPool(), sink, ...shape })).rejects.toThrow(
      'Neo4j at bolt://x does not answer: gone',
    );
    expect(read).toBeLessThan(200);
  });

  it('tells of its progress in numbers that only grow', async () => {
    const told: Progress[] = [];
    await ingest({
      readings: readingsOf(articles(50)),
      pool: silentPool(),
      sink: new MemorySink(),
      ...shape,
      onProgress: (progress) => told.push(progress),
    });
    expect(told.at(-1)).toMatchObject({ read: 50, loaded: 50, statements: 50 });
    for (const [at, { loaded, read }] of told.entries()) {
      expect(loaded).toBeGreaterThanOrEqual(told[at - 1]?.loaded ?? 0);
      expect(loaded).toBeLessThanOrEqual(read);
    }
  });
});
