import { changeParams } from '../../location/location';
import { DEFAULT_LIMIT } from '../model/view-state';

const LIMITS = [50, 100, DEFAULT_LIMIT, 500, 1000, 2000, 5000, 12_000];

/** How many ties are drawn at most, the strongest first. */
export function LimitFilter({ value }: { readonly value: number }) {
  const offered = LIMITS.includes(value) ? LIMITS : [...LIMITS, value].sort((one, other) => one - other);
  return (
    <label className="range">
      <span>Ties at most</span>
      <select
        value={value}
        onChange={({ target }) => changeParams({ limit: target.value === String(DEFAULT_LIMIT) ? null : target.value })}
      >
        {offered.map((limit) => (
          <option key={limit} value={limit}>
            {limit.toLocaleString('en')}
          </option>
        ))}
      </select>
    </label>
  );
}
