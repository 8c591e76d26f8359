import type { NetworkQuery, RelationType, TiePartsFragment } from '../../generated/graphql/graphql';
import type { Brief } from '../../pieces/entity-link';
import { type QuadKey, quadKey } from '../../words/quads';

/** An entity of the drawing. */
export interface GraphNode {
  readonly entity: Brief;
  /** Steps from what was asked for. */
  readonly depth: number;
}

/** One line of the drawing: all ties of one pair in one class of acts. */
export interface GraphEdge {
  /** `smallerId|greaterId|class`. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly quad: QuadKey;
  readonly stories: number;
  readonly ties: readonly GraphTie[];
}

/** One tie of a line, with its direction. */
export interface GraphTie extends TiePartsFragment {
  readonly source: string;
  readonly target: string;
}

/** What is drawn, and listed in the table. */
export interface GraphModel {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Whether ties were left out for the bound on their number. */
  readonly truncated: boolean;
}

export const EMPTY_MODEL: GraphModel = { nodes: new Map(), edges: new Map(), truncated: false };

/** The id of the line between two entities for a class of acts. */
export const edgeId = (one: string, other: string, quad: QuadKey): string =>
  one < other ? `${one}|${other}|${quad}` : `${other}|${one}|${quad}`;

/** Joins ties to lines: one for each pair and class. Ties from an entity to itself are not drawn. */
export function edgesOf(ties: Iterable<GraphTie>): Map<string, GraphEdge> {
  const edges = new Map<string, GraphEdge>();
  for (const tie of ties) {
    const { source, target } = tie;
    if (source === target) continue;
    const quad = quadKey(tie.quad);
    const id = edgeId(source, target, quad);
    const [a, b] = source < target ? [source, target] : [target, source];
    const before = edges.get(id);
    if (before?.ties.some((known) => known.id === tie.id)) continue;
    edges.set(id, {
      id,
      a,
      b,
      quad,
      stories: (before?.stories ?? 0) + tie.stories,
      ties: [...(before?.ties ?? []), tie],
    });
  }
  return edges;
}

/** The drawing of a network that the service gave. */
export function modelOfNetwork(network: NetworkQuery['network']): GraphModel {
  return {
    nodes: new Map(network.nodes.map(({ entity, depth }) => [entity.id, { entity, depth }])),
    edges: edgesOf(network.edges.map(({ source, target, tie }) => ({ ...tie, source, target }))),
    truncated: network.truncated,
  };
}

/** One model over another: nodes and lines of both, the first's where both have one. */
export function joinModels(first: GraphModel, second: GraphModel): GraphModel {
  return {
    nodes: new Map([...second.nodes, ...first.nodes]),
    edges: new Map([...second.edges, ...first.edges]),
    truncated: first.truncated,
  };
}

/** The model without some entities and the lines that touch them. */
export function withoutEntities(model: GraphModel, hidden: ReadonlySet<string>): GraphModel {
  if (hidden.size === 0) return model;
  return {
    ...model,
    nodes: new Map([...model.nodes].filter(([id]) => !hidden.has(id))),
    edges: new Map([...model.edges].filter(([, edge]) => !hidden.has(edge.a) && !hidden.has(edge.b))),
  };
}

/** The types of a line, without repetition, in the order of their ties. */
export const typesOfEdge = (edge: GraphEdge): RelationType[] => [...new Set(edge.ties.map((tie) => tie.type))];

/** The lines that touch an entity, most stories first. */
export function edgesAt(model: GraphModel, id: string): GraphEdge[] {
  return [...model.edges.values()]
    .filter((edge) => edge.a === id || edge.b === id)
    .sort((one, other) => other.stories - one.stories || (one.id < other.id ? -1 : 1));
}
