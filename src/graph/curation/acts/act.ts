import { blockOf, type Decision, keysOfDecision, type Verdict } from '../../../resolution/index.js';
import type { Graph } from '../../connection.js';
import type { Tx } from '../../transaction.js';
import { rejudge, reresolve, takeWriteLock } from '../../write/index.js';
import { decide, type Mark } from '../decision-node.js';
import { readDecision, writeDecisions } from '../decisions.js';

/** What a curator asks for, worked out against the graph as it is, and the entity ids that he saw. */
export interface Asked {
  readonly verdict: Verdict;
  readonly entities: readonly string[];
}

/** The decision that an undo, or an undo of an undo, is in the end about. */
const subjectOf = async (tx: Tx, decision: Decision): Promise<Decision | null> => {
  let at: Decision | null = decision;
  const seen = new Set<string>();
  while (at?.kind === 'undo' && !seen.has(at.id)) {
    seen.add(at.id);
    at = await readDecision(tx, at.decision);
  }
  return at;
};

/** Brings the graph in line with a decision that was just written. */
const apply = async (tx: Tx, decision: Decision): Promise<void> => {
  const about = await subjectOf(tx, decision);
  if (about === null) return;
  if (about.kind === 'judge') await rejudge(tx, [about.statement]);
  const blocks = [...new Set(keysOfDecision(about).map(blockOf))].sort();
  if (blocks.length > 0) await reresolve(tx, blocks);
};

/**
 * Writes a decision and all that follows from it in one transaction. Safe to be tried again: the decision's id depends
 * on what is asked and the mark alone, and a decision is written once.
 */
export const act = (graph: Graph, mark: Mark, ask: (tx: Tx) => Promise<Asked>): Promise<Decision> =>
  graph.executeWrite(async (tx) => {
    await takeWriteLock(tx);
    const { verdict, entities } = await ask(tx);
    const decision = decide(verdict, mark);
    await writeDecisions(tx, [decision], entities);
    await apply(tx, decision);
    return decision;
  });
