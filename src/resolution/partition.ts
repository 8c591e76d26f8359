/** A partition of keys that grows by joining. A key that was never joined is a set of its own. */
export class Partition {
  private readonly sets = new Map<string, Set<string>>();

  /** The set that a key is in. */
  of(key: string): ReadonlySet<string> {
    return this.sets.get(key) ?? new Set([key]);
  }

  /** Makes the sets of two keys one. The smaller goes into the larger, so that joining n keys takes n log n steps. */
  join(a: string, b: string): void {
    const [x, y] = [this.own(a), this.own(b)];
    if (x === y) return;
    const [small, large] = x.size < y.size ? [x, y] : [y, x];
    for (const key of small) {
      large.add(key);
      this.sets.set(key, large);
    }
  }

  /** All sets that were joined or asked for with `own`, each once. */
  all(): readonly ReadonlySet<string>[] {
    return [...new Set(this.sets.values())];
  }

  /** The set of a key, which counts as one of the partition from now on. */
  own(key: string): Set<string> {
    const before = this.sets.get(key);
    if (before) return before;
    const set = new Set([key]);
    this.sets.set(key, set);
    return set;
  }
}
