import { useState } from 'react';
import type { RelationType } from '../../generated/graphql/graphql';
import { changeParams } from '../../location/location';
import { QuadLabel } from '../../pieces/quad-mark';
import { QUAD_STYLES, type QuadKey } from '../../words/quads';
import { relationDescription, relationLabel, TYPES_BY_QUAD } from '../../words/relations';

/** Relation types by class: a class as a whole, or single types of it. */
export function TypeFilter({ chosen }: { readonly chosen: readonly RelationType[] }) {
  return (
    <fieldset>
      <legend>Relations</legend>
      {TYPES_BY_QUAD.map(([quad, types]) => (
        <TypesOfQuad key={quad} quad={quad} types={types} chosen={chosen} />
      ))}
    </fieldset>
  );
}

interface QuadProps {
  readonly quad: QuadKey;
  readonly types: readonly RelationType[];
  readonly chosen: readonly RelationType[];
}

function TypesOfQuad({ quad, types, chosen }: QuadProps) {
  const [open, setOpen] = useState(false);
  const count = types.filter((type) => chosen.includes(type)).length;
  const others = chosen.filter((type) => !types.includes(type));
  const set = (next: readonly RelationType[]): void => changeParams({ types: next });
  return (
    <div>
      <div className="quad-row">
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-label={`Relations of ${QUAD_STYLES[quad].label}`}
          onClick={() => setOpen(!open)}
        >
          {open ? '▾' : '▸'}
        </button>
        <label className="tick">
          <input
            type="checkbox"
            checked={count === types.length}
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && count < types.length;
            }}
            onChange={({ target }) => set(target.checked ? [...others, ...types] : others)}
          />
          <QuadLabel quad={quad} />
        </label>
      </div>
      {open &&
        types.map((type) => (
          <label key={type} className="tick tick-inner" title={relationDescription(type)}>
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={({ target }) =>
                set(target.checked ? [...chosen, type] : chosen.filter((other) => other !== type))
              }
            />
            {relationLabel(type)}
          </label>
        ))}
    </div>
  );
}
