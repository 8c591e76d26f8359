/** Values by stretches of text, which are found where they stand: nothing is cut out of the text to look it up. */
export class StretchTable<T> {
  private buckets: (Entry<T> | undefined)[] = new Array(1024).fill(undefined);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The value of the code units `from` to `to` (exclusive), whose {@link hashWith hash} the caller has made in passing. */
  find(text: string, from: number, to: number, hash: number): T | undefined {
    let entry = this.buckets[hash & (this.buckets.length - 1)];
    while (entry) {
      if (entry.hash === hash && entry.key.length === to - from && text.startsWith(entry.key, from)) return entry.value;
      entry = entry.next;
    }
    return undefined;
  }

  get(key: string): T | undefined {
    return this.find(key, 0, key.length, hashOf(key));
  }

  /** Enters a stretch, or gives it another value. */
  set(key: string, value: T): void {
    const hash = hashOf(key);
    for (let entry = this.buckets[hash & (this.buckets.length - 1)]; entry; entry = entry.next)
      if (entry.key === key) {
        entry.value = value;
        return;
      }
    if (++this.count > this.buckets.length) this.widen();
    this.link({ key, hash, value, next: undefined });
  }

  private link(entry: Entry<T>): void {
    const at = entry.hash & (this.buckets.length - 1);
    entry.next = this.buckets[at];
    this.buckets[at] = entry;
  }

  private widen(): void {
    const old = this.buckets;
    this.buckets = new Array(old.length * 4).fill(undefined);
    for (let entry of old)
      while (entry) {
        const { next }: Entry<T> = entry;
        this.link(entry);
        entry = next;
      }
  }
}

interface Entry<T> {
  readonly key: string;
  readonly hash: number;
  value: T;
  next: Entry<T> | undefined;
}

/** The hash of no code unit. */
export const EMPTY_HASH = 0x11c9dc5;

/** A hash with one code unit more. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);

function hashOf(key: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < key.length; i++) hash = hashWith(hash, key.charCodeAt(i));
  return hash;
}
