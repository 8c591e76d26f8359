import { changeParams } from '../../location/location';

interface Props {
  readonly since: string | null;
  readonly until: string | null;
}

/** From which day to which. */
export function DateFilters({ since, until }: Props) {
  return (
    <fieldset className="dates">
      <legend>Seen</legend>
      <label>
        from
        <input type="date" value={since ?? ''} onChange={({ target }) => changeParams({ since: target.value }, true)} />
      </label>
      <label>
        to
        <input type="date" value={until ?? ''} onChange={({ target }) => changeParams({ until: target.value }, true)} />
      </label>
    </fieldset>
  );
}
