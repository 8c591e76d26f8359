import { changeParams } from '../location/location';
import { EntityPicker } from '../search/entity-picker';
import { recentEntities } from '../search/recent';

/** Asks with whom to begin. */
export function NothingYet() {
  return (
    <div className="page narrow">
      <h1>Graph</h1>
      <p className="lead">Whose neighbourhood do you want to see?</p>
      <EntityPicker
        label="Begin with"
        placeholder="A country, person or body"
        suggestions={recentEntities()}
        onPick={({ id }) => changeParams({ ids: [id] })}
      />
    </div>
  );
}
