interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Why a curator decides so: kept with the decision, for those who read it later. */
export function WhyField({ value, onChange }: Props) {
  return (
    <label className="why">
      Why
      <input
        type="text"
        maxLength={1000}
        placeholder="for those who read it later; may be left empty"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

/** A reason as the service takes it: nothing where nothing was written. */
export const noteOf = (text: string): string | null => text.trim() || null;
