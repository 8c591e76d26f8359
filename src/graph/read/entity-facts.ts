import type { EntityView } from './entity-view.js';
import { entityMap } from './projections.js';
import type { EntityRow } from './rows.js';

/** The state of an entity, as a view on it; a country is its own. Served by entity_id. */
export const COUNTRY_VIEW: EntityView<EntityRow | null> = {
  name: 'country',
  text: `OPTIONAL MATCH (c:Entity {id: 'country:' + e.country}) RETURN [${entityMap('c')}] AS rows`,
  values: {},
  shape: (rows) => (rows as (EntityRow | null)[])[0] ?? null,
};

/** The keys that lead to an entity, as a view on it: one step from it. */
export const KEYS_VIEW: EntityView<readonly string[]> = {
  name: 'keys',
  text: 'MATCH (k:EntityKey)-[:KEY_OF]->(e) WITH k.key AS key ORDER BY key RETURN collect(key) AS rows',
  values: {},
  shape: (rows) => rows as string[],
};
