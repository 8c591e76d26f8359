/** Why something of a model's answer was not taken over. */
export const DROP_REASONS = Object.freeze({
  'entity-malformed': 'an entity without the asked fields, or of no kind of the ontology',
  'entity-not-in-text': 'an entity none of whose names stands in the text',
  'alias-not-in-text': 'a further name that does not stand in the text, or is that of another country',
  'country-unknown': 'a country that ISO 3166-1 does not have',
  'relation-malformed': 'a relation without the asked fields, or of no type of the ontology',
  'ends-unknown': 'a relation whose subject or object is none of the entities that were kept',
  'ends-not-allowed': 'a relation between kinds that its type does not join, or of an entity with itself',
  'evidence-not-in-text': 'a relation whose sentence does not stand in the text',
  'evidence-too-long': 'a relation whose evidence is longer than any sentence',
  'title-not-in-text': 'an office whose title does not stand in the text',
  'speaker-unknown': 'a speaker that is none of the entities that were kept; the relation stays, without one',
  'date-malformed': 'a date of no form; the relation stays, without one',
  'said-twice': 'a relation that the same sentence already gave',
} as const);

export type DropReason = keyof typeof DROP_REASONS;

/** How often each thing happened; reasons that never did are left out. */
export type DropCounts = Partial<Record<DropReason, number>>;

/** Counts one more. */
export const countDrop = (counts: DropCounts, reason: DropReason): void => {
  counts[reason] = (counts[reason] ?? 0) + 1;
};
