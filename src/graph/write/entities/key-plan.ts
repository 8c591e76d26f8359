import { randomUUID } from 'node:crypto';
import {
  blockGroup,
  blocksDecided,
  type Candidate,
  type Decision,
  knownEntity,
  type ResolvedEntity,
  resolveBlock,
} from '../../../resolution/index.js';
import type { BlockKeys } from '../../kept/block-memory.js';
import type { Tx } from '../../transaction.js';
import { type BlockChange, blockChange } from './block-change.js';
import { type KeyState, leaveMark, readBlocks, readKeyStates } from './key-queries.js';

/** A key that turns out to be another entity than before. */
export interface Move {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What a change of the set of articles means for keys and entities. */
export interface KeyPlan {
  /** Entity of every key that the change touches or brings. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly created: readonly KeyState[];
  readonly counted: readonly { readonly key: string; readonly delta: number }[];
  readonly vanished: readonly string[];
  readonly moves: readonly Move[];
  /** Those to write: new ones and such as changed. */
  readonly entities: readonly ResolvedEntity[];
  /** Ids of entities that were not there before, and so have no ties yet. */
  readonly newEntities: ReadonlySet<string>;
  readonly goneEntities: readonly string[];
  /** Blocks whose candidates changed, and all their candidates now. */
  readonly blocks: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** Which keys a change adds to articles, or takes from them. */
export interface KeyDelta {
  readonly block: string | null;
  readonly delta: number;
}

/**
 * Works out what keys come, go and move. A block is resolved anew only when the set of its keys changes, or when it is
 * among `forced` because a decision was made; a key that was seen before is simply looked up.
 */
export async function planKeys(
  tx: Tx,
  deltas: ReadonlyMap<string, KeyDelta>,
  decisions: readonly Decision[],
  forced: readonly string[],
): Promise<KeyPlan> {
  const mark = randomUUID();
  const [found, stored] = await Promise.all([leaveMark(tx, mark), readKeyStates(tx, [...deltas.keys()].sort())]);
  tx.blocks.found(found);
  const states = new Map(stored.map((state) => [state.key, state]));
  const added = new Map<string, KeyState>();
  const vanished = new Set<string>();
  const counted: { key: string; delta: number }[] = [];
  for (const [key, { block, delta }] of deltas) {
    const state = states.get(key);
    if (state === undefined) {
      if (delta > 0 && block !== null) added.set(key, { key, block, articles: delta, entity: '' });
    } else if (state.articles + delta <= 0) vanished.add(key);
    else if (delta !== 0) counted.push({ key, delta });
  }
  const decided = blocksDecided(decisions);
  const isKnown = (key: string, block: string): boolean => !decided.has(block) && knownEntity(key) !== null;
  const touched = new Set(forced);
  for (const { key, block } of added.values()) if (!isKnown(key, block)) touched.add(block);
  for (const key of vanished) {
    const block = states.get(key)?.block ?? '';
    if (!isKnown(key, block)) touched.add(block);
  }
  const resolved = await resolveTouched(tx, { touched, added, vanished, decisions, forced: new Set(forced) });

  const entityOf = new Map([...states.values()].map((state) => [state.key, state.entity]));
  const entities = [...resolved.entities];
  const newEntities = new Set(resolved.newEntities);
  const goneEntities = [...resolved.goneEntities];
  for (const [key, entity] of resolved.entityOf) entityOf.set(key, entity);
  for (const { key } of added.values()) {
    const known = entityOf.has(key) ? null : knownEntity(key);
    if (known === null) continue;
    entityOf.set(key, known.id);
    entities.push(known);
    newEntities.add(known.id);
  }
  const blocks = new Map<string, BlockKeys | null>(resolved.current);
  for (const { block } of added.values()) if (!blocks.has(block)) blocks.set(block, null);
  for (const key of vanished) {
    const state = states.get(key);
    if (state && !resolved.current.has(state.block)) {
      goneEntities.push(state.entity);
      blocks.set(state.block, null);
    }
    entityOf.delete(key);
  }
  tx.blocks.propose(mark, blocks);
  return {
    entityOf,
    created: [...added.values()].map((state) => ({ ...state, entity: entityOf.get(state.key) ?? '' })),
    counted,
    vanished: [...vanished],
    moves: resolved.moves,
    entities,
    newEntities,
    goneEntities,
    blocks: resolved.blocks,
    candidates: resolved.candidates,
  };
}

type Resolved = Pick<
  KeyPlan,
  'entityOf' | 'moves' | 'entities' | 'newEntities' | 'goneEntities' | 'blocks' | 'candidates'
> & {
  /** The keys of the blocks that were resolved, as they will be stored. */
  readonly current: ReadonlyMap<string, BlockKeys>;
};

interface Touch {
  readonly touched: ReadonlySet<string>;
  readonly added: ReadonlyMap<string, KeyState>;
  readonly vanished: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  readonly forced: ReadonlySet<string>;
}

async function resolveTouched(tx: Tx, touch: Touch): Promise<Resolved> {
  const { added, vanished, forced } = touch;
  const groups = groupsOf(touch.touched, touch.decisions);
  const stored = await storedBlocks(tx, groups.flat());
  const coming = comingByBlock(added.values());
  const decided = blocksDecided(touch.decisions);
  const entityOf = new Map<string, string>();
  const kept = new Set<string>();
  const changes: BlockChange[] = [];
  const moves: Move[] = [];
  const current = new Map<string, BlockKeys>();
  for (const group of groups) {
    // Without the decisions on others, which mean nothing for it, a block is resolved by what is remembered of it.
    const decisions = group.some((block) => decided.has(block)) ? touch.decisions : [];
    const before = group.flatMap((block) => [...(stored.get(block) ?? [])]);
    const staying = before.filter(([key]) => !vanished.has(key));
    const keys = [...staying.map(([key]) => key), ...group.flatMap((block) => coming.get(block) ?? [])];
    const now = resolveBlock(keys, decisions);
    // What the graph holds of these blocks is what their stored keys resolve to, unless a decision is new.
    const isForced = group.some((block) => forced.has(block));
    const was = isForced
      ? null
      : resolveBlock(
          before.map(([key]) => key),
          decisions,
        );
    changes.push(blockChange(group, was, now));
    for (const entity of now.entities) kept.add(entity.id);
    for (const [key, from] of staying) {
      const to = now.assignments.get(key) ?? from;
      if (to !== from) moves.push({ key, from, to });
    }
    for (const [key, entity] of now.assignments) entityOf.set(key, entity);
    for (const block of group) {
      const own = [...(stored.get(block)?.keys() ?? []), ...(coming.get(block) ?? [])].sort();
      current.set(block, new Map(own.flatMap((key) => (vanished.has(key) ? [] : [[key, entityOf.get(key) ?? '']]))));
    }
  }
  const storedEntities = new Set([...stored.values()].flatMap((keys) => [...keys.values()]));
  return {
    entityOf,
    current,
    moves,
    entities: changes.flatMap((change) => change.entities),
    newEntities: new Set([...kept].filter((id) => !storedEntities.has(id))),
    goneEntities: [...storedEntities].filter((id) => !kept.has(id)),
    blocks: changes.flatMap((change) => change.blocks),
    candidates: changes.flatMap((change) => change.candidates),
  };
}

/** Blocks as they are stored: as they are remembered, else read. */
async function storedBlocks(tx: Tx, blocks: readonly string[]): Promise<ReadonlyMap<string, BlockKeys>> {
  const stored = new Map<string, BlockKeys>();
  const unknown: string[] = [];
  for (const block of new Set(blocks)) {
    const keys = tx.blocks.get(block);
    if (keys === undefined) unknown.push(block);
    else stored.set(block, keys);
  }
  for (const [block, keys] of await readBlocks(tx, unknown.sort())) stored.set(block, keys);
  return stored;
}

function comingByBlock(states: Iterable<KeyState>): ReadonlyMap<string, readonly string[]> {
  const byBlock = new Map<string, string[]>();
  for (const { key, block } of states) {
    const keys = byBlock.get(block);
    if (keys) keys.push(key);
    else byBlock.set(block, [key]);
  }
  return byBlock;
}

/** The groups of blocks to be resolved in one, each once. */
function groupsOf(touched: ReadonlySet<string>, decisions: readonly Decision[]): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const block of [...touched].sort()) {
    const group = blockGroup(block, decisions);
    groups.set(group.join('\n'), group);
  }
  return [...groups.values()];
}
