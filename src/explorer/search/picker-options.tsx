import { EntityIcon } from '../pieces/entity-icon';
import type { Brief } from '../pieces/entity-link';
import { KIND_STYLES } from '../words/kinds';

/** An entity on offer, and the alias under which it was found (empty where that is its name or does not matter). */
export interface PickerOption {
  readonly entity: Brief;
  readonly matched: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly at: number;
  readonly onHover: (at: number) => void;
  readonly onPick: (entity: Brief) => void;
}

/** The list below a picker's field. */
export function PickerOptions({ id, label, options, at, onHover, onPick }: Props) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className="options">
      {options.map(({ entity, matched }, index) => (
        // The field keeps the focus and the keys; options are reached through aria-activedescendant.
        <div
          key={entity.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseMove={() => onHover(index)}
          onMouseDown={(event) => [event.preventDefault(), onPick(entity)]}
        >
          <EntityIcon kind={entity.kind} code={entity.kind === 'Country' ? entity.countryCode : null} />
          <span>{entity.name}</span>
          <span className="faint">
            {matched !== '' && matched !== entity.name ? `“${matched}” · ` : ''}
            {KIND_STYLES[entity.kind].label}
          </span>
        </div>
      ))}
    </div>
  );
}
