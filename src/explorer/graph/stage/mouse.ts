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

/** Turns Sigma's events into what the page cares for, and lets nodes be dragged. */
export function listenToMouse(sigma: Sigma, graph: Graph, events: StageEvents): void {
  let dragged: string | null = null;
  let moved = false;

  sigma.on('clickNode', ({ node }) => moved || events.onNode(node));
  sigma.on('clickEdge', ({ edge }) => events.onEdge(edge));
  sigma.on('clickStage', () => events.onNothing());
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => [preventSigmaDefault(), events.onExpand(node)]);
  sigma.on('enterNode', ({ node, event }) =>
    events.onHover({ id: node, kind: 'node', at: { x: event.x, y: event.y } }),
  );
  sigma.on('enterEdge', ({ edge, event }) =>
    events.onHover({ id: edge, kind: 'edge', at: { x: event.x, y: event.y } }),
  );
  sigma.on('leaveNode', () => events.onHover(null));
  sigma.on('leaveEdge', () => events.onHover(null));

  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    // Otherwise the frame would be fitted to the nodes while one is moved.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null || !graph.hasNode(dragged)) return;
    moved = true;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    if (dragged !== null && moved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      events.onPlaced(dragged, { x, y });
    }
    dragged = null;
    sigma.setCustomBBox(null);
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
