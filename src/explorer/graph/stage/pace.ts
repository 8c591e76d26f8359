import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Effort } from './edge-program';

/** From so many lines on, lines and signs wait until a movement is over, so that it stays smooth. */
const MANY_LINES = 3_000;
/** The part of the drawing's width in sight beneath which even very many lines are drawn with their patterns. */
const NEAR_RATIO = 0.4;
/** Milliseconds after a hurried frame until the drawing is made whole, if nothing moves any more. */
const REST_MS = 150;

/** Decides how much of a large graph each frame draws, and has a whole frame follow the last hurried one. */
export class Pace {
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `isBusy` tells of movements that the camera knows nothing of; `draw` draws another frame. */
  constructor(
    private readonly sigma: Sigma,
    private readonly graph: Graph,
    private readonly isBusy: () => boolean,
    private readonly draw: () => void,
  ) {}

  get isHurried(): boolean {
    if (this.graph.size <= MANY_LINES) return false;
    return this.sigma.getCamera().isAnimated() || this.sigma.getMouseCaptor().isMoving || this.isBusy();
  }

  get effort(): Effort {
    if (this.isHurried) return 'hurried';
    return this.graph.size > MANY_LINES && this.sigma.getCamera().ratio > NEAR_RATIO ? 'far' : 'whole';
  }

  /** To be called after each frame. */
  drawn(): void {
    this.stop();
    if (this.isHurried) this.#timer = setTimeout(this.draw, REST_MS);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
