import type { EntityKind } from '../ontology/index.js';

/** One thing, as the graph keeps it. A person's office labels are no part: they follow its `HOLDS_OFFICE` ties. */
export interface ResolvedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every other name it goes by, sorted, without `name`. */
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly gender: 'female' | 'male' | null;
  /** The keys that are it, sorted. */
  readonly keys: readonly string[];
}

/** Why two entities may or may not be one: what a signal found, and the points that the model gives for it. */
export interface Reason {
  readonly signal: string;
  readonly finding: string;
  readonly points: number;
}

/** Two entities that may be one, for a curator to judge. */
export interface Candidate {
  /** `left|right`: the entity ids, smaller first. */
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly leftKeys: readonly string[];
  readonly rightKeys: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What resolving a block gives. All lists are sorted by id. */
export interface Resolution {
  /** Key to entity id, of every key given. */
  readonly assignments: ReadonlyMap<string, string>;
  readonly entities: readonly ResolvedEntity[];
  readonly candidates: readonly Candidate[];
}
