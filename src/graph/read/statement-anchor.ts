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
  /** What is left of the filter to check row by row. */
  readonly rest: StatementFilterRequest | null;
}

type Start = Omit<Anchor, 'rest'>;

const ofProperty = (name: string): Branch => ({
  match: (where) => `MATCH (s:Statement) WHERE s.${name} = $anchor AND s.sortKey IS NOT NULL AND ${where}`,
  first: `s.${name}`,
});

const property = (name: string, value: unknown): Start => ({
  name,
  branches: [ofProperty(name)],
  values: { anchor: value },
});

const eitherEnd = (id: string): Start => ({
  name: 'entity',
  branches: [ofProperty('subject'), ofProperty('object')],
  values: { anchor: id },
});

const articles = (ids: readonly string[]): Start => ({
  name: 'article',
  branches: [
    { match: (where) => `MATCH (s:Statement)-[:IN]->(anchored:Article) WHERE anchored.id IN $anchor AND ${where}` },
  ],
  values: { anchor: ids },
});

const speaker = (id: string): Start => ({
  name: 'speaker',
  branches: [{ match: (where) => `MATCH (s:Statement)-[:ATTRIBUTED_TO]->(:Entity {id: $anchor}) WHERE ${where}` }],
  values: { anchor: id },
});

const byIds = (ids: readonly string[]): Start => ({
  name: 'ids',
  branches: [{ match: (where) => `MATCH (s:Statement) WHERE s.id IN $anchor AND ${where}` }],
  values: { anchor: ids },
});

const EVERYTHING: Start = {
  name: 'all',
  branches: [{ match: (where) => `MATCH (s:Statement) WHERE s.sortKey IS NOT NULL AND ${where}` }],
  values: {},
};

const RECENT: Start = {
  name: 'recent',
  branches: [
    { match: (where) => `MATCH (s:Statement) WHERE s.ingestedAt IS NOT NULL AND s.id IS NOT NULL AND ${where}` },
  ],
  values: {},
};

/** The narrowest start that `filter`, and what it joins with `and`, allows; the rest of it is checked row by row. */
export function anchorOf(filter: StatementFilterRequest | null | undefined): Anchor {
  if (!filter) return { ...EVERYTHING, rest: null };
  const filters = conjuncts(filter);
  for (const { start, whole } of TRIES) {
    for (const given of filters) {
      const found = start(given);
      if (found === null) continue;
      // What the start sees to by itself need not be checked again; within `and` it is, for simplicity.
      return { ...found, rest: given === filter && whole !== undefined ? { ...filter, [whole]: null } : filter };
    }
  }
  return { ...EVERYTHING, rest: filter };
}

interface Try {
  readonly start: (filter: StatementFilterRequest) => Start | null;
  /** The field that the start answers wholly. */
  readonly whole?: keyof StatementFilterRequest;
}

/** Starts by how few statements they tend to leave. */
const TRIES: readonly Try[] = [
  { start: ({ ids }) => (ids ? byIds(ids) : null), whole: 'ids' },
  { start: ({ articles: ids }) => (ids ? articles(ids) : null), whole: 'articles' },
  {
    start: ({ between }) =>
      between?.length === 2 && between[0] && between[1] ? property('pair', pairKey(between[0], between[1])) : null,
    whole: 'between',
  },
  { start: ({ subject, object }) => (subject && object ? property('pair', pairKey(subject, object)) : null) },
  { start: ({ attributedTo }) => (attributedTo ? speaker(attributedTo) : null), whole: 'attributedTo' },
  { start: ({ subject }) => (subject ? property('subject', subject) : null), whole: 'subject' },
  { start: ({ object }) => (object ? property('object', object) : null), whole: 'object' },
  { start: ({ between }) => (between?.length === 1 && between[0] ? eitherEnd(between[0]) : null), whole: 'between' },
  { start: ({ ingestedSince }) => (ingestedSince ? RECENT : null) },
];

function conjuncts(filter: StatementFilterRequest): StatementFilterRequest[] {
  return [filter, ...(filter.and ?? []).flatMap(conjuncts)];
}
