import type { RelationType } from '../../ontology/index.js';
import { entitiesById } from './entities.js';
import { ranked, STEP_FACTOR, type Step, type Way, wayOf } from './path-rank.js';
import type { Reader } from './reader.js';
import type { EntityRow, TieRow } from './rows.js';
import { tiesOfMany } from './ties.js';

interface Search {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly types?: readonly RelationType[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly first: number;
}

/** So many of each entity's strongest ties are followed, from so many entities of a level. */
const BREADTH = 40;
const MOST_OF_LEVEL = 60;
/** So many partial ways are looked at. */
const MOST_PARTIAL = 20_000;

type Neighbours = Map<string, Step[]>;

/**
 * The strongest ways between two entities among the strongest ties around them: the ties are fetched level by level
 * from both ends (one query a level), then walked best first. `truncated` where a bound was met.
 */
export async function strongestWays(reader: Reader, search: Search): Promise<{ ways: Way[]; truncated: boolean }> {
  const ends = await entitiesById(reader, [search.from, search.to]);
  const [from, to] = [ends.get(search.from), ends.get(search.to)];
  if (from === undefined || to === undefined) return { ways: [], truncated: false };
  const around = await gather(reader, search, [from, to], Math.ceil(search.maxHops / 2));
  const walked = walk(around.neighbours, from, search);
  return { ways: walked.ways, truncated: around.truncated || walked.truncated };
}

async function gather(reader: Reader, search: Search, start: readonly EntityRow[], levels: number) {
  const neighbours: Neighbours = new Map();
  let frontier = start;
  let truncated = false;
  for (let level = 0; level < levels && frontier.length > 0; level++) {
    const request = {
      types: search.types ?? null,
      direction: 'ANY',
      orderBy: 'STORIES',
      includeOfficeHolders: false,
      first: BREADTH,
    } as const;
    const pages = await tiesOfMany(reader, frontier, request);
    const found = new Map<string, { entity: EntityRow; stories: number }>();
    for (const [id, page] of pages) {
      truncated ||= page.pageInfo.hasNextPage;
      const steps = page.nodes
        .filter((tie) => inTime(tie, search))
        .map((tie) => ({ tie, forward: tie.subject.id === id }));
      for (const { tie } of steps) {
        const stories = Math.max(tie.stories, found.get(tie.counterpart.id)?.stories ?? 0);
        found.set(tie.counterpart.id, { entity: tie.counterpart, stories });
      }
      for (const step of steps) connect(neighbours, id, step);
    }
    for (const entity of frontier) if (!neighbours.has(entity.id)) neighbours.set(entity.id, []);
    const fresh = [...found.values()].filter(
      ({ entity }) => !pages.has(entity.id) && !neighbours.get(entity.id)?.length,
    );
    truncated ||= fresh.length > MOST_OF_LEVEL;
    frontier = fresh
      .sort((x, y) => y.stories - x.stories)
      .slice(0, MOST_OF_LEVEL)
      .map(({ entity }) => entity);
  }
  return { neighbours: bothWays(neighbours), truncated };
}

function connect(neighbours: Neighbours, id: string, step: Step): void {
  const steps = neighbours.get(id);
  if (steps === undefined) neighbours.set(id, [step]);
  else steps.push(step);
}

/** A tie found from one end can be walked from the other too. */
function bothWays(neighbours: Neighbours): Neighbours {
  const all: Neighbours = new Map();
  const seen = new Set<string>();
  for (const [id, steps] of neighbours) {
    for (const { tie, forward } of steps) {
      if (seen.has(tie.id)) continue;
      seen.add(tie.id);
      connect(all, id, { tie, forward });
      const other = forward ? tie.object : tie.subject;
      const self = forward ? tie.subject : tie.object;
      connect(all, other.id, { tie: { ...tie, counterpart: self }, forward: !forward });
    }
  }
  return all;
}

function inTime(tie: TieRow, { since, until }: Search): boolean {
  return (!since || (tie.lastOn ?? '') >= since) && (!until || (tie.firstOn ?? '') < `${until}\uffff`);
}

interface Partial {
  readonly nodes: readonly EntityRow[];
  readonly edges: readonly Step[];
  readonly weakest: number;
  readonly strength: number;
}

/** Best-first: a longer way is never stronger than what it starts with, so ways are met in order of strength. */
function walk(neighbours: Neighbours, from: EntityRow, search: Search): { ways: Way[]; truncated: boolean } {
  const open: Partial[] = [
    { nodes: [from], edges: [], weakest: Number.POSITIVE_INFINITY, strength: Number.POSITIVE_INFINITY },
  ];
  const ways: Way[] = [];
  const routes = new Set<string>();
  let looked = 0;
  while (open.length > 0 && routes.size < search.first && looked < MOST_PARTIAL) {
    const best = takeBest(open);
    looked++;
    const end = best.nodes.at(-1) as EntityRow;
    if (end.id === search.to) {
      ways.push(wayOf(best.nodes, best.edges));
      routes.add(best.nodes.map((node) => node.id).join('|'));
      continue;
    }
    if (best.edges.length === search.maxHops) continue;
    for (const step of neighbours.get(end.id) ?? []) {
      const next = step.forward ? step.tie.object : step.tie.subject;
      if (best.nodes.some((node) => node.id === next.id)) continue;
      const weakest = Math.min(best.weakest, step.tie.stories);
      const edges = [...best.edges, step];
      push(open, {
        nodes: [...best.nodes, next],
        edges,
        weakest,
        strength: weakest * STEP_FACTOR ** (edges.length - 1),
      });
    }
  }
  return { ways: ranked(ways).slice(0, search.first), truncated: looked === MOST_PARTIAL };
}

/** A binary heap with the strongest partial way at its root. */
function push(heap: Partial[], item: Partial): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (strengthAt(heap, parent) >= item.strength) break;
    swap(heap, at, parent);
    at = parent;
  }
}

function takeBest(heap: Partial[]): Partial {
  const best = heap[0] as Partial;
  const last = heap.pop() as Partial;
  if (heap.length === 0) return best;
  heap[0] = last;
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const right = left + 1;
    const larger = strengthAt(heap, right) > strengthAt(heap, left) ? right : left;
    if (strengthAt(heap, larger) <= strengthAt(heap, at)) return best;
    swap(heap, at, larger);
    at = larger;
  }
}

const strengthAt = (heap: readonly Partial[], at: number): number => heap[at]?.strength ?? Number.NEGATIVE_INFINITY;

function swap(heap: Partial[], x: number, y: number): void {
  const [one, other] = [heap[x], heap[y]];
  if (one !== undefined && other !== undefined) [heap[x], heap[y]] = [other, one];
}
