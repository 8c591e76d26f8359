import Graph from 'graphology';
import { QUAD_KEYS, QUAD_STYLES, type QuadKey } from '../../words/quads';
import { startPositions } from '../layout/start-positions';
import type { GraphEdge, GraphModel } from '../model/model';
import type { Point } from '../model/view-state';

/** Pixels: lines from 1.5 to 10 wide, by stories; a double or dotted line is never thinner than 4. */
export function widthOf(edge: Pick<GraphEdge, 'stories' | 'quad'>): number {
  if (edge.quad === 'STANDING') return 1.5;
  const width = Math.min(10, 1.6 + 1.7 * Math.log2(Math.max(1, edge.stories)));
  const { pattern } = QUAD_STYLES[edge.quad];
  return pattern === 0 ? width : Math.max(pattern === 2 ? 2.5 : 4, width);
}

/** So many lines have room at their full width; more are drawn thinner: they hide one another, and pixels cost time. */
const ROOM_FOR_LINES = 1_000;

/** By what the width of each of so many lines is multiplied. */
export const thinningOf = (lines: number): number =>
  Math.max(0.3, Math.min(1, Math.sqrt(ROOM_FOR_LINES / Math.max(1, lines))));

/** So many nodes have room at their full size; of more, each is drawn smaller, so that lines show between them. */
const ROOM = 150;

/** By what the size of each of so many nodes is multiplied. */
export const shrinkOf = (nodes: number): number => Math.min(1, Math.sqrt(ROOM / Math.max(1, nodes)));

/** Pixels: nodes from 9 to 24, by their lines; what was asked for is never small. */
export const radiusOf = (lines: number, depth: number): number =>
  Math.min(24, (depth === 0 ? 14 : 9) + 2 * Math.sqrt(lines));

/** Pixels between the lines of one pair: enough to point at each. */
const LINE_GAP = 4;

/** How many pixels each line of a pair stands aside, so that all of them lie side by side about the straight way. */
export function asides(edges: readonly GraphEdge[]): number[] {
  const order = [...edges].sort((one, other) => QUAD_KEYS.indexOf(one.quad) - QUAD_KEYS.indexOf(other.quad));
  const whole = order.reduce((sum, edge) => sum + widthOf(edge), 0) + LINE_GAP * (order.length - 1);
  const byEdge = new Map<string, number>();
  let at = -whole / 2;
  for (const edge of order) {
    byEdge.set(edge.id, at + widthOf(edge) / 2);
    at += widthOf(edge) + LINE_GAP;
  }
  return edges.map((edge) => byEdge.get(edge.id) ?? 0);
}

/** Brings a Graphology graph to a model: what stays keeps its place; what is new begins at `remembered` or near by. */
export function drawModel(
  graph: Graph,
  model: GraphModel,
  remembered: ReadonlyMap<string, Point>,
  colorOf: (quad: QuadKey) => string,
): { readonly added: ReadonlySet<string> } {
  graph.forEachNode((node) => model.nodes.has(node) || graph.dropNode(node));
  graph.forEachEdge((edge) => model.edges.has(edge) || graph.dropEdge(edge));
  const neighbours = neighboursOf(model);
  const kept = new Map(remembered);
  graph.forEachNode((node, { x, y }) => kept.set(node, { x, y }));
  const depths = [...model.nodes].map(([id, { depth }]) => [id, depth] as const);
  const starts = startPositions(depths, (id) => neighbours.get(id) ?? [], kept);
  const added = new Set<string>();
  const shrink = shrinkOf(model.nodes.size);
  for (const [id, { entity, depth }] of model.nodes) {
    const look = { label: entity.name, entity, depth, size: shrink * radiusOf(neighbours.get(id)?.size ?? 0, depth) };
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, look);
    else {
      graph.addNode(id, { ...look, ...(kept.get(id) ?? starts.get(id)) });
      if (!kept.has(id)) added.add(id);
    }
  }
  drawLines(graph, model, colorOf);
  return { added };
}

/** Lines stand in the graph from the weakest to the strongest, so that the strongest are drawn over the others. */
function drawLines(graph: Graph, model: GraphModel, colorOf: (quad: QuadKey) => string): void {
  const thin = thinningOf(model.edges.size);
  const aside = new Map<string, number>();
  for (const pair of pairsOf(model)) {
    const places = asides(pair);
    for (const [at, { id }] of pair.entries()) aside.set(id, thin * (places[at] ?? 0));
  }
  const inOrder = [...model.edges.values()].sort((one, other) => one.stories - other.stories);
  if (inOrder.some(({ id }) => !graph.hasEdge(id))) graph.clearEdges();
  for (const edge of inOrder) {
    const { id, quad, stories, a, b } = edge;
    const { pattern } = QUAD_STYLES[quad];
    const look = { quad, stories, size: thin * widthOf(edge), color: colorOf(quad), pattern, aside: aside.get(id) };
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, look);
    else if (graph.hasNode(a) && graph.hasNode(b)) graph.addEdgeWithKey(id, a, b, look);
  }
}

/** An empty graph to draw on; lines of one pair are kept apart by class. */
export const blankGraph = (): Graph => new Graph({ multi: true, type: 'undirected' });

function neighboursOf(model: GraphModel): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { a, b } of model.edges.values()) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.add(other);
      else neighbours.set(one, new Set([other]));
    }
  }
  return neighbours;
}

function pairsOf(model: GraphModel): Iterable<GraphEdge[]> {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of model.edges.values()) {
    const pair = `${edge.a}|${edge.b}`;
    const known = pairs.get(pair);
    if (known) known.push(edge);
    else pairs.set(pair, [edge]);
  }
  return pairs.values();
}
