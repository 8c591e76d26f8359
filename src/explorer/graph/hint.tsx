import { QuadLabel } from '../pieces/quad-mark';
import { counted } from '../words/dates';
import { KIND_STYLES } from '../words/kinds';
import { relationLabel } from '../words/relations';
import { edgesAt, type GraphEdge, type GraphModel, type GraphNode, typesOfEdge } from './model/model';
import type { Point } from './model/view-state';

const AWAY = 14;
const placeOf = ({ x, y }: Point) => ({ left: x + AWAY, top: y + AWAY });

/** What the pointer is over: an entity. */
export function NodeHint({
  node,
  model,
  at,
}: {
  readonly node: GraphNode;
  readonly model: GraphModel;
  readonly at: Point;
}) {
  const { name, kind, id } = node.entity;
  return (
    <div className="hint" style={placeOf(at)} aria-hidden="true">
      <strong>{name}</strong>
      <span className="faint">
        {KIND_STYLES[kind].label} · {counted(edgesAt(model, id).length, 'line')} here
      </span>
    </div>
  );
}

/** What the pointer is over: a line. */
export function EdgeHint({
  edge,
  model,
  at,
}: {
  readonly edge: GraphEdge;
  readonly model: GraphModel;
  readonly at: Point;
}) {
  return (
    <div className="hint" style={placeOf(at)} aria-hidden="true">
      <strong>
        {model.nodes.get(edge.a)?.entity.name} — {model.nodes.get(edge.b)?.entity.name}
      </strong>
      <QuadLabel quad={edge.quad} />
      <span className="faint">
        {typesOfEdge(edge).map(relationLabel).join(', ')} · {counted(edge.stories, 'story', 'stories')}
      </span>
    </div>
  );
}
