import { timelessKey } from '../keys/key.js';
import { Partition } from '../partition.js';
import type { Decision } from './decision.js';
import { decisionsInForce } from './decision-state.js';

/** What curators ask of the grouping of keys. */
export interface Constraints {
  /** Whether there are none. */
  readonly isFree: boolean;
  /** Sets of keys that are one thing each; every key stands in at most one. */
  readonly together: readonly ReadonlySet<string>[];
  /** Of the keys of one thing those that give its id and name, where a merge says so; all of them otherwise. */
  leading(keys: readonly string[]): readonly string[];
  /** Whether no decision keeps any key of the one apart from any key of the other. */
  mayJoin(a: Iterable<string>, b: Iterable<string>): boolean;
}

interface Apart {
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const some = (keys: Iterable<string>, set: ReadonlySet<string>): boolean => {
  for (const key of keys) if (set.has(key)) return true;
  return false;
};

/**
 * Reads decisions as constraints on the keys there are. The newest counts where two contradict each other. A key named
 * by a decision stands for itself and for the same thing seen at other times, unless the decision names that on its
 * other side too.
 */
export const constraintsOf = (keys: Iterable<string>, decisions: Iterable<Decision>): Constraints => {
  const inForce = decisionsInForce(decisions);
  const apart: Apart[] = [];
  const partition = new Partition();
  const mayJoin = (a: Iterable<string>, b: Iterable<string>): boolean => {
    if (apart.length === 0) return true;
    const [x, y] = [[...a], [...b]];
    return !apart.some(({ left, right }) => (some(x, left) && some(y, right)) || (some(x, right) && some(y, left)));
  };
  if (inForce.length === 0) return { isFree: true, together: [], leading: (all) => all, mayJoin };

  const present = [...new Set(keys)].sort();
  const byTimeless = new Map<string, string[]>();
  for (const key of present) byTimeless.set(timelessKey(key), [...(byTimeless.get(timelessKey(key)) ?? []), key]);
  const spread = (named: readonly string[], opposite: readonly string[]): readonly string[] => {
    const [exact, other] = [new Set(named), new Set(opposite)];
    const others = new Set(opposite.map(timelessKey));
    const alike = named.map(timelessKey).filter((key) => !others.has(key));
    const found = [...alike.flatMap((key) => byTimeless.get(key) ?? []), ...present.filter((key) => exact.has(key))];
    return [...new Set(found)].filter((key) => !other.has(key)).sort();
  };
  const unite = (members: readonly string[]): void => {
    const [first, ...rest] = members;
    if (first === undefined) return;
    for (const key of rest) if (mayJoin(partition.of(first), partition.of(key))) partition.join(first, key);
  };
  const keepApart = (left: readonly string[], right: readonly string[]): void => {
    // What a newer decision made one stays one.
    const free = left.filter((key) => !some(partition.of(key), new Set(right)));
    const pull = right.filter((key) => !some(partition.of(key), new Set(left)));
    if (free.length > 0 && pull.length > 0) apart.push({ left: new Set(free), right: new Set(pull) });
  };

  const leaders: Apart[] = [];
  for (const decision of inForce) {
    if (decision.kind === 'merge') {
      unite(spread([...decision.left, ...decision.right], []));
      const [left, right] = [spread(decision.left, decision.right), spread(decision.right, decision.left)];
      leaders.push({ left: new Set(left), right: new Set(right) });
    }
    if (decision.kind === 'different')
      keepApart(spread(decision.left, decision.right), spread(decision.right, decision.left));
    if (decision.kind === 'split') {
      const leaving = spread(decision.leaving, decision.staying);
      keepApart(spread(decision.staying, decision.leaving), leaving);
      unite(leaving);
    }
  }
  const leading = (all: readonly string[]): readonly string[] => {
    const leader = leaders.find(({ left, right }) => some(all, left) && some(all, right));
    return leader ? all.filter((key) => leader.left.has(key)) : all;
  };
  return { isFree: false, together: partition.all(), leading, mayJoin };
};
