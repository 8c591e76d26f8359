import { quadKey } from '../words/quads';
import { edgeId, edgesAt, type GraphModel } from './model/model';
import type { FoundPath } from './paths/path-model';

/** What stands out: the chosen node with its lines and neighbours, the chosen line with its ends, or a path. */
export function focusOf(
  model: GraphModel,
  selected: string | null,
  path: FoundPath | null,
): ReadonlySet<string> | null {
  const id = selected?.slice(2) ?? '';
  if (selected?.startsWith('n~') && model.nodes.has(id)) {
    return new Set([id, ...edgesAt(model, id).flatMap((edge) => [edge.id, edge.a, edge.b])]);
  }
  const edge = selected?.startsWith('e~') ? model.edges.get(id) : undefined;
  if (edge) return new Set([edge.id, edge.a, edge.b]);
  if (!path) return null;
  const lines = path.edges.map(({ tie }) => edgeId(tie.subject.id, tie.object.id, quadKey(tie.quad)));
  return new Set([...path.nodes.map((node) => node.id), ...lines]);
}
