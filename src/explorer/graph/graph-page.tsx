import { useMemo, useRef } from 'react';
import { changeParams, usePlace } from '../location/location';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { FiltersPanel } from './filters/filters-panel';
import { GraphTable } from './graph-table';
import { GraphToolbar } from './graph-toolbar';
import { Legend } from './legend';
import { joinModels, withoutEntities } from './model/model';
import { isUnfiltered, readViewState } from './model/view-state';
import { NothingYet } from './nothing-yet';
import { modelOfPath } from './paths/path-model';
import { usePaths } from './paths/use-paths';
import { SidePanel } from './side-panel';
import type { Stage } from './stage/stage';
import { StageView } from './stage-view';
import { TimeSlider } from './time-slider';
import { useModel } from './use-model';
import '../styles/graph.css';

/** The neighbourhood of some entities: drawing or table, filters at the left, what is chosen at the right. */
export default function GraphPage() {
  const { params } = usePlace();
  const state = useMemo(() => readViewState(params), [params]);
  const stage = useRef<Stage | null>(null);
  const asked = useModel(state);
  const paths = usePaths(state);
  const model = useMemo(() => {
    const whole = paths.chosen ? joinModels(asked.model, modelOfPath(paths.chosen)) : asked.model;
    return withoutEntities(whole, state.hidden);
  }, [asked.model, paths.chosen, state.hidden]);

  if (state.ids.length === 0) return <NothingYet />;
  return (
    <div className="graph-page">
      <FiltersPanel state={state} />
      <section className="graph-middle" aria-label="Graph">
        <GraphToolbar state={state} model={model} stage={stage} />
        <Notice problem={asked.problem} />
        <div className="graph-area" aria-busy={asked.loading || paths.loading}>
          {state.table ? (
            <GraphTable model={model} onEdge={(id) => changeParams({ sel: `e~${id}` })} />
          ) : (
            <StageView state={state} model={model} path={paths.chosen} stageRef={stage} />
          )}
          {asked.loading && <Waiting what="Reading the graph" />}
          {!asked.loading && !asked.problem && model.nodes.size <= state.ids.length && model.edges.size === 0 && (
            <p className="graph-empty">
              {isUnfiltered(state.filters)
                ? 'The graph holds no ties of it. Add another entity above, or load articles on it.'
                : 'Nothing here passes the filters. Widen or clear them at the left.'}
            </p>
          )}
        </div>
        {!state.table && <Legend />}
        {model.truncated && (
          <p className="faint graph-omitted">
            The strongest ties are shown. Raise “Ties at most” or filter to see others.
          </p>
        )}
        <TimeSlider state={state} />
      </section>
      <SidePanel state={state} model={model} paths={paths} stage={stage} />
    </div>
  );
}
