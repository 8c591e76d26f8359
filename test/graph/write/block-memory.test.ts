import { describe, expect, it } from 'vitest';
import { BlockMemory } from '../../../src/graph/kept/block-memory.js';

const keys = (...names: string[]): ReadonlyMap<string, string> => new Map(names.map((name) => [name, `of ${name}`]));
const changes = (block: string, ...names: string[]) => new Map([[block, keys(...names)]]);

describe('what writers remember of blocks', () => {
  it('holds what a transaction changed once its mark is found, and not before', () => {
    const memory = new BlockMemory();
    memory.found(null);
    memory.propose('first', changes('b', 'x'));
    expect(memory.get('b')).toBeUndefined();
    memory.found('first');
    expect(memory.get('b')).toEqual(keys('x'));
  });

  it('drops what a transaction proposed that was never committed, and keeps what was there', () => {
    const memory = new BlockMemory();
    memory.propose('first', changes('b', 'x'));
    memory.found('first');
    memory.propose('lost', changes('b', 'x', 'y'));
    memory.found('first');
    expect(memory.get('b')).toEqual(keys('x'));
  });

  it('forgets all when another service wrote, and when the graph was emptied', () => {
    for (const other of ['of another', null]) {
      const memory = new BlockMemory();
      memory.propose('first', changes('b', 'x'));
      memory.found('first');
      memory.propose('second', changes('c', 'y'));
      memory.found(other);
      expect([memory.get('b'), memory.get('c')]).toEqual([undefined, undefined]);
    }
  });

  it('keeps no more than it may, and lets go of what was not asked for longest', () => {
    const memory = new BlockMemory(3);
    memory.propose('1', new Map([...changes('a', 'x'), ...changes('b', 'y', 'z')]));
    memory.found('1');
    memory.get('a');
    memory.propose('2', changes('c', 'w'));
    memory.found('2');
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([keys('x'), undefined, keys('w')]);
  });
});
