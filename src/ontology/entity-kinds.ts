/** The kinds of thing that the graph holds. Each is also a label of its nodes. */
export const ENTITY_KINDS = ['Person', 'Country', 'Organization', 'Place', 'Event', 'Agreement'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kinds that can act: a subject or object of a relation that says "actor". */
export const ACTOR_KINDS = ['Person', 'Country', 'Organization'] as const satisfies readonly EntityKind[];
