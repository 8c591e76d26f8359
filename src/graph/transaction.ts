import type { Transaction } from 'neo4j-driver';
import { boltValue } from './bolt/bolt-values.js';
import type { BlockMemory } from './kept/block-memory.js';

/** One open transaction, as all queries of `src/graph/` see it. */
export interface Tx {
  /**
   * The rows that a query gives, as plain objects, with numbers for integers. Whole numbers among the parameters are
   * sent as integers. Several calls may be under way at once: they run in order.
   */
  run<R = Record<string, unknown>>(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<R[]>;
  /** What the writers of this graph remember from one transaction to the next. */
  readonly blocks: BlockMemory;
  /** Whether the graph has grown enough for the plans of its writers' queries to be kept: see `kept`. */
  readonly plansHold: boolean;
}

/** A driver's transaction in that shape. */
export function asTx(transaction: Transaction, blocks: BlockMemory, plansHold: boolean): Tx {
  return {
    blocks,
    plansHold,
    async run<R>(text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<R[]> {
      const result = await transaction.run(text, boltValue(parameters) as Record<string, unknown>);
      return result.records.map((record) => record.toObject() as R);
    },
  };
}
