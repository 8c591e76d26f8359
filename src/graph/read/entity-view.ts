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

/** So many hot views of entities are remembered. */
const MOST_HOT = 10_000;

const hotName = (id: string, view: EntityView): string => `${view.name} ${id}`;

function remember(reader: Reader, name: string): void {
  if (reader.hot.size >= MOST_HOT) reader.hot.clear();
  reader.hot.add(name);
}

/**
 * The entity of this id with `views`, or null where there is none. Views of it that were too hot before are read by
 * queries of their own at the same time.
 * @throws EntenteError as `Reader.run`
 */
export async function viewEntity(
  reader: Reader,
  id: string,
  views: readonly EntityView[],
): Promise<ViewedEntity | null> {
  const apart = views.map((view) => (view.instead && reader.hot.has(hotName(id, view)) ? view.instead() : null));
  const together = views.filter((_, index) => apart[index] === null);
  const asked = reader.run<Record<string, unknown> & { entity: EntityRow }>(oneQuery(together), {
    id,
    ...valuesOf(together),
  });
  const [[row], ...rowsApart] = await Promise.all([
    asked,
    ...apart.map(async (view) => (view === null ? undefined : (await rowsOfMany(reader, [id], view)).get(id))),
  ]);
  if (row === undefined) return null;
  const shaped = await Promise.all(
    views.map(async (view, index) => {
      const hot = apart[index];
      if (hot) return hot.shape(rowsApart[index], row.entity);
      const rows = row[`rows${together.indexOf(view)}`];
      if (rows !== null || view.instead === undefined) return view.shape(rows, row.entity);
      remember(reader, hotName(id, view));
      return (await viewMany(reader, [row.entity], view.instead())).get(id);
    }),
  );
  return { entity: row.entity, views: shaped };
}

/** What a view gives of many entities, by id: one query, served by entity_id. */
async function rowsOfMany(
  reader: Reader,
  ids: readonly string[],
  view: EntityView,
): Promise<ReadonlyMap<string, unknown>> {
  const text = `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { ${scoped(view.text, 0)} }
RETURN e.id AS id, rows`;
  const query = { name: `entities.${view.name}`, text };
  const found = await reader.run<{ id: string; rows: unknown }>(query, { ids, v0: view.values });
  return new Map(found.map(({ id, rows }) => [id, rows]));
}

/**
 * Has Neo4j plan the query that reads a view of one hot entity, by asking it of nobody: what seeks in many indexes takes
 * seconds to plan for the first time.
 */
export async function planHot(reader: Reader, view: EntityView): Promise<void> {
  await rowsOfMany(reader, [''], view.instead?.() ?? view);
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
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const result = new Map<string, T>();
  const hot: EntityRow[] = [];
  for (const [id, rows] of await rowsOfMany(reader, [...byId.keys()], view)) {
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
