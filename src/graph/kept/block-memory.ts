/** The keys of one block, with the entity that each is. */
export type BlockKeys = ReadonlyMap<string, string>;

/** Keys kept in memory, of about 400 bytes each with their entities' ids; blocks that were not asked for longest go first. */
const MOST_KEYS = 100_000;

/**
 * What a service's writers remember of blocks between their transactions: the best known people are in every batch, and
 * their blocks hold hundreds of keys that would be read again each time. Every writing transaction leaves a mark of its
 * own on the write lock's node, and tells the mark that it found there: so what is remembered holds exactly as long as
 * nobody else wrote, and what a transaction changed counts only once its mark is found, which its commit alone brings.
 */
export class BlockMemory {
  private readonly blocks = new Map<string, BlockKeys>();
  private keys = 0;
  private mark: string | null = null;
  private pending: { readonly mark: string; readonly changes: ReadonlyMap<string, BlockKeys | null> } | null = null;

  constructor(private readonly mostKeys = MOST_KEYS) {}

  /** To be told, with the write lock held, which mark the writer before left; null where none did. */
  found(mark: string | null): void {
    const { pending } = this;
    this.pending = null;
    if (mark === null || (mark !== this.mark && mark !== pending?.mark)) this.forget();
    else if (mark === pending?.mark) for (const [block, keys] of pending.changes) this.put(block, keys);
    this.mark = mark;
  }

  /** What the transaction that leaves this mark makes of blocks; null: not known. */
  propose(mark: string, changes: ReadonlyMap<string, BlockKeys | null>): void {
    this.pending = { mark, changes };
  }

  /** The keys of a block as stored; undefined where that is not known here. */
  get(block: string): BlockKeys | undefined {
    const keys = this.blocks.get(block);
    if (keys !== undefined) {
      this.blocks.delete(block);
      this.blocks.set(block, keys);
    }
    return keys;
  }

  private put(block: string, keys: BlockKeys | null): void {
    this.keys -= this.blocks.get(block)?.size ?? 0;
    this.blocks.delete(block);
    if (keys === null) return;
    this.blocks.set(block, keys);
    this.keys += keys.size;
    for (const [oldest, { size }] of this.blocks) {
      if (this.keys <= this.mostKeys || oldest === block) break;
      this.blocks.delete(oldest);
      this.keys -= size;
    }
  }

  private forget(): void {
    this.blocks.clear();
    this.keys = 0;
  }
}
