import { RELATION_TYPE_NAMES } from '../../src/ontology/index.js';

/** A question as `@neo4j/graphql` is asked it, and its variables, made from those of the service. */
export interface RivalQuestion {
  readonly query: string;
  readonly variables: (own: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

const STATEMENT = `id type status negated seenOn confidence sentence start end
  subject { id name } object { id name } attributedTo { id name } article { id title publishedOn source }`;

const fieldOf = (type: string): string =>
  type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** It sorts within one relation type and direction, so it is asked for the ten strongest of each. */
const TIES = RELATION_TYPE_NAMES.flatMap((type) =>
  ['Out', 'In'].map(
    (end) => `${fieldOf(type)}${end}Connection(first: 10, sort: [{ edge: { stories: DESC } }]) {
      edges { node { id kind name } properties { type count stories firstOn lastOn confidence } } }`,
  ),
).join('\n');

const same = (own: Readonly<Record<string, unknown>>) => own;

/**
 * What it can express; paths, a drawing over all types and what `relationship` adds up it cannot, but by Cypher of one's
 * own. The condition on `sortKey` is there so that Neo4j takes the index that the service's own queries take.
 */
export const RIVAL = {
  ties: {
    query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id kind name aliases ${TIES} } }`,
    variables: same,
  },
  pair: {
    query: `query ($pair: String!) { statements(where: { pair: { eq: $pair }, sortKey: { gt: "" } }, sort: [{ sortKey: DESC }], limit: 10) { ${STATEMENT} } }`,
    variables: ({ a, b }) => ({ pair: [String(a), String(b)].sort().join('|') }),
  },
  timeline: {
    query: `query ($id: String!) { statements(where: { sortKey: { gt: "" }, OR: [{ subjectId: { eq: $id } }, { objectId: { eq: $id } }] }, sort: [{ sortKey: DESC }], limit: 50) { ${STATEMENT} } }`,
    variables: same,
  },
  search: {
    query: `query ($text: String!) { searchEntities(phrase: $text, first: 10) { edges { score node { id kind name } } } }`,
    variables: same,
  },
} satisfies Readonly<Record<string, RivalQuestion>>;
