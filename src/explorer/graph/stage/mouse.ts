import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Point } from '../model/view-state';

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
  readonly onHover: (what: { readonly id: string; readonly kind: 'node' | 'edge'; readonly at: Point } | null) => void;
}

/** Pixels that a hand may move between pressing and letting go: less is a click, more a drag. */
const UNSTEADY = 4;

/**
 * Sigma tells a click from a drag by the number of movements between pressing and letting go, of which a fine mouse
 * makes many within one pixel. Here the distance decides, so Sigma is to let every click through.
 */
export const ALL_CLICKS = { draggedEventsTolerance: Number.POSITIVE_INFINITY };

/** Turns Sigma's events into what the page cares for, and lets nodes be dragged. */
export function listenToMouse(sigma: Sigma, graph: Graph, events: StageEvents): void {
  let pressed: Point | null = null;
  let dragged: string | null = null;
  /** Whether the pointer has left the place where it was pressed. */
  let moved = false;

  const click = (act: () => void): void => {
    // A drag is not the first half of a double click either.
    if (moved) sigma.getMouseCaptor().clicks = 0;
    else act();
  };
  sigma.on('clickNode', ({ node }) => click(() => events.onNode(node)));
  sigma.on('clickEdge', ({ edge }) => click(() => events.onEdge(edge)));
  sigma.on('clickStage', () => click(events.onNothing));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => [preventSigmaDefault(), events.onExpand(node)]);
  // Sigma tells that a line was left only after the node over it was entered, and nodes lag behind a hand that drags.
  let over: string | null = null;
  const enter = (kind: 'node' | 'edge', id: string, { x, y }: Point): void => {
    if (dragged !== null) return;
    over = id;
    events.onHover({ id, kind, at: { x, y } });
  };
  const leave = (id: string): void => {
    if (over !== id) return;
    over = null;
    events.onHover(null);
  };
  sigma.on('enterNode', ({ node, event }) => enter('node', node, event));
  sigma.on('enterEdge', ({ edge, event }) => enter('edge', edge, event));
  sigma.on('leaveNode', ({ node }) => leave(node));
  sigma.on('leaveEdge', ({ edge }) => leave(edge));

  const press = ({ event: { x, y } }: { readonly event: Point }): void => {
    pressed = { x, y };
    moved = false;
  };
  sigma.on('downStage', press);
  sigma.on('downEdge', press);
  sigma.on('downNode', ({ node, event }) => {
    press({ event });
    dragged = node;
    // Otherwise the frame would be fitted to the nodes while one is moved.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (pressed && Math.hypot(event.x - pressed.x, event.y - pressed.y) > UNSTEADY) moved = true;
    if (dragged === null || !graph.hasNode(dragged)) return;
    // Neither node nor drawing follow a hand that trembles.
    event.preventSigmaDefault();
    if (!moved) return;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.original.preventDefault();
  });
  const drop = (): void => {
    if (dragged !== null && moved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      events.onPlaced(dragged, { x, y });
    }
    pressed = null;
    dragged = null;
    sigma.setCustomBBox(null);
  };
  sigma.on('upNode', drop);
  // A node that lags behind a quick hand lies elsewhere when the button is let go.
  sigma.on('upEdge', drop);
  sigma.on('upStage', drop);
}
