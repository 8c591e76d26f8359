import { describe, expect, it } from 'vitest';
import { createReadCache } from '../../../src/graph/read/read-cache.js';

describe('what is kept of reads', () => {
  it('holds while the graph is as it was, and no longer', async () => {
    let state = 'one';
    const cache = createReadCache(async () => state);
    cache.put('key', [{ n: 1 }], 'one', 'one');
    expect((await cache.get('key'))?.rows).toEqual([{ n: 1 }]);
    state = 'two';
    expect(await cache.get('key')).toBeUndefined();
  });

  it('is nothing that was read while something was committed', async () => {
    const cache = createReadCache(async () => 'two');
    cache.put('key', [{ n: 1 }], 'one', 'two');
    expect(await cache.get('key')).toBeUndefined();
  });

  it('is bounded, also where questions are long and find nothing', async () => {
    const cache = createReadCache(async () => 'one');
    const key = (index: number): string => `${index}`.padEnd(10_000);
    const many = 3000;
    for (let index = 0; index < many; index++) cache.put(key(index), [], 'one', 'one');
    expect(await cache.get(key(0))).toBeUndefined();
    expect((await cache.get(key(many - 1)))?.rows).toEqual([]);
  });

  it('tells all who ask together by one probe', async () => {
    let probes = 0;
    const cache = createReadCache(async () => {
      probes += 1;
      return 'one';
    });
    cache.put('key', [], 'one', 'one');
    await Promise.all(Array.from({ length: 50 }, () => cache.get('key')));
    expect(probes).toBe(1);
  });
});
