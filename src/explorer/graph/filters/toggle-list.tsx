import type { ReactNode } from 'react';

interface Props<Key extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [Key, ReactNode])[];
  /** Empty: all. */
  readonly chosen: readonly Key[];
  readonly onChange: (chosen: readonly Key[]) => void;
}

/** Boxes of which any may be ticked; none ticked narrows nothing. */
export function ToggleList<Key extends string>({ legend, options, chosen, onChange }: Props<Key>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([key, words]) => (
        <label key={key} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, key] : chosen.filter((other) => other !== key))
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
