import { changeParams } from '../../location/location';
import { KIND_STYLES, KINDS } from '../../words/kinds';
import type { ViewState } from '../model/view-state';
import { DateFilters } from './date-filters';
import { LimitFilter } from './limit-filter';
import { RangeFilter } from './range-filter';
import { SourceFilter } from './source-filter';
import { StatusFilter } from './status-filter';
import { ToggleList } from './toggle-list';
import { TypeFilter } from './type-filter';

const NO_FILTERS = {
  types: null,
  kinds: null,
  since: null,
  until: null,
  conf: null,
  stories: null,
  status: null,
  source: null,
};

/** All that narrows the drawing. */
export function FiltersPanel({ state }: { readonly state: ViewState }) {
  const { kinds, minConfidence, minStories } = state.filters;
  return (
    <aside className="filters" aria-label="Filters">
      <div className="filters-head">
        <h2>Filters</h2>
        <button type="button" className="quiet" onClick={() => changeParams(NO_FILTERS)}>
          Clear
        </button>
      </div>
      <TypeFilter chosen={state.filters.types} />
      <ToggleList
        legend="Kinds"
        options={KINDS.map((kind) => [kind, KIND_STYLES[kind].plural])}
        chosen={kinds}
        onChange={(next) => changeParams({ kinds: next })}
      />
      <DateFilters since={state.filters.since} until={state.filters.until} />
      <RangeFilter
        label="Confidence at least"
        param="conf"
        value={minConfidence}
        least={0}
        most={1}
        step={0.05}
        none={0}
      />
      <RangeFilter label="Stories at least" param="stories" value={minStories} least={1} most={20} step={1} none={1} />
      <LimitFilter value={state.limit} />
      <RangeFilter label="Steps away" param="depth" value={state.depth} least={1} most={3} step={1} none={1} />
      <StatusFilter chosen={state.filters.statuses} />
      <SourceFilter chosen={state.filters.sources} />
    </aside>
  );
}
