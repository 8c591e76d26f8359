/**
 * What was worked out lately: at most about `most` by weight, in two halves. When the newer half is full, the older one is
 * forgotten and takes its place; what is asked for again comes back into the newer.
 */
export class Lately<V> {
  private newer = new Map<string, V>();
  private older = new Map<string, V>();
  private weight = 0;

  constructor(
    private readonly most: number,
    private readonly weightOf: (value: V) => number = () => 1,
  ) {}

  get(key: string): V | undefined {
    const found = this.newer.get(key);
    if (found !== undefined) return found;
    const old = this.older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    const before = this.newer.get(key);
    this.weight += this.weightOf(value) - (before === undefined ? 0 : this.weightOf(before));
    this.newer.set(key, value);
    if (this.weight <= this.most / 2) return;
    this.older = this.newer;
    this.newer = new Map();
    this.weight = 0;
  }
}
