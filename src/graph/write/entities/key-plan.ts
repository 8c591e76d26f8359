import {
  blockGroup,
  blocksDecided,
  type Candidate,
  type Decision,
  knownEntity,
  type ResolvedEntity,
  resolveBlock,
} from '../../../resolution/index.js';
import type { Tx } from '../../transaction.js';
import { type BlockChange, blockChange } from './block-change.js';
import { type KeyState, readKeyStates, readKeysOfBlocks } from './key-queries.js';

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
  const states = new Map((await readKeyStates(tx, [...deltas.keys()].sort())).map((state) => [state.key, state]));
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
  for (const key of vanished) {
    const state = states.get(key);
    if (state && !resolved.resolvedBlocks.has(state.block)) goneEntities.push(state.entity);
    entityOf.delete(key);
  }
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
> & { readonly resolvedBlocks: ReadonlySet<string> };

interface Touch {
  readonly touched: ReadonlySet<string>;
  readonly added: ReadonlyMap<string, KeyState>;
  readonly vanished: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  readonly forced: ReadonlySet<string>;
}

async function resolveTouched(tx: Tx, touch: Touch): Promise<Resolved> {
  const { added, vanished, decisions, forced } = touch;
  const groups = groupsOf(touch.touched, decisions);
  const resolvedBlocks = new Set(groups.flat());
  const stored = await readKeysOfBlocks(tx, [...resolvedBlocks].sort());
  const storedKeys = keysByBlock(stored);
  const currentKeys = keysByBlock([...stored, ...added.values()].filter((state) => !vanished.has(state.key)));
  const entityOf = new Map<string, string>();
  const kept = new Set<string>();
  const changes: BlockChange[] = [];
  for (const group of groups) {
    const now = resolveBlock(keysOfGroup(group, currentKeys), decisions);
    // What the graph holds of these blocks is what their stored keys resolve to, unless a decision is new.
    const isForced = group.some((block) => forced.has(block));
    const before = isForced ? null : resolveBlock(keysOfGroup(group, storedKeys), decisions);
    for (const [key, entity] of now.assignments) entityOf.set(key, entity);
    for (const entity of now.entities) kept.add(entity.id);
    changes.push(blockChange(group, before, now));
  }
  const storedEntities = new Set(stored.map((state) => state.entity));
  return {
    entityOf,
    resolvedBlocks,
    moves: stored.flatMap(({ key, entity }) => {
      const to = entityOf.get(key);
      return to !== undefined && to !== entity ? [{ key, from: entity, to }] : [];
    }),
    entities: changes.flatMap((change) => change.entities),
    newEntities: new Set([...kept].filter((id) => !storedEntities.has(id))),
    goneEntities: [...storedEntities].filter((id) => !kept.has(id)),
    blocks: changes.flatMap((change) => change.blocks),
    candidates: changes.flatMap((change) => change.candidates),
  };
}

function keysByBlock(states: readonly KeyState[]): ReadonlyMap<string, readonly string[]> {
  const byBlock = new Map<string, string[]>();
  for (const { key, block } of states) {
    const keys = byBlock.get(block);
    if (keys) keys.push(key);
    else byBlock.set(block, [key]);
  }
  return byBlock;
}

const keysOfGroup = (group: readonly string[], byBlock: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  group.flatMap((block) => byBlock.get(block) ?? []).sort();

/** The groups of blocks to be resolved in one, each once. */
function groupsOf(touched: ReadonlySet<string>, decisions: readonly Decision[]): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const block of [...touched].sort()) {
    const group = blockGroup(block, decisions);
    groups.set(group.join('\n'), group);
  }
  return [...groups.values()];
}
