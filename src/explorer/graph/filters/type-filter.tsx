import type { RelationType } from '../../generated/graphql/graphql';
import { changeParams } from '../../location/location';
import { QuadLabel } from '../../pieces/quad-mark';
import { relationDescription, relationLabel, TYPES_BY_QUAD } from '../../words/relations';

/** Relation types by class: a class as a whole, or single types of it. */
export function TypeFilter({ chosen }: { readonly chosen: readonly RelationType[] }) {
  const set = (types: readonly RelationType[]): void => changeParams({ types });
  return (
    <fieldset>
      <legend>Relations</legend>
      {TYPES_BY_QUAD.map(([quad, types]) => {
        const count = types.filter((type) => chosen.includes(type)).length;
        const others = chosen.filter((type) => !types.includes(type));
        return (
          <details key={quad}>
            <summary>
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
            </summary>
            {types.map((type) => (
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
          </details>
        );
      })}
    </fieldset>
  );
}
