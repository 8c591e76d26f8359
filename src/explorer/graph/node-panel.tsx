import type { RefObject } from 'react';
import { changeParams } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { QuadMark } from '../pieces/quad-mark';
import { EntityPicker } from '../search/entity-picker';
import { counted } from '../words/dates';
import { KIND_STYLES } from '../words/kinds';
import { relationLabel } from '../words/relations';
import { edgesAt, type GraphModel, type GraphNode, typesOfEdge } from './model/model';
import { type ViewState, writePins } from './model/view-state';
import type { Stage } from './stage/stage';

interface Props {
  readonly node: GraphNode;
  readonly model: GraphModel;
  readonly state: ViewState;
  readonly stage: RefObject<Stage | null>;
}

/** The chosen entity: what one can do with it, and its lines. */
export function NodePanel({ node, model, state, stage }: Props) {
  const { entity } = node;
  return (
    <section aria-label={entity.name}>
      <div className="panel-head">
        <h2>
          <EntityLink entity={entity} />
        </h2>
        <button type="button" className="quiet" onClick={() => changeParams({ sel: null })}>
          Close
        </button>
      </div>
      <p className="faint">{KIND_STYLES[entity.kind].label}</p>
      <NodeActions node={node} model={model} state={state} stage={stage} />
      <h3 className="no-print">Ways to</h3>
      <EntityPicker
        label={`Find a way from ${entity.name} to`}
        placeholder="Another entity"
        suggestions={[...model.nodes.values()]
          .flatMap((other) => (other.entity.id === entity.id ? [] : [other.entity]))
          .slice(0, 6)}
        onPick={({ id }) => changeParams({ from: entity.id, to: id, way: null, sel: null })}
      />
      <h3>Lines here</h3>
      <ul className="node-lines">
        {edgesAt(model, entity.id).map((edge) => {
          const other = model.nodes.get(edge.a === entity.id ? edge.b : edge.a);
          return (
            <li key={edge.id}>
              <button type="button" className="quiet" onClick={() => changeParams({ sel: `e~${edge.id}` })}>
                <QuadMark quad={edge.quad} /> {other?.entity.name}
                <span className="faint">
                  {typesOfEdge(edge).map(relationLabel).join(', ')} · {counted(edge.stories, 'story', 'stories')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NodeActions({ node, state, stage }: Props) {
  const { id } = node.entity;
  const expanded = state.ids.includes(id);
  const pinned = state.pins.has(id);
  const pin = (): void => {
    const pins = new Map(state.pins);
    const at = stage.current?.placeOf(id);
    if (pinned) pins.delete(id);
    else if (at) pins.set(id, at);
    changeParams({ pin: writePins(pins) });
  };
  return (
    <div className="card-actions">
      {expanded ? (
        <button
          type="button"
          disabled={state.ids.length === 1}
          onClick={() => changeParams({ ids: state.ids.filter((other) => other !== id) })}
        >
          Collapse
        </button>
      ) : (
        <button type="button" onClick={() => changeParams({ ids: [...state.ids, id] })}>
          Expand
        </button>
      )}
      <button type="button" aria-pressed={pinned} onClick={pin}>
        {pinned ? 'Unpin' : 'Pin'}
      </button>
      <button type="button" onClick={() => changeParams({ hide: [...state.hidden, id], sel: null })}>
        Hide
      </button>
      <button type="button" onClick={() => changeParams({ ids: [id], hide: null })}>
        Only this
      </button>
    </div>
  );
}
