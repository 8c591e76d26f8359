import { RIVAL, type RivalQuestion } from './rival-questions.js';
import type { EntityRow, SyntheticGraph, TieRow } from './synthetic-graph.js';

/** A question of the benchmark: a GraphQL operation, and variables to ask it with in turn. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** The same asked of `@neo4j/graphql`, where it can be. */
  readonly rival?: RivalQuestion;
}

const TIES = `query ($id: ID!) { entity(id: $id) { id kind name aliases
  ties(first: 10) { nodes { id type count stories firstOn lastOn confidence counterpart { id kind name } } } } }`;

const STATEMENTS = `nodes { id type status negated seenOn confidence sentence start end
  subject { id name } object { id name } attributedTo { id name } article { id title publishedOn source } }`;

/** How many different variables each question is asked with. */
const VARIETY = 100;

/** The questions of the issue over a synthetic graph: each picks its entities by how much is said of them. */
export function questionsOn(graph: SyntheticGraph): readonly Question[] {
  const degrees = degreesOf(graph.ties);
  const byHeat = [...graph.entities].sort((x, y) => (degrees.get(y.id) ?? 0) - (degrees.get(x.id) ?? 0));
  const near = (degree: number): EntityRow[] =>
    [...byHeat]
      .sort((x, y) => Math.abs((degrees.get(x.id) ?? 0) - degree) - Math.abs((degrees.get(y.id) ?? 0) - degree))
      .slice(0, VARIETY);
  const pairs = [...graph.ties].sort((x, y) => y.count - x.count).slice(0, VARIETY * 5);
  const some = pairs.filter((_, index) => index % 5 === 0);
  const cool = near(20);
  const ids = (entities: readonly EntityRow[]) => entities.map(({ id }) => ({ id }));
  const both = (ties: readonly TieRow[]) => ties.map(({ a, b }) => ({ a, b }));
  return [
    { name: 'entity, top ties, cool', query: TIES, variables: ids(cool), rival: RIVAL.ties },
    { name: 'entity, top ties, hot', query: TIES, variables: ids(byHeat.slice(0, 20)), rival: RIVAL.ties },
    {
      name: 'pair',
      query: `query ($a: ID!, $b: ID!) { statements(first: 10, filter: { between: [$a, $b] }) { ${STATEMENTS} } }`,
      variables: both(some),
      rival: RIVAL.pair,
    },
    {
      name: 'timeline of 50',
      query: `query ($id: ID!) { statements(first: 50, filter: { between: [$id] }) { ${STATEMENTS} } }`,
      variables: ids(byHeat.slice(0, VARIETY)),
      rival: RIVAL.timeline,
    },
    {
      name: 'path',
      query: `query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxHops: 3, first: 3) { shortest { hops strength
        nodes { id name } edges { forward tie { type stories } evidence { sentence } } } } }`,
      variables: cool.slice(0, 100).map(({ id }, index) => ({ a: id, b: cool[cool.length - 1 - index]?.id })),
    },
    {
      name: 'search',
      query:
        'query ($text: String!) { search(text: $text, first: 10) { edges { score matched node { id kind name } } } }',
      variables: near(50).map(({ name }) => ({ text: name })),
      rival: RIVAL.search,
    },
    {
      name: 'network of 100',
      query: `query ($id: ID!) { network(ids: [$id], depth: 1, limit: 100) { truncated nodes { depth degree entity { id kind name } }
        edges { source target tie { type quad stories confidence } } } }`,
      variables: ids(near(200)),
    },
    {
      name: 'relationship',
      query: `query ($a: ID!, $b: ID!) { relationship(a: $a, b: $b) { ties { type direction count stories lastOn }
        timeline(granularity: YEAR) { from count tone } trend { direction change } agreements(first: 5) { ${STATEMENTS} } } }`,
      variables: both(some.slice(50)),
    },
  ];
}

/** How many ties each entity has. */
export function degreesOf(ties: readonly TieRow[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { a, b } of ties) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
