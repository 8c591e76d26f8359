import DataLoader from 'dataloader';
import type { ApiContext } from './context.js';

/** More than this in one query would hold up others. */
const MOST_AT_ONCE = 500;

/**
 * A loader that gathers what one request asks of `name`, and reads it at once.
 * @param read gives a value for each key, in their order
 */
export function gathered<K, V>(
  context: Pick<ApiContext, 'loaders'>,
  name: string,
  read: (keys: readonly K[]) => Promise<readonly V[]>,
): DataLoader<K, V> {
  const known = context.loaders.get(name);
  if (known !== undefined) return known as unknown as DataLoader<K, V>;
  const loader = new DataLoader<K, V>(read, { maxBatchSize: MOST_AT_ONCE });
  context.loaders.set(name, loader as unknown as DataLoader<never, unknown>);
  return loader;
}
