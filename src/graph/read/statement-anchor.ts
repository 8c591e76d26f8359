import { pairKey, type StatementFilterRequest } from './statement-filter.js';

/** One way to statements. */
export interface Branch {
  /** A `MATCH … WHERE condition` that binds `s`, served by an index. */
  readonly match: (where: string) => string;
  /**
   * The property that the index has first, which is the same for all: ordering by it before anything else lets Neo4j
   * read the index in order in place of sorting.
   */
  readonly first?: string;
}

/** Where a search for statements starts. */
export interface Anchor {
  readonly name: string;
  readonly branches: readonly Branch[];
  readonly values: Readonly<Record<string, unknown>>;
}

const ofProperty = (name: string): Branch => ({
  match: (where) => `MATCH (s:Statement) WHERE s.${name} = $anchor AND s.sortKey IS NOT NULL AND ${where}`,
  first: `s.${name}`,
});

const property = (name: string, value: unknown): Anchor => ({
  name,
  branches: [ofProperty(name)],
  values: { anchor: value },
});

const eitherEnd = (id: string): Anchor => ({
  name: 'entity',
  branches: [ofProperty('subject'), ofProperty('object')],
  values: { anchor: id },
});

const articles = (ids: readonly string[]): Anchor => ({
  name: 'article',
  branches: [
    { match: (where) => `MATCH (s:Statement)-[:IN]->(anchored:Article) WHERE anchored.id IN $anchor AND ${where}` },
  ],
  values: { anchor: ids },
});

const speaker = (id: string): Anchor => ({
  name: 'speaker',
  branches: [{ match: (where) => `MATCH (s:Statement)-[:ATTRIBUTED_TO]->(:Entity {id: $anchor}) WHERE ${where}` }],
  values: { anchor: id },
});

const byIds = (ids: readonly string[]): Anchor => ({
  name: 'ids',
  branches: [{ match: (where) => `MATCH (s:Statement) WHERE s.id IN $anchor AND ${where}` }],
  values: { anchor: ids },
});

const EVERYTHING: Anchor = {
  name: 'all',
  branches: [{ match: (where) => `MATCH (s:Statement) WHERE s.sortKey IS NOT NULL AND ${where}` }],
  values: {},
};

const RECENT: Anchor = {
  name: 'recent',
  branches: [
    { match: (where) => `MATCH (s:Statement) WHERE s.ingestedAt IS NOT NULL AND s.id IS NOT NULL AND ${where}` },
  ],
  values: {},
};

/** The narrowest start that `filter`, and what it joins with `and`, allows; the rest of it is checked row by row. */
export function anchorOf(filter: StatementFilterRequest | null | undefined): Anchor {
  const [given, ...rest] = conjuncts(filter);
  if (given === undefined) return EVERYTHING;
  return narrowest([given, ...rest]);
}

/** Anchors by how few statements they tend to leave. */
const TRIES: readonly ((filter: StatementFilterRequest) => Anchor | null)[] = [
  ({ ids }) => (ids ? byIds(ids) : null),
  ({ articles: ids }) => (ids ? articles(ids) : null),
  ({ between }) => (between?.[0] && between[1] ? property('pair', pairKey(between[0], between[1])) : null),
  ({ subject, object }) => (subject && object ? property('pair', pairKey(subject, object)) : null),
  ({ attributedTo }) => (attributedTo ? speaker(attributedTo) : null),
  ({ subject }) => (subject ? property('subject', subject) : null),
  ({ object }) => (object ? property('object', object) : null),
  ({ between }) => (between?.[0] ? eitherEnd(between[0]) : null),
  ({ ingestedSince }) => (ingestedSince ? RECENT : null),
];

function narrowest(filters: readonly StatementFilterRequest[]): Anchor {
  for (const attempt of TRIES) {
    for (const filter of filters) {
      const anchor = attempt(filter);
      if (anchor !== null) return anchor;
    }
  }
  return EVERYTHING;
}

function conjuncts(filter: StatementFilterRequest | null | undefined): StatementFilterRequest[] {
  return filter ? [filter, ...(filter.and ?? []).flatMap(conjuncts)] : [];
}
