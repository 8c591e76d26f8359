import { useEffect, useState } from 'react';
import { changeParams } from '../../location/location';

interface Props {
  readonly label: string;
  readonly param: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value that is left out of the address. */
  readonly none: number;
}

const PAUSE_MS = 200;

/** A slider that changes the address when it comes to rest. */
export function RangeFilter({ label, param, value, least, most, step, none }: Props) {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  useEffect(() => {
    if (shown === value) return;
    const timer = setTimeout(() => changeParams({ [param]: shown === none ? null : shown }, true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [shown, value, param, none]);
  return (
    <label className="range">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        onChange={({ target }) => setShown(Number(target.value))}
      />
      {/* After the field: a label belongs to its first field, and an output is one. */}
      <output>{shown}</output>
    </label>
  );
}
