import type { RefObject } from 'react';
import { changeParams, usePlace } from '../location/location';
import { EntityPicker } from '../search/entity-picker';
import { CopyQuery } from '../take-away/copy-query';
import { savePng } from '../take-away/png';
import { saveSvg } from '../take-away/save';
import { TableButtons } from '../take-away/table-buttons';
import { counted } from '../words/dates';
import type { GraphModel } from './model/model';
import { rowsOf } from './model/table-rows';
import { needsStatements, networkFilter, statementsAround, type ViewState } from './model/view-state';
import { NetworkQuery, StatementsAroundQuery } from './network-query';
import type { Stage } from './stage/stage';
import { stageSvg } from './stage-svg';

interface Props {
  readonly state: ViewState;
  readonly model: GraphModel;
  readonly stage: RefObject<Stage | null>;
}

const HEADINGS = ['subject', 'type', 'object', 'class', 'stories', 'statements', 'confidence', 'firstOn', 'lastOn'];

/** Above the drawing: what is in it, what can be added, drawing or table, layout, and what can be taken away. */
export function GraphToolbar({ state, model, stage }: Props) {
  usePlace();
  const rows = (): string[][] =>
    rowsOf(model, 'stories').map(({ subject, object, tie, edge }) => [
      subject.name,
      tie.type,
      object.name,
      edge.quad,
      String(tie.stories),
      String(tie.count),
      String(tie.confidence),
      tie.firstOn ?? '',
      tie.lastOn ?? '',
    ]);
  const variables = {
    ids: [...state.ids],
    depth: state.depth,
    limit: state.limit,
    filter: networkFilter(state.filters),
  };
  return (
    <div className="toolbar">
      <EntityPicker
        label="Add to the graph"
        placeholder="Add an entity"
        onPick={({ id }) => changeParams({ ids: [...new Set([...state.ids, id])] })}
      />
      <span className="faint" role="status">
        {counted(model.nodes.size, 'entity', 'entities')}, {counted(model.edges.size, 'line')}
      </span>
      <fieldset className="switch">
        <legend className="hidden-words">Show as</legend>
        <button type="button" aria-pressed={!state.table} onClick={() => changeParams({ view: null })}>
          Drawing
        </button>
        <button type="button" aria-pressed={state.table} onClick={() => changeParams({ view: 'table' })}>
          Table
        </button>
      </fieldset>
      {!state.table && (
        <button type="button" onClick={() => stage.current?.arrange()}>
          Arrange
        </button>
      )}
      {!state.table && state.camera && (
        <button type="button" onClick={() => changeParams({ cam: null }, true)}>
          Show all
        </button>
      )}
      {state.hidden.size > 0 && (
        <button type="button" onClick={() => changeParams({ hide: null })}>
          Show {state.hidden.size} hidden
        </button>
      )}
      <span className="toolbar-end">
        {needsStatements(state.filters) ? (
          <CopyQuery document={StatementsAroundQuery} variables={{ filter: statementsAround(state), after: null }} />
        ) : (
          <CopyQuery document={NetworkQuery} variables={variables} />
        )}
        {!state.table && (
          <>
            <button type="button" onClick={() => stage.current && savePng(stage.current.picture(), 'graph')}>
              PNG
            </button>
            <button type="button" onClick={() => stage.current && saveSvg(stageSvg(stage.current, model), 'graph')}>
              SVG
            </button>
          </>
        )}
        <TableButtons headings={HEADINGS} rows={rows} what="graph" disabled={model.edges.size === 0} />
      </span>
    </div>
  );
}
