import type { PathPartsFragment } from '../../generated/graphql/graphql';
import { edgesOf, type GraphModel } from '../model/model';

export type FoundPath = PathPartsFragment;

/** A path as something that can be drawn. */
export function modelOfPath({ nodes, edges }: FoundPath): GraphModel {
  return {
    nodes: new Map(nodes.map((entity, depth) => [entity.id, { entity, depth }])),
    edges: edgesOf(edges.map(({ tie }) => ({ ...tie, source: tie.subject.id, target: tie.object.id }))),
    truncated: false,
  };
}

/** The same path has the same key, whichever list it stands in. */
export const pathKey = ({ edges }: FoundPath): string => edges.map(({ tie }) => tie.id).join(' ');
