import { blockOf } from '../keys/key.js';
import type { Decision } from './decision.js';
import { decisionsInForce, keysOfDecision } from './decision-state.js';

const blocksOf = (decision: Decision): readonly string[] => [...new Set(keysOfDecision(decision).map(blockOf))];

/** All blocks that some decision in force speaks of; a known entity among them is resolved like any other. */
export const blocksDecided = (decisions: Iterable<Decision>): ReadonlySet<string> =>
  new Set(decisionsInForce(decisions).flatMap(blocksOf));

/**
 * The blocks to be resolved in one with this one, itself among them, sorted: those that curators' merges join. Mostly
 * the block alone.
 */
export const blockGroup = (block: string, decisions: Iterable<Decision>): readonly string[] => {
  const joined = decisionsInForce(decisions)
    .filter((decision) => decision.kind === 'merge')
    .map(blocksOf)
    .filter((blocks) => blocks.length > 1);
  const group = new Set([block]);
  for (let size = 0; size < group.size; ) {
    size = group.size;
    for (const blocks of joined) if (blocks.some((each) => group.has(each))) for (const each of blocks) group.add(each);
  }
  return [...group].sort();
};
