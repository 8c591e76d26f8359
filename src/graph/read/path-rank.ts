import type { EntityRow, TieRow } from './rows.js';

/** One step of a way: a tie, and whether it is walked from its subject to its object. */
export interface Step {
  readonly tie: TieRow;
  readonly forward: boolean;
}

/** A way between two entities. */
export interface Way {
  readonly nodes: readonly EntityRow[];
  readonly edges: readonly Step[];
  readonly hops: number;
  readonly strength: number;
}

/** What each step after the first costs of a way's strength. */
export const STEP_FACTOR = 0.5;

/** The way over these nodes by these steps; its strength is its weakest step's stories, halved by each further step. */
export function wayOf(nodes: readonly EntityRow[], edges: readonly Step[]): Way {
  const weakest = Math.min(...edges.map((edge) => edge.tie.stories));
  return { nodes, edges, hops: edges.length, strength: weakest * STEP_FACTOR ** (edges.length - 1) };
}

/** The strongest first, of equals the shortest, then by the ids on the way; of one route its strongest ties alone. */
export function ranked(ways: readonly Way[]): Way[] {
  const route = (way: Way): string => way.nodes.map((node) => node.id).join('|');
  const best = new Map<string, Way>();
  for (const way of ways) {
    const other = best.get(route(way));
    if (other === undefined || compare(way, other) < 0) best.set(route(way), way);
  }
  return [...best.values()].sort(compare);
}

const labelOf = (way: Way): string => way.edges.map((edge) => edge.tie.id).join('|');

function compare(x: Way, y: Way): number {
  return y.strength - x.strength || x.hops - y.hops || (labelOf(x) < labelOf(y) ? -1 : 1);
}
