import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Point } from '../model/view-state';
import type { Pointing, Target } from './pointing';

/** What a person does with the mouse. */
export interface StageEvents {
  readonly onNode: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onExpand: (id: string) => void;
  /** A node was dragged to a place. */
  readonly onPlaced: (id: string, at: Point) => void;
  /** Nothing is under the click. */
  readonly onNothing: () => void;
  /** What the pointer is over, and where on the page; null when it leaves. */
  readonly onHover: (what: (Target & { readonly at: Point }) | null) => void;
}

/** What the drawing must know of the mouse. */
export interface Mouse {
  /** The node that follows the hand; null when none does. */
  readonly dragged: string | null;
}

/** Pixels that a hand may move between pressing and letting go: less is a click, more a drag. */
const UNSTEADY = 4;

/**
 * Sigma tells a click from a drag by the number of movements between pressing and letting go, of which a fine mouse
 * makes many within one pixel. Here the distance decides, so Sigma is to let every click through.
 */
export const ALL_CLICKS = { draggedEventsTolerance: Number.POSITIVE_INFINITY };

/** A place with a way to keep the camera still, of a mouse or of the first finger. */
type Pointer = Pick<MouseCoords, 'x' | 'y' | 'preventSigmaDefault' | 'original'>;

const ofTouch = (touch: TouchCoords): Pointer => {
  const { x, y } = touch.touches[0] ?? touch.previousTouches[0] ?? { x: 0, y: 0 };
  return { x, y, original: touch.original, preventSigmaDefault: () => touch.preventSigmaDefault() };
};

/** Turns what mouse and fingers do into what the page cares for, and lets nodes be dragged. */
export function listenToMouse(sigma: Sigma, graph: Graph, pointing: Pointing, events: StageEvents): Mouse {
  const captor = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  // Sigma's own listeners would read pixels back to see what is there; see `pointing.ts`.
  captor.removeAllListeners();
  touch.removeAllListeners();

  let pressed: Point | null = null;
  let dragged: string | null = null;
  /** Whether the pointer has left the place where it was pressed. */
  let moved = false;
  let over: string | null = null;

  const hover = (at: Point): void => {
    if (pressed) return;
    const target = pointing.at(at);
    if ((target?.id ?? null) === over) return;
    over = target?.id ?? null;
    events.onHover(target && { ...target, at: { x: at.x, y: at.y } });
  };
  const leave = (): void => {
    over = null;
    events.onHover(null);
  };

  const click = (at: Pointer): void => {
    // A drag is not the first half of a double click either.
    if (moved) {
      captor.clicks = 0;
      return;
    }
    const target = pointing.at(at);
    if (target?.kind === 'node') events.onNode(target.id);
    else if (target) events.onEdge(target.id);
    else events.onNothing();
  };
  const doubleClick = (at: Pointer): void => {
    const target = pointing.at(at);
    if (target?.kind !== 'node') return;
    at.preventSigmaDefault();
    events.onExpand(target.id);
  };

  const press = (at: Pointer): void => {
    pressed = { x: at.x, y: at.y };
    moved = false;
    const target = pointing.at(at);
    if (target?.kind !== 'node') return;
    dragged = target.id;
    // Otherwise the frame would be fitted to the nodes while one is moved.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  };
  const move = (at: Pointer): void => {
    if (pressed && Math.hypot(at.x - pressed.x, at.y - pressed.y) > UNSTEADY) moved = true;
    if (dragged === null || !graph.hasNode(dragged)) return;
    // Neither node nor drawing follow a hand that trembles.
    at.preventSigmaDefault();
    if (!moved) return;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(at));
    at.original.preventDefault();
  };
  const drop = (): void => {
    const placed = moved ? dragged : null;
    pressed = null;
    dragged = null;
    sigma.setCustomBBox(null);
    if (placed === null || !graph.hasNode(placed)) return;
    const { x, y } = graph.getNodeAttributes(placed);
    events.onPlaced(placed, { x, y });
  };

  captor.on('mousemove', hover);
  captor.on('mouseleave', leave);
  captor.on('click', click);
  captor.on('doubleClick', doubleClick);
  captor.on('mousedown', press);
  captor.on('mousemovebody', move);
  captor.on('mouseup', drop);
  touch.on('tap', (at) => click(ofTouch(at)));
  touch.on('doubletap', (at) => doubleClick(ofTouch(at)));
  touch.on('touchdown', (at) => press(ofTouch(at)));
  touch.on('touchmove', (at) => move(ofTouch(at)));
  touch.on('touchup', drop);
  return {
    get dragged() {
      return moved ? dragged : null;
    },
  };
}
