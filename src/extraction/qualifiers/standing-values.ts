import type { Status } from '../../ontology/index.js';
import { FACTUAL_VERBS, NEGATING_VERBS, PLANNING_VERBS, WISHING_VERBS } from '../../ontology/words/governors.js';

/** Whether it happened, is planned or only possible, and whether the text denies it. */
export interface Standing {
  readonly status: Status;
  readonly negated: boolean;
}

/** It happened, and nobody denies it. */
export const OCCURRED: Standing = { status: 'occurred', negated: false };
/** It is denied. */
export const DENIED: Standing = { status: 'occurred', negated: true };
/** It is settled that it will happen. */
export const PLANNED: Standing = { status: 'planned', negated: false };
/** It is wished for, feared or possible. */
export const POSSIBLE: Standing = { status: 'hypothetical', negated: false };

const RANKS: Record<Status, number> = { occurred: 0, planned: 1, hypothetical: 2 };

/** The less certain of two; two denials make none. */
export const combine = (a: Standing, b: Standing): Standing => ({
  status: RANKS[a.status] >= RANKS[b.status] ? a.status : b.status,
  negated: a.negated !== b.negated,
});

/** What a governing verb makes of what it governs: "refused to" denies, "plans to" plans, "hopes to" wishes, "managed to" adds nothing. */
export function byVerb(lemma: string): Standing {
  if (NEGATING_VERBS.has(lemma)) return DENIED;
  if (FACTUAL_VERBS.has(lemma)) return OCCURRED;
  if (WISHING_VERBS.has(lemma)) return POSSIBLE;
  return PLANNING_VERBS.has(lemma) ? PLANNED : OCCURRED;
}
