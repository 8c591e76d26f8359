import type { Candidate, Resolution, ResolvedEntity } from '../../../resolution/index.js';

/** What is to be written of blocks that were resolved anew. */
export interface BlockChange {
  /** Entities that are new or look different. */
  readonly entities: readonly ResolvedEntity[];
  /** The blocks, where their candidates changed, else none. */
  readonly blocks: readonly string[];
  /** All candidates of these blocks. */
  readonly candidates: readonly Candidate[];
}

/** The difference that resolving a group of blocks made; `before` null where what the graph holds is not known. */
export function blockChange(group: readonly string[], before: Resolution | null, now: Resolution): BlockChange {
  const old = new Map((before?.entities ?? []).map((entity) => [entity.id, entity]));
  const entities = now.entities.filter((entity) => {
    const was = old.get(entity.id);
    return was === undefined || (was !== entity && lookOf(was) !== lookOf(entity));
  });
  const isSame = before !== null && JSON.stringify(before.candidates) === JSON.stringify(now.candidates);
  return { entities, blocks: isSame ? [] : group, candidates: isSame ? [] : now.candidates };
}

/** All that is stored of an entity itself; its keys are stored apart. */
const lookOf = ({ kind, name, aliases, country, gender }: ResolvedEntity): string =>
  JSON.stringify([kind, name, aliases, country, gender]);
