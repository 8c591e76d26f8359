/** Answers by operation and variables, so that going back shows at once what was there. */
interface Entry {
  readonly data: unknown;
  readonly age: number;
}

const MOST_ENTRIES = 200;
const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();
let age = 0;

/** The key under which an answer is kept. */
export const cacheKey = (query: string, variables: unknown): string => `${query}\n${JSON.stringify(variables)}`;

/** What is kept under a key, and whether nothing was changed in the graph since. */
export function cached(key: string): { readonly data: unknown; readonly fresh: boolean } | null {
  const entry = entries.get(key);
  return entry ? { data: entry.data, fresh: entry.age === age } : null;
}

/** Keeps an answer; the oldest goes when there are too many. */
export function keep(key: string, data: unknown): void {
  entries.delete(key);
  entries.set(key, { data, age });
  const oldest = entries.keys().next();
  if (entries.size > MOST_ENTRIES && !oldest.done) entries.delete(oldest.value);
}

/** Says that the graph has changed: all that is shown is asked for anew, the old staying in view meanwhile. */
export function graphChanged(): void {
  age += 1;
  for (const listener of listeners) listener();
}

/** Calls back when the graph has changed; gives the way to stop. For `useSyncExternalStore`. */
export function onGraphChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A number that grows with each change of the graph. */
export const graphAge = (): number => age;
