import type { RefObject } from 'react';
import { EvidencePanel } from '../evidence/evidence-panel';
import { changeParams } from '../location/location';
import { useFocusBack } from '../pieces/use-focus-back';
import type { GraphModel } from './model/model';
import { edgeStatements, type ViewState } from './model/view-state';
import { NodePanel } from './node-panel';
import { PathList } from './paths/path-list';
import type { PathsState } from './paths/use-paths';
import type { Stage } from './stage/stage';

interface Props {
  readonly state: ViewState;
  readonly model: GraphModel;
  readonly paths: PathsState;
  readonly stage: RefObject<Stage | null>;
}

/** What is chosen: an entity, the evidence of a line, or the ways between two. */
export function SidePanel({ state, model, paths, stage }: Props) {
  useFocusBack(state.selected);
  const [kind, id] = [state.selected?.slice(0, 2), state.selected?.slice(2) ?? ''];
  const node = kind === 'n~' ? model.nodes.get(id) : undefined;
  const filter = kind === 'e~' ? edgeStatements(id, state.filters) : null;
  const [a = '', b = ''] = id.split('|');
  const name = (entity: string): string => model.nodes.get(entity)?.entity.name ?? entity;
  if (!node && !filter && !paths.wanted) {
    return (
      <aside className="side" aria-label="Details">
        <p className="faint no-print">
          Click a line to read the sentences behind it, an entity to expand, pin or hide it. Double-click expands; what
          you drag stays where you put it.
        </p>
      </aside>
    );
  }
  return (
    <aside className="side" aria-label="Details">
      {node && <NodePanel node={node} model={model} state={state} stage={stage} />}
      {filter && (
        <EvidencePanel
          key={id}
          heading={`${name(a)} — ${name(b)}`}
          filter={filter}
          onClose={() => changeParams({ sel: null })}
        />
      )}
      {paths.wanted && <PathList state={paths} />}
    </aside>
  );
}
