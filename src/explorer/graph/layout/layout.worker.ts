import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutReply, LayoutRequest } from './messages';

/** From so many nodes on, nearness is worth more than neatness. */
const MANY = 400;
/** The share of the rounds that groups take to find their places. */
const UNTANGLING = 0.65;

/** Runs ForceAtlas2 away from the page, a few rounds at a time, and says where the nodes are after each. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = graphOf(data);
  const nodes = graph.nodes();
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > MANY,
    // Pulls groups that nothing joins together as much as the rest.
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 40,
    edgeWeightInfluence: 0.4,
    slowDown: 2 + Math.log(Math.max(1, graph.order)),
  };
  const step = graph.order > 800 ? 3 : 8;
  for (let round = 0; round < data.rounds; round += step) {
    // Nodes are kept off one another at the end only: before, they must be able to pass.
    const adjustSizes = graph.order <= MANY && round > data.rounds * UNTANGLING;
    forceAtlas2.assign(graph, { iterations: step, settings: { ...settings, adjustSizes }, getEdgeWeight: 'weight' });
    const positions = new Float64Array(2 * nodes.length);
    nodes.forEach((node, index) => {
      positions[2 * index] = graph.getNodeAttribute(node, 'x');
      positions[2 * index + 1] = graph.getNodeAttribute(node, 'y');
    });
    const reply: LayoutReply = { positions, done: round + step >= data.rounds };
    self.postMessage(reply, { transfer: [positions.buffer] });
  }
});

function graphOf({ positions, sizes, fixed, edges, weights }: LayoutRequest): Graph {
  const graph = new Graph({ multi: false, type: 'undirected' });
  for (let node = 0; node < fixed.length; node++) {
    graph.addNode(String(node), {
      x: positions[2 * node],
      y: positions[2 * node + 1],
      size: sizes[node],
      fixed: fixed[node] === 1,
    });
  }
  for (let edge = 0; edge < weights.length; edge++) {
    graph.mergeEdge(String(edges[2 * edge]), String(edges[2 * edge + 1]), { weight: weights[edge] });
  }
  return graph;
}
