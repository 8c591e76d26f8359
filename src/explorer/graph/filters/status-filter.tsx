import type { Status } from '../../generated/graphql/graphql';
import { changeParams } from '../../location/location';
import { ToggleList } from './toggle-list';

const STATUSES: readonly (readonly [Status, string])[] = [
  ['OCCURRED', 'happened'],
  ['PLANNED', 'planned'],
  ['HYPOTHETICAL', 'hoped or possible'],
];

/** What happened, is planned or hoped. Ties count what happened; any choice here counts statements instead. */
export function StatusFilter({ chosen }: { readonly chosen: readonly Status[] }) {
  return (
    <ToggleList
      legend="Status"
      options={STATUSES}
      chosen={chosen}
      onChange={(next) => changeParams({ status: next })}
    />
  );
}
