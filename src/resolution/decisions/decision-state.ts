import { groupBy } from '../group-by.js';
import type { Decision } from './decision.js';

const newestFirst = (a: Decision, b: Decision): number =>
  a.at === b.at ? (a.id < b.id ? 1 : a.id > b.id ? -1 : 0) : a.at < b.at ? 1 : -1;

/**
 * The decisions that hold, newest first (by `at`, then id): those that no undo in force takes back. A function of the
 * set: the same decision twice counts once.
 */
export const decisionsInForce = (decisions: Iterable<Decision>): readonly Decision[] => {
  const all = [...new Map([...decisions].map((decision) => [decision.id, decision])).values()];
  const undoing = groupBy(
    all.filter((decision) => decision.kind === 'undo'),
    (undo) => undo.decision,
  );
  const inForce = (id: string, below: ReadonlySet<string>): boolean =>
    // An id is a hash of what it undoes, so a circle cannot be made honestly; a forged one must still end.
    below.has(id) || !(undoing.get(id) ?? []).some((undo) => inForce(undo.id, new Set([...below, id])));
  return all.filter((decision) => inForce(decision.id, new Set())).sort(newestFirst);
};

/** What curators hold of statements, by statement id; the newest judgement of each counts. */
export const statementJudgements = (decisions: Iterable<Decision>): ReadonlyMap<string, 'accepted' | 'rejected'> => {
  const judgements = new Map<string, 'accepted' | 'rejected'>();
  for (const decision of decisionsInForce(decisions))
    if (decision.kind === 'judge' && !judgements.has(decision.statement))
      judgements.set(decision.statement, decision.judgement);
  return judgements;
};

/** All keys that a decision names. */
export const keysOfDecision = (decision: Decision): readonly string[] => {
  switch (decision.kind) {
    case 'merge':
    case 'different':
      return [...decision.left, ...decision.right];
    case 'split':
      return [...decision.staying, ...decision.leaving];
    case 'rename':
      return decision.keys;
    case 'judge':
    case 'undo':
      return [];
  }
};
