import { changeParams } from '../location/location';
import { type Brief, EntityLink } from '../pieces/entity-link';
import { EntityPicker } from '../search/entity-picker';
import { recentEntities } from '../search/recent';

interface Props {
  readonly a: string | null;
  readonly b: string | null;
  /** The two as the service knows them, once it has answered. */
  readonly names: readonly Brief[];
  readonly asOf: string | null;
}

/** Which two, and as of which day. */
export function CompareChoice({ a, b, names, asOf }: Props) {
  const chosen = (id: string | null) => names.find((entity) => entity.id === id);
  return (
    <div className="compare-choice no-print">
      {(
        [
          ['a', a, 'First'],
          ['b', b, 'Second'],
        ] as const
      ).map(([param, id, label]) => {
        const entity = chosen(id);
        return (
          <div key={param}>
            <EntityPicker
              label={label}
              placeholder={entity ? `Instead of ${entity.name}` : `${label}: a country or body`}
              kinds={['Country', 'Organization', 'Person']}
              suggestions={recentEntities()}
              onPick={(picked) => changeParams({ [param]: picked.id })}
            />
            {id && <p>{entity ? <EntityLink entity={entity} /> : id}</p>}
          </div>
        );
      })}
      <label>
        as of{' '}
        <input type="date" value={asOf ?? ''} onChange={({ target }) => changeParams({ asOf: target.value }, true)} />
      </label>
      {a && b && (
        <button type="button" onClick={() => changeParams({ a: b, b: a })}>
          Swap
        </button>
      )}
    </div>
  );
}
