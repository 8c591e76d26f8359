import { EntenteError } from '../../errors/index.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../ontology/index.js';
import { bestEvidence } from './best-evidence.js';
import { checkRange } from './page.js';
import { ranked, type Step, type Way, wayOf } from './path-rank.js';
import { strongestWays } from './path-search.js';
import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow, StatementRow, TieRow } from './rows.js';
import { type RawTie, shapeTie } from './shape.js';
import { LAST } from './statement-filter.js';

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly types?: readonly RelationType[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly first: number;
}

/** A path as the API gives it. */
export interface PathRow {
  readonly nodes: readonly EntityRow[];
  readonly edges: readonly { tie: TieRow; forward: boolean; evidence: StatementRow | null }[];
  readonly hops: number;
  readonly strength: number;
}

/** Both lists; each is searched for only when it is asked for. */
export interface PathsRow {
  readonly shortest: () => Promise<readonly PathRow[]>;
  readonly strongest: () => Promise<readonly PathRow[]>;
  readonly truncated: () => Promise<boolean>;
}

/** So many ways of the least length are compared. */
const MOST_WAYS = 200;

/** Served by entity_id; a breadth-first search from both ends. */
const shortestQuery = (types: readonly RelationType[], maxHops: number): NamedQuery => ({
  name: `paths.${maxHops}`,
  text: `MATCH (x:Entity {id: $from}) MATCH (y:Entity {id: $to})
MATCH p = allShortestPaths((x)-[rs:${types.join('|')}*..${maxHops}]-(y))
WHERE all(r IN rs WHERE coalesce(r.lastOn, '') >= $since AND coalesce(r.firstOn, '') < $until)
WITH p LIMIT ${MOST_WAYS}
RETURN [n IN nodes(p) | ${entityMap('n')}] AS nodes,
  [r IN relationships(p) | r {.count, .stories, .firstOn, .lastOn, .confidence, .titles, type: type(r), start: startNode(r).id}] AS ties`,
});

/**
 * How two entities are connected.
 * @throws EntenteError `BAD_ARGUMENT`
 */
export async function findPaths(reader: Reader, request: PathRequest): Promise<PathsRow> {
  checkRange('maxHops', request.maxHops, 1, 6);
  checkRange('first', request.first, 1, 20);
  if (request.from === request.to) {
    throw new EntenteError('BAD_ARGUMENT', { argument: 'to', cause: 'it is the same entity as from' });
  }
  const shortest = once(() => shortestWays(reader, request));
  const strongest = once(() => strongestWays(reader, request));
  return {
    shortest: async () => withEvidence(reader, (await shortest()).ways),
    strongest: async () => withEvidence(reader, (await strongest()).ways),
    truncated: async () => {
      const [one, other] = await Promise.all([shortest(), strongest()]);
      return one.truncated || other.truncated;
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => {
    started ??= work();
    return started;
  };
}

async function shortestWays(reader: Reader, request: PathRequest): Promise<{ ways: Way[]; truncated: boolean }> {
  const types = request.types ?? RELATION_TYPE_NAMES;
  if (types.length === 0) return { ways: [], truncated: false };
  const parameters = {
    from: request.from,
    to: request.to,
    since: request.since ?? '',
    until: request.until ? `${request.until}${LAST}` : LAST,
  };
  const query = shortestQuery(types, request.maxHops);
  const found = await reader.run<{ nodes: EntityRow[]; ties: RawStep[] }>(query, parameters);
  const ways = found.map(({ nodes, ties }) =>
    wayOf(
      nodes,
      ties.flatMap((tie, at) => stepOf(tie, nodes[at], nodes[at + 1])),
    ),
  );
  return { ways: ranked(ways).slice(0, request.first), truncated: found.length === MOST_WAYS };
}

/** A tie of a path: its ends are its neighbours among the path's nodes. */
type RawStep = Omit<RawTie, 'subject' | 'object'> & { readonly start: string };

function stepOf({ start, ...tie }: RawStep, from: EntityRow | undefined, to: EntityRow | undefined): Step[] {
  if (from === undefined || to === undefined) return [];
  const forward = start === from.id;
  const ends = forward ? { subject: from, object: to } : { subject: to, object: from };
  return [{ tie: shapeTie({ ...tie, ...ends }, from.id), forward }];
}

async function withEvidence(reader: Reader, ways: readonly Way[]): Promise<PathRow[]> {
  const evidence = await bestEvidence(
    reader,
    ways.flatMap((way) => way.edges.map((edge) => edge.tie)),
  );
  return ways.map((way) => ({
    ...way,
    edges: way.edges.map((edge) => ({ ...edge, evidence: evidence.get(edge.tie.id) ?? null })),
  }));
}
