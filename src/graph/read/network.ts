import type { EntityKind, RelationType } from '../../ontology/index.js';
import { entitiesById } from './entities.js';
import { checkRange } from './page.js';
import { tieMap } from './projections.js';
import type { Reader } from './reader.js';
import type { EntityRow, TieRow } from './rows.js';
import { type RawTie, shapeTie } from './shape.js';
import { LAST } from './statement-filter.js';
import { type TieRequest, wantedTypes } from './tie-request.js';
import { tiesOfMany } from './ties.js';

export interface NetworkRequest {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly filter?: NetworkFilterRequest | null;
}

export interface NetworkFilterRequest {
  readonly types?: readonly RelationType[] | null;
  readonly quad?: readonly number[] | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly minStories?: number | null;
  readonly minConfidence?: number | null;
}

/** What is around some entities, for drawing. */
export interface NetworkRow {
  readonly nodes: readonly { entity: EntityRow; depth: number; degree: number }[];
  readonly edges: readonly { source: string; target: string; tie: TieRow }[];
  readonly truncated: boolean;
  /** Counted only when asked for. */
  readonly omittedEdges: () => Promise<number>;
}

/** The most edges of a drawing. */
export const MAX_EDGES = 12_000;

/** So many entities of a level, those with the strongest ties, are gone on from. */
const MOST_OF_LEVEL = 200;
/** So many ties of an entity that was not asked for itself. */
const MOST_OF_NEIGHBOUR = 300;

/**
 * The strongest ties around some entities, level by level: one query for the entities, one a level.
 * @throws EntenteError `BAD_ARGUMENT`
 */
export async function readNetwork(reader: Reader, request: NetworkRequest): Promise<NetworkRow> {
  checkRange('ids', request.ids.length, 1, 50);
  checkRange('depth', request.depth, 0, 3);
  checkRange('limit', request.limit, 1, MAX_EDGES);
  const start = [...(await entitiesById(reader, request.ids)).values()];
  const depths = new Map(start.map((entity) => [entity.id, { entity, depth: 0 }]));
  const ties = new Map<string, TieRow>();
  const totals: (() => Promise<number>)[] = [];
  let [frontier, cut] = [start, false];
  if (request.depth === 0) for (const tie of await tiesAmong(reader, start, request)) ties.set(tie.id, tie);
  for (let depth = 1; depth <= request.depth && frontier.length > 0; depth++) {
    const pages = await tiesOfMany(reader, frontier, tieRequest(request, depth));
    const level = new Map<string, EntityRow>();
    for (const tie of [...pages.values()].flatMap((page) => page.nodes).sort(strongestFirst)) {
      ties.set(tie.id, tie);
      if (!depths.has(tie.counterpart.id)) level.set(tie.counterpart.id, tie.counterpart);
      if (!depths.has(tie.counterpart.id)) depths.set(tie.counterpart.id, { entity: tie.counterpart, depth });
    }
    totals.push(...[...pages.values()].map((page) => page.totalCount));
    cut ||= [...pages.values()].some((page) => page.pageInfo.hasNextPage) || level.size > MOST_OF_LEVEL;
    frontier = [...level.values()].slice(0, MOST_OF_LEVEL);
  }
  const drawn = grown([...ties.values()].sort(strongestFirst), depths, start, request);
  const omittedEdges = async () => {
    const counts = await Promise.all(totals.map((total) => total()));
    return (
      Math.max(
        counts.reduce((sum, count) => sum + count, 0),
        ties.size,
      ) - drawn.edges.length
    );
  };
  return { ...drawn, truncated: cut || ties.size > drawn.edges.length, omittedEdges };
}

/** The ties among some entities. Served by entity_id, then by the steps between each two. */
async function tiesAmong(reader: Reader, among: readonly EntityRow[], request: NetworkRequest): Promise<TieRow[]> {
  const wanted = tieRequest(request, 1);
  const types = wantedTypes(wanted);
  if (types.length === 0) return [];
  const text = `MATCH (x:Entity) WHERE x.id IN $ids MATCH (y:Entity) WHERE y.id IN $ids AND x.id < y.id
MATCH (x)-[r:${types.join('|')}]-(y)
WHERE r.stories >= $minStories AND r.confidence >= $minConfidence
  AND coalesce(r.lastOn, '') >= $since AND coalesce(r.firstOn, '') < $until
WITH r, startNode(r) AS a, endNode(r) AS b ORDER BY r.stories DESC LIMIT $limit
RETURN ${tieMap('r', 'a', 'b')} AS row`;
  const { filter, limit } = request;
  const found = await reader.run<{ row: RawTie }>(
    { name: 'network.among', text },
    {
      ids: among.map((entity) => entity.id),
      minStories: filter?.minStories ?? 0,
      minConfidence: filter?.minConfidence ?? 0,
      since: filter?.since ?? '',
      until: filter?.until ? `${filter.until}${LAST}` : LAST,
      limit,
    },
  );
  return found.map(({ row }) => shapeTie(row, row.subject.id));
}

function tieRequest({ filter, limit }: NetworkRequest, depth: number): TieRequest {
  return {
    first: depth === 1 ? limit : Math.min(limit, MOST_OF_NEIGHBOUR),
    direction: 'ANY',
    orderBy: 'STORIES',
    includeOfficeHolders: false,
    types: filter?.types ?? null,
    quad: filter?.quad ?? null,
    minConfidence: filter?.minConfidence ?? null,
    with: filter?.kinds ? { kinds: filter.kinds } : null,
    stored: { since: filter?.since, until: filter?.until, minStories: filter?.minStories },
  };
}

function strongestFirst(x: TieRow, y: TieRow): number {
  return y.stories - x.stories || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}

type Depths = ReadonlyMap<string, { readonly entity: EntityRow; readonly depth: number }>;

/**
 * The edges that are drawn: the strongest of the start's own, for its share of the limit, then the strongest that hang
 * together with what is drawn already.
 */
function grown(ties: readonly TieRow[], depths: Depths, start: readonly EntityRow[], { depth, limit }: NetworkRequest) {
  const degrees = new Map<string, number>(start.map((entity) => [entity.id, 0]));
  const own = ties.filter((tie) => [tie.subject, tie.object].some(({ id }) => depths.get(id)?.depth === 0));
  const drawn = new Set(own.slice(0, Math.ceil(limit / Math.max(depth, 1))));
  const touch = (tie: TieRow): void => {
    for (const { id } of [tie.subject, tie.object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  };
  for (const tie of drawn) touch(tie);
  for (let more = true; more && drawn.size < limit; ) {
    more = false;
    for (const tie of ties) {
      if (drawn.size >= limit) break;
      if (drawn.has(tie) || !(degrees.has(tie.subject.id) || degrees.has(tie.object.id))) continue;
      drawn.add(tie);
      touch(tie);
      more = true;
    }
  }
  const nodes = [...degrees].flatMap(([id, degree]) => {
    const known = depths.get(id);
    return known === undefined ? [] : [{ ...known, degree }];
  });
  return {
    nodes: nodes.sort((x, y) => x.depth - y.depth || y.degree - x.degree || (x.entity.id < y.entity.id ? -1 : 1)),
    edges: [...drawn].sort(strongestFirst).map((tie) => ({ source: tie.subject.id, target: tie.object.id, tie })),
  };
}
