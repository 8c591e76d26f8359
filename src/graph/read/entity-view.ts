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
  const [row, ...hot] = await Promise.all([
    together.length > 0 || views.length === 0 ? readTogether(reader, id, together) : undefined,
    ...apart.map(async (view) => (view === null ? undefined : (await rowsOfMany(reader, [id], view, true)).get(id))),
  ]);
  const entity = row?.entity ?? hot.find((one) => one !== undefined)?.entity;
  if (entity === undefined) return null;
  const shaped = await Promise.all(
    views.map(async (view, index) => {
      const own = apart[index];
      if (own) return own.shape(hot[index]?.rows, entity);
      const rows = row?.[`rows${together.indexOf(view)}`];
      if (rows !== null || view.instead === undefined) return view.shape(rows, entity);
      remember(reader, hotName(id, view));
      return (await viewMany(reader, [entity], view)).get(id);
    }),
  );
  return { entity, views: shaped };
}

type Together = Readonly<Record<string, unknown>> & { readonly entity: EntityRow };

async function readTogether(reader: Reader, id: string, views: readonly EntityView[]): Promise<Together | undefined> {
  const [row] = await reader.run<Together>(oneQuery(views), { id, ...valuesOf(views) });
  return row;
}

interface OfOne {
  readonly rows: unknown;
  /** Told by queries for hot entities alone. */
  readonly entity?: EntityRow;
}

/**
 * What a view gives of many entities, by id: one query, served by entity_id. For hot ones it tells the entities too, so
 * that one text, which takes long to plan, does for all that is asked of them.
 */
async function rowsOfMany(
  reader: Reader,
  ids: readonly string[],
  view: EntityView,
  hot: boolean,
): Promise<ReadonlyMap<string, OfOne>> {
  const text = `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { ${scoped(view.text, 0)} }
RETURN e.id AS id, rows${hot ? `, ${entityMap('e')} AS entity` : ''}`;
  const query = { name: `entities.${view.name}`, text };
  const found = await reader.run<OfOne & { id: string }>(query, { ids, v0: view.values });
  return new Map(found.map((one) => [one.id, one]));
}

/**
 * Has Neo4j plan the query that reads a view of one hot entity, by asking it of nobody: what seeks in many indexes takes
 * seconds to plan for the first time.
 */
export async function planHot(reader: Reader, view: EntityView): Promise<void> {
  await rowsOfMany(reader, [''], view.instead?.() ?? view, true);
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
  const instead = view.instead?.();
  const isHot = ({ id }: EntityRow): boolean => instead !== undefined && reader.hot.has(hotName(id, view));
  const result = new Map<string, T>();
  const hot = entities.filter(isHot);
  const cool = entities.filter((entity) => !isHot(entity));
  const found = cool.length === 0 ? null : await rowsOfMany(reader, idsOf(cool), view, false);
  for (const entity of cool) {
    const rows = found?.get(entity.id)?.rows;
    if (rows === null && instead !== undefined) {
      remember(reader, hotName(entity.id, view));
      hot.push(entity);
    } else if (rows !== undefined) result.set(entity.id, view.shape(rows, entity));
  }
  if (instead !== undefined && hot.length > 0) {
    const told = await rowsOfMany(reader, idsOf(hot), instead, true);
    for (const entity of hot) {
      const one = told.get(entity.id);
      if (one !== undefined) result.set(entity.id, instead.shape(one.rows, entity));
    }
  }
  return result;
}

const idsOf = (entities: readonly EntityRow[]): string[] => [...new Set(entities.map(({ id }) => id))];
