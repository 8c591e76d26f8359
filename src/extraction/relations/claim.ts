import type { RelationType, Status } from '../../ontology/index.js';
import type { Sentence } from '../document/index.js';
import type { Span } from '../extraction.js';

/** A relation found in a sentence, before names are settled and doubles are dropped. Entities by their index in the book. */
export interface Claim {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  readonly status: Status;
  readonly negated: boolean;
  readonly speaker: number | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly dateBasis: 'stated' | 'inferred' | null;
  readonly title: string | null;
  readonly sentence: Sentence;
  readonly subjectSpan: Span | null;
  readonly objectSpan: Span | null;
  readonly triggerSpan: Span | null;
  readonly rule: string;
  readonly confidence: number;
}

/** One end of a relation: which entity, by which noun chunk, and how surely the words mean it. */
export interface Party {
  readonly entity: number;
  readonly chunk: number;
  /** 1 for a name or a role, less where only the owner of a thing, a pronoun or a clause's subject tells. */
  readonly certainty: number;
}

// Written out, as everywhere where a copy differs from what it is of: V8 gives a copy that is spread a shape of its own, and whatever
// reads objects of many shapes is slow.

/** A party that the words mean less surely. */
export const weighted = ({ entity, chunk, certainty }: Party, by: number): Party => ({
  entity,
  chunk,
  certainty: certainty * by,
});

/** Another in a party's place. */
export const standingIn = ({ chunk, certainty }: Party, entity: number): Party => ({ entity, chunk, certainty });
