import type { Point } from '../model/view-state';

/** A number from 0 to 1 that depends on a text alone (FNV-1a), so that a drawing starts the same each time. */
export function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash / 0x1_0000_0000;
}

const STEP = 60;

/**
 * Where nodes without a place begin: beside a neighbour that has one, else on a circle by their distance from what
 * was asked for. `placed` are kept and not in the result.
 */
export function startPositions(
  nodes: Iterable<readonly [id: string, depth: number]>,
  neighbours: (id: string) => Iterable<string>,
  placed: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const found = new Map<string, Point>();
  const inOrder = [...nodes].sort(([a, nearer], [b, farther]) => nearer - farther || (a < b ? -1 : 1));
  for (const [id, depth] of inOrder) {
    if (placed.has(id)) continue;
    const angle = 2 * Math.PI * fraction(id);
    const away = STEP * (0.6 + fraction(`${id} `));
    const near = placeOfNeighbour(neighbours(id), placed, found);
    const radius = near ? away : STEP * depth * 2 + away;
    found.set(id, { x: (near?.x ?? 0) + radius * Math.cos(angle), y: (near?.y ?? 0) + radius * Math.sin(angle) });
  }
  return found;
}

function placeOfNeighbour(
  ids: Iterable<string>,
  placed: ReadonlyMap<string, Point>,
  found: ReadonlyMap<string, Point>,
): Point | null {
  for (const id of ids) {
    const point = placed.get(id) ?? found.get(id);
    if (point) return point;
  }
  return null;
}
