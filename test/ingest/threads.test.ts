import { afterEach, describe, expect, it } from 'vitest';
import { createRuleExtractor } from '../../src/extraction/index.js';
import { type ExtractionPool, threadPool } from '../../src/ingest/index.js';

const pools: ExtractionPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function open(options: { workers: number; timeoutMs?: number }): ExtractionPool {
  const pool = threadPool({ name: 'rules/test', ...options });
  pools.push(pool);
  return pool;
}

const article = (
  at: number,
  text = `Foreign Minister Ana Silva of Brazil met Foreign Minister Kenji Mori of Japan on Tuesday. Round ${at}.`,
) => ({
  id: `a${at}`,
  title: 'Talks',
  publishedOn: '2021-01-12',
  text,
});

describe('extraction on worker threads', () => {
  it('gives what the extractor gives in place, under the name of the pool', async () => {
    const pool = open({ workers: 2 });
    const here = createRuleExtractor();
    const articles = Array.from({ length: 6 }, (_, at) => article(at));
    const there = await Promise.all(articles.map((one) => pool.extract(one)));
    expect(there).toEqual(articles.map((one) => ({ ...here.extract(one), extractor: 'rules/test' })));
    expect(there[0]?.relations.map(({ type }) => type)).toContain('MET');
  });

  it('gives up an article that takes too long, alone: those behind it on the same thread are extracted', async () => {
    const pool = open({ workers: 1, timeoutMs: 1500 });
    await pool.extract(article(0));
    const endless = pool.extract(article(1, article(1).text.repeat(60_000)));
    const behind = pool.extract(article(2));
    await expect(endless).rejects.toThrow('Nothing could be extracted from it: it took over 1.5 s');
    expect((await behind).article).toBe('a2');
  });
});
