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
  readonly entities: readonly ResolvedEntity[];
  readonly goneEntities: readonly string[];
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
  const resolved = await resolveTouched(tx, touched, added, vanished, decisions);

  const entityOf = new Map([...states.values()].map((state) => [state.key, state.entity]));
  const entities = [...resolved.entities];
  const goneEntities = [...resolved.goneEntities];
  for (const [key, entity] of resolved.entityOf) entityOf.set(key, entity);
  for (const { key } of added.values()) {
    const known = entityOf.has(key) ? null : knownEntity(key);
    if (known === null) continue;
    entityOf.set(key, known.id);
    entities.push(known);
  }
  for (const key of vanished) {
    const state = states.get(key);
    if (state && !resolved.blocks.includes(state.block)) goneEntities.push(state.entity);
    entityOf.delete(key);
  }
  return {
    entityOf,
    created: [...added.values()].map((state) => ({ ...state, entity: entityOf.get(state.key) ?? '' })),
    counted,
    vanished: [...vanished],
    moves: resolved.moves,
    entities,
    goneEntities,
    blocks: resolved.blocks,
    candidates: resolved.candidates,
  };
}

type Resolved = Pick<KeyPlan, 'entityOf' | 'moves' | 'entities' | 'goneEntities' | 'blocks' | 'candidates'>;

async function resolveTouched(
  tx: Tx,
  touched: ReadonlySet<string>,
  added: ReadonlyMap<string, KeyState>,
  vanished: ReadonlySet<string>,
  decisions: readonly Decision[],
): Promise<Resolved> {
  const groups = groupsOf(touched, decisions);
  const blocks = [...new Set(groups.flat())].sort();
  const stored = await readKeysOfBlocks(tx, blocks);
  const byBlock = new Map<string, string[]>();
  for (const { key, block } of [...stored, ...added.values()]) {
    if (vanished.has(key)) continue;
    const keys = byBlock.get(block);
    if (keys) keys.push(key);
    else byBlock.set(block, [key]);
  }
  const entityOf = new Map<string, string>();
  const entities: ResolvedEntity[] = [];
  const candidates: Candidate[] = [];
  for (const group of groups) {
    const keys = group.flatMap((block) => byBlock.get(block) ?? []).sort();
    const resolution = resolveBlock(keys, decisions);
    for (const [key, entity] of resolution.assignments) entityOf.set(key, entity);
    entities.push(...resolution.entities);
    candidates.push(...resolution.candidates);
  }
  const moves = stored.flatMap(({ key, entity }) => {
    const to = entityOf.get(key);
    return to !== undefined && to !== entity ? [{ key, from: entity, to }] : [];
  });
  const kept = new Set(entities.map((entity) => entity.id));
  const goneEntities = [...new Set(stored.map((state) => state.entity))].filter((id) => !kept.has(id));
  return { entityOf, moves, entities, goneEntities, blocks, candidates };
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
