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

/** From so many lines on, each is drawn at half its width: beneath so many, pixels are what a frame costs. */
const CROWD = 3_000;

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
  for (const [id, { entity, depth }] of model.nodes) {
    const look = { label: entity.name, entity, depth, size: radiusOf(neighbours.get(id)?.size ?? 0, depth) };
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, look);
    else {
      graph.addNode(id, { ...look, ...(kept.get(id) ?? starts.get(id)) });
      if (!kept.has(id)) added.add(id);
    }
  }
  const thin = model.edges.size > CROWD ? 0.5 : 1;
  for (const pair of pairsOf(model)) {
    const aside = asides(pair);
    pair.forEach((edge, at) => {
      const { pattern } = QUAD_STYLES[edge.quad];
      const { quad, stories } = edge;
      const look = { quad, stories, size: thin * widthOf(edge), color: colorOf(quad), pattern, aside: aside[at] };
      if (graph.hasEdge(edge.id)) graph.mergeEdgeAttributes(edge.id, look);
      else if (graph.hasNode(edge.a) && graph.hasNode(edge.b)) graph.addEdgeWithKey(edge.id, edge.a, edge.b, look);
    });
  }
  return { added };
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
