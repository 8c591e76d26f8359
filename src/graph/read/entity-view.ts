import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';

/**
 * A read that hangs on an entity: its ties, its statements, … Several of one entity are one query, and one read of
 * many entities is one query too, so that nested lists never cost a query for each row.
 */
export interface EntityView<T = unknown> {
  /** Names its text for logs; equal names have equal texts. */
  readonly name: string;
  /** A subquery on the node `e` that returns one value, `rows`; its parameters are those of the map `$v`. */
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** What to ask instead where `rows` is null: an entity too hot for `text`. */
  readonly instead?: () => EntityView<T>;
  /** What the field gives, from `rows`. */
  readonly shape: (rows: unknown, entity: EntityRow) => T;
}

/** An entity with the views that were asked of it, in their order. */
export interface ViewedEntity {
  readonly entity: EntityRow;
  readonly views: readonly unknown[];
}

const scoped = (text: string, index: number): string => text.replaceAll('$v.', `$v${index}.`);

const valuesOf = (views: readonly EntityView[]): Record<string, unknown> =>
  Object.fromEntries(views.map((view, index) => [`v${index}`, view.values]));

/** One entity with some views: one query, served by entity_id and by the indexes of the views. */
function oneQuery(views: readonly EntityView[]): NamedQuery {
  // A subquery's `rows` would meet the next one's: each goes on under a name of its own.
  const calls = views.map(
    (view, index) => `CALL (e) { ${scoped(view.text, index)} }\nWITH e${carried(index)}, rows AS rows${index}`,
  );
  const columns = views.map((_, index) => `, rows${index}`).join('');
  return {
    name: ['entity', ...views.map((view) => view.name)].join('+'),
    text: `MATCH (e:Entity {id: $id})\n${calls.join('\n')}\nRETURN ${entityMap('e')} AS entity${columns}`,
  };
}

const carried = (count: number): string => Array.from({ length: count }, (_, index) => `, rows${index}`).join('');

/**
 * The entity of this id with `views`, or null where there is none.
 * @throws EntenteError as `Reader.run`
 */
export async function viewEntity(
  reader: Reader,
  id: string,
  views: readonly EntityView[],
): Promise<ViewedEntity | null> {
  const [row] = await reader.run<Record<string, unknown> & { entity: EntityRow }>(oneQuery(views), {
    id,
    ...valuesOf(views),
  });
  if (row === undefined) return null;
  const shaped = await Promise.all(
    views.map(async (view, index) => {
      const rows = row[`rows${index}`];
      if (rows !== null || view.instead === undefined) return view.shape(rows, row.entity);
      return (await viewMany(reader, [row.entity], view.instead())).get(id);
    }),
  );
  return { entity: row.entity, views: shaped };
}

/**
 * One view of many entities, by id: one query, or two where some are hot. Served by entity_id.
 * @throws EntenteError as `Reader.run`
 */
export async function viewMany<T>(
  reader: Reader,
  entities: readonly EntityRow[],
  view: EntityView<T>,
): Promise<ReadonlyMap<string, T>> {
  const text = `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { ${scoped(view.text, 0)} }
RETURN e.id AS id, rows`;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const parameters = { ids: [...byId.keys()], v0: view.values };
  const result = new Map<string, T>();
  const hot: EntityRow[] = [];
  for (const { id, rows } of await reader.run<{ id: string; rows: unknown }>(
    { name: `entities.${view.name}`, text },
    parameters,
  )) {
    const entity = byId.get(id);
    if (entity === undefined) continue;
    if (rows === null && view.instead !== undefined) hot.push(entity);
    else result.set(id, view.shape(rows, entity));
  }
  if (view.instead !== undefined && hot.length > 0) {
    for (const [id, value] of await viewMany(reader, hot, view.instead())) result.set(id, value);
  }
  return result;
}
