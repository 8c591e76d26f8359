import { UndirectedGraph } from 'graphology';
import { type EntityKind, RELATION_TYPE_NAMES, RELATION_TYPES } from '../../ontology/index.js';
import { entitiesById } from './entities.js';
import { betweenness, louvain, pagerank } from './graph-algorithms.js';
import { checkRange, MAX_PAGE } from './page.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';
import { LAST } from './statement-filter.js';

export type InfluenceMetricName = 'CONNECTIONS' | 'STRENGTH' | 'BROKERAGE' | 'PAGERANK';

export interface InfluenceRequest {
  readonly kind?: EntityKind | null;
  readonly metric: InfluenceMetricName;
  readonly asOf?: string | null;
  readonly first: number;
}

/** Who matters most in the graph, and who belongs together. */
export interface InfluenceRow {
  readonly metric: InfluenceMetricName;
  readonly asOf: string | null;
  readonly entries: readonly { rank: number; entity: EntityRow; score: number; community: number }[];
  readonly communities: readonly { id: number; size: number; members: readonly EntityRow[] }[];
  readonly entityCount: number;
  readonly pairCount: number;
  readonly truncated: boolean;
}

/** The strongest pairs that are weighed: brokerage looks at each way between each two, and so takes fewer. */
const MOST_PAIRS: Readonly<Record<InfluenceMetricName, number>> = {
  CONNECTIONS: 20_000,
  STRENGTH: 20_000,
  PAGERANK: 20_000,
  BROKERAGE: 3_000,
};
const MOST_COMMUNITIES = 20;
const MOST_MEMBERS = 10;

const ACTS = RELATION_TYPE_NAMES.filter((type) => RELATION_TYPES[type].quad !== null).join('|');

/** Goes through all ties of acts once. */
const PAIRS: NamedQuery = {
  name: 'influence.pairs',
  text: `MATCH (x:Entity)-[r:${ACTS}]->(y:Entity) WHERE coalesce(r.firstOn, '') < $to
WITH CASE WHEN r.a < r.b THEN r.a ELSE r.b END AS a, CASE WHEN r.a < r.b THEN r.b ELSE r.a END AS b, r.stories AS stories
WITH a, b, sum(stories) AS weight ORDER BY weight DESC, a, b LIMIT $limit
RETURN a, b, weight`,
};

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

interface Node {
  readonly community: number;
  readonly score: number;
  readonly weight: number;
}

/**
 * The most influential entities by a metric, and the communities (Louvain, weighted, with a fixed seed). Two queries.
 * @throws EntenteError `BAD_ARGUMENT`
 */
export async function measureInfluence(reader: Reader, request: InfluenceRequest): Promise<InfluenceRow> {
  checkRange('first', request.first, 0, MAX_PAGE);
  const limit = MOST_PAIRS[request.metric];
  const to = request.asOf ? `${request.asOf}${LAST}` : LAST;
  const pairs = await reader.run<PairRow>(PAIRS, { to, limit: limit + 1 });
  const nodes = measure(pairs.slice(0, limit), request.metric);
  const wanted = [...nodes].sort(([x, one], [y, other]) => other.score - one.score || (x < y ? -1 : 1));
  const groups = communitiesOf(nodes);
  // Kinds stand in the ids' nodes: ask for the best of all kinds, and go on until enough are of the wanted one.
  const known = await entitiesById(reader, request.kind ? nodes.keys() : namesNeeded(wanted, groups, request.first));
  const listed = wanted.flatMap(([id, node]) => {
    const entity = known.get(id);
    return entity !== undefined && (!request.kind || entity.kind === request.kind) ? [{ entity, ...node }] : [];
  });
  return {
    metric: request.metric,
    asOf: request.asOf ?? null,
    entries: listed
      .slice(0, request.first)
      .map(({ entity, score, community }, index) => ({ rank: index + 1, entity, score, community })),
    communities: groups.map(({ id, size, members }) => ({
      id,
      size,
      members: members.flatMap((member) => known.get(member) ?? []),
    })),
    entityCount: nodes.size,
    pairCount: Math.min(pairs.length, limit),
    truncated: pairs.length > limit,
  };
}

function namesNeeded(
  wanted: readonly [string, Node][],
  groups: readonly { members: readonly string[] }[],
  first: number,
) {
  return [...wanted.slice(0, first).map(([id]) => id), ...groups.flatMap((group) => group.members)];
}

function measure(pairs: readonly PairRow[], metric: InfluenceMetricName): Map<string, Node> {
  const graph = new UndirectedGraph();
  for (const { a, b, weight } of pairs) graph.mergeEdge(a, b, { weight });
  const community = graph.size === 0 ? {} : renumbered(louvain(graph, { rng: () => 0.5, randomWalk: false }));
  const score = scores(graph, metric);
  return new Map(
    graph.mapNodes((id) => [
      id,
      { community: community[id] ?? 0, score: steady(score(id)), weight: weightOf(graph, id) },
    ]),
  );
}

/** Ten digits: the last ones of a sum depend on the order in which the graph was read, and an answer must not. */
const steady = (score: number): number => Number(score.toPrecision(10));

function scores(graph: UndirectedGraph, metric: InfluenceMetricName): (id: string) => number {
  if (metric === 'CONNECTIONS') return (id) => graph.degree(id);
  if (metric === 'STRENGTH') return (id) => weightOf(graph, id);
  const found = metric === 'BROKERAGE' ? betweenness(graph, { getEdgeWeight: null }) : pagerank(graph);
  return (id) => found[id] ?? 0;
}

function weightOf(graph: UndirectedGraph, id: string): number {
  return graph.reduceEdges(id, (sum, _edge, attributes) => sum + Number(attributes.weight), 0);
}

/** Communities numbered by size, the largest 0; of equals, the one with the smallest id first. */
function renumbered(communities: Readonly<Record<string, number>>): Record<string, number> {
  const members = new Map<number, string[]>();
  for (const [id, number] of Object.entries(communities)) members.set(number, [...(members.get(number) ?? []), id]);
  const sorted = [...members.values()]
    .map((ids) => ids.sort())
    .sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
  return Object.fromEntries(sorted.flatMap((ids, number) => ids.map((id) => [id, number])));
}

function communitiesOf(nodes: ReadonlyMap<string, Node>) {
  const members = new Map<number, string[]>();
  for (const [id, { community }] of nodes) members.set(community, [...(members.get(community) ?? []), id]);
  const weight = (id: string): number => nodes.get(id)?.weight ?? 0;
  return [...members]
    .sort(([x], [y]) => x - y)
    .slice(0, MOST_COMMUNITIES)
    .map(([id, ids]) => ({
      id,
      size: ids.length,
      members: ids.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1)).slice(0, MOST_MEMBERS),
    }));
}
