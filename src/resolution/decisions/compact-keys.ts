import { timelessKey } from '../keys/key.js';

/**
 * Fewest keys that name one side of a decision: of those that differ in nothing but their time the first, unless the
 * other side has the like too, where time is what tells them apart. Sorted.
 */
export const compactKeys = (keys: Iterable<string>, opposite: Iterable<string> = []): readonly string[] => {
  const others = new Set([...opposite].map(timelessKey));
  const first = new Map<string, string>();
  for (const key of [...new Set(keys)].sort()) {
    const timeless = timelessKey(key);
    const name = others.has(timeless) ? key : timeless;
    if (!first.has(name)) first.set(name, key);
  }
  return [...first.values()].sort();
};
