import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Point } from '../model/view-state';

/** What lies at a place of the drawing. */
export interface Target {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** A disc, in pixels of the drawing. */
export interface Disc extends Point {
  readonly id: string;
  readonly radius: number;
}

/** A straight stripe from one end to the other, in pixels of the drawing. */
export interface Stripe {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Half its width. */
  readonly half: number;
}

/** Pixels that a hand may miss a line by: half the gap between the lines of one pair. */
const SLACK = 2;

/** The disc that a place is in; of several, that whose middle is nearest. */
export function discAt(discs: Iterable<Disc>, { x, y }: Point): string | null {
  let found: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const disc of discs) {
    const away = Math.hypot(disc.x - x, disc.y - y);
    if (away > disc.radius || away >= nearest) continue;
    found = disc.id;
    nearest = away;
  }
  return found;
}

/** The stripe that a place is on, or within `SLACK` of; of several, that whose edge is nearest. */
export function stripeAt(stripes: Iterable<Stripe>, at: Point): string | null {
  let found: string | null = null;
  let nearest: number = SLACK;
  for (const stripe of stripes) {
    const away = distance(stripe, at) - stripe.half;
    if (away > nearest || (found !== null && away === nearest)) continue;
    found = stripe.id;
    nearest = away;
  }
  return found;
}

function distance({ from, to }: Stripe, { x, y }: Point): number {
  const [wayX, wayY] = [to.x - from.x, to.y - from.y];
  const square = wayX * wayX + wayY * wayY;
  const share = square === 0 ? 0 : ((x - from.x) * wayX + (y - from.y) * wayY) / square;
  const onWay = Math.min(1, Math.max(0, share));
  return Math.hypot(from.x + onWay * wayX - x, from.y + onWay * wayY - y);
}

/**
 * Tells what is under the pointer by arithmetic. Sigma's own way draws all a second time in each frame, in colours that
 * stand for things, and reads them back from the graphics card at each movement of the mouse: without a card, that
 * takes longer than the drawing itself.
 */
export class Pointing {
  #discs: readonly Disc[] | null = null;
  #stripes: readonly Stripe[] | null = null;

  constructor(
    private readonly sigma: Sigma,
    private readonly graph: Graph,
  ) {
    sigma.on('afterRender', () => {
      this.#discs = null;
      this.#stripes = null;
    });
  }

  /** What is at a place, given in pixels from the upper left of the drawing. Entities lie over lines. */
  at(place: Point): Target | null {
    this.#discs ??= this.#readDiscs();
    const node = discAt(this.#discs, place);
    if (node !== null) return { kind: 'node', id: node };
    this.#stripes ??= this.#readStripes(this.#discs);
    const edge = stripeAt(this.#stripes, place);
    return edge === null ? null : { kind: 'edge', id: edge };
  }

  #readDiscs(): Disc[] {
    return this.graph.mapNodes((id, { x, y, size }) => ({
      id,
      ...this.sigma.graphToViewport({ x, y }),
      radius: this.sigma.scaleSize(size),
    }));
  }

  #readStripes(discs: readonly Disc[]): Stripe[] {
    const places = new Map<string, Point>(discs.map((disc) => [disc.id, disc]));
    return this.graph.mapEdges((id, { size, aside }, source, target) => {
      const from = places.get(source) ?? { x: 0, y: 0 };
      const to = places.get(target) ?? { x: 0, y: 0 };
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const shift = this.sigma.scaleSize(aside) / length;
      const shifted = ({ x, y }: Point): Point => ({ x: x + (to.y - from.y) * shift, y: y + (from.x - to.x) * shift });
      return { id, from: shifted(from), to: shifted(to), half: this.sigma.scaleSize(size) / 2 };
    });
  }
}
