import type Graph from 'graphology';
import type { LayoutReply, LayoutRequest } from './messages';

/** Runs the layout of one drawing in a worker; a new run ends the one before. */
export class LayoutRunner {
  #worker: Worker | null = null;

  constructor(
    private readonly graph: Graph,
    private readonly onChange: (running: boolean) => void,
  ) {}

  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /** Moves all nodes but the fixed ones. */
  run(isFixed: (node: string) => boolean): void {
    this.stop();
    const nodes = this.graph.nodes();
    if (nodes.length < 2) return;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      if (this.#worker !== worker) return;
      this.#apply(nodes, data.positions, isFixed);
      if (data.done) this.stop();
    };
    worker.onerror = () => this.stop();
    worker.postMessage(requestOf(this.graph, nodes, isFixed));
    this.onChange(true);
  }

  /** Ends the run, leaving the nodes where they are. */
  stop(): void {
    if (!this.#worker) return;
    this.#worker.terminate();
    this.#worker = null;
    this.onChange(false);
  }

  #apply(nodes: readonly string[], positions: Float64Array, isFixed: (node: string) => boolean): void {
    const index = new Map(nodes.map((node, at) => [node, at]));
    this.graph.updateEachNodeAttributes(
      (node, attributes) => {
        const at = index.get(node);
        // A node may have been pinned or dragged since the run began.
        if (at === undefined || isFixed(node)) return attributes;
        return { ...attributes, x: positions[2 * at], y: positions[2 * at + 1] };
      },
      { attributes: ['x', 'y'] },
    );
  }
}

function requestOf(graph: Graph, nodes: readonly string[], isFixed: (node: string) => boolean): LayoutRequest {
  const index = new Map(nodes.map((node, at) => [node, at]));
  const ends = graph.mapEdges((_edge, _look, source, target) => [index.get(source) ?? 0, index.get(target) ?? 0]);
  const stories = graph.mapEdges((_edge, look): number => look.stories);
  return {
    positions: Float64Array.from(
      nodes.flatMap((node) => [graph.getNodeAttribute(node, 'x'), graph.getNodeAttribute(node, 'y')]),
    ),
    sizes: Float32Array.from(nodes, (node) => graph.getNodeAttribute(node, 'size')),
    fixed: Uint8Array.from(nodes, (node) => (isFixed(node) ? 1 : 0)),
    edges: Uint32Array.from(ends.flat()),
    weights: Float32Array.from(stories, (count) => 1 + Math.log(count)),
    rounds: nodes.length > 800 ? 90 : 240,
  };
}
