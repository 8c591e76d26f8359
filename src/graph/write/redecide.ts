import type { Tx } from '../transaction.js';
import { applyChange, NO_CHANGE } from './apply-change.js';
import { readPlaces } from './articles/judgement-queries.js';

/** Resolves blocks anew after a decision about their keys was written; the write lock must be held. */
export async function reresolve(tx: Tx, blocks: readonly string[]): Promise<void> {
  await applyChange(tx, { ...NO_CHANGE, blocks });
}

/** Gives statements the judgement that the decisions now in force say, and their ties; the write lock must be held. */
export async function rejudge(tx: Tx, statements: readonly string[]): Promise<void> {
  const judged = await readPlaces(tx, statements);
  if (judged.length > 0) await applyChange(tx, { ...NO_CHANGE, judged });
}
