import type { EntityKind } from '../../ontology/index.js';
import { checkFilterSize } from './filter-size.js';
import { checkRange, decodeCursor, encodeCursor, MAX_PAGE, type Page, type PageRequest, pageOf } from './page.js';
import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';
import type { Condition } from './statement-filter.js';

/** Which entities a client wants; the fields are documented in the GraphQL schema. */
export interface EntityFilterRequest {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly country?: string | null;
  readonly nameStartsWith?: string | null;
  readonly nameContains?: string | null;
  readonly officeClass?: string | null;
  readonly and?: readonly EntityFilterRequest[] | null;
  readonly or?: readonly EntityFilterRequest[] | null;
  readonly not?: EntityFilterRequest | null;
}

export interface EntityListRequest extends PageRequest {
  readonly filter?: EntityFilterRequest | null | undefined;
  readonly orderBy: 'NAME' | 'ID';
}

type Field = Exclude<keyof EntityFilterRequest, 'and' | 'or' | 'not'>;

/** What each field asks of `e`; `?` stands for the parameter that holds its value. */
const CONDITIONS: Readonly<Record<Field, string>> = {
  ids: 'e.id IN ?',
  kinds: 'e.kind IN ?',
  country: 'e.country = toUpper(?)',
  nameStartsWith: 'toLower(e.name) STARTS WITH toLower(?)',
  nameContains: 'any(known IN [e.name] + e.aliases WHERE toLower(known) CONTAINS toLower(?))',
  officeClass: '? IN labels(e)',
};

/** The condition that `filter` puts on an entity `e`; its text depends on which fields are given alone. */
export function entityCondition(filter: EntityFilterRequest | null | undefined, prefix = 'f'): Condition {
  if (!filter) return { text: 'true', values: {} };
  const parts: Condition[] = [];
  for (const [field, condition] of Object.entries(CONDITIONS) as [Field, string][]) {
    const value = filter[field];
    if (value === null || value === undefined) continue;
    const name = `${prefix}_${field}`;
    parts.push({ text: condition.replaceAll('?', () => `$${name}`), values: { [name]: value } });
  }
  for (const [index, inner] of (filter.and ?? []).entries()) parts.push(entityCondition(inner, `${prefix}_a${index}`));
  if (filter.or) {
    const either = filter.or.map((inner, index) => entityCondition(inner, `${prefix}_o${index}`));
    parts.push(join(either, ' OR ', 'false'));
  }
  if (filter.not) {
    const inner = entityCondition(filter.not, `${prefix}_n`);
    parts.push({ text: `NOT coalesce(${inner.text}, false)`, values: inner.values });
  }
  return join(parts, ' AND ', 'true');
}

function join(parts: readonly Condition[], by: string, none: string): Condition {
  if (parts.length === 0) return { text: none, values: {} };
  return {
    text: parts.map((part) => `(${part.text})`).join(by),
    values: Object.assign({}, ...parts.map((part) => part.values)),
  };
}

const ORDERS = {
  NAME: { by: 'e.name, e.id', after: 'e.name >= $c0 AND (e.name > $c0 OR e.id > $c1)' },
  ID: { by: 'e.id', after: 'e.id > $c1' },
} as const;

/**
 * A page of the entities that a filter picks. Served by entity_name or entity_id in their order.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function listEntities(reader: Reader, request: EntityListRequest): Promise<Page<EntityRow>> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  checkFilterSize(request.filter);
  const order = ORDERS[request.orderBy];
  const place = decodeCursor(request.after, ['string', 'string']);
  const condition = entityCondition(request.filter);
  const where = ['e.name IS NOT NULL', 'e.id IS NOT NULL', condition.text, ...(place ? [order.after] : [])].join(
    ' AND ',
  );
  const text = `MATCH (e:Entity) WHERE ${where} WITH e ORDER BY ${order.by} LIMIT $limit RETURN ${entityMap('e')} AS row`;
  const parameters = { ...condition.values, c0: place?.[0], c1: place?.[1], limit: first + 1 };
  const found = await reader.run<{ row: EntityRow }>({ name: 'entities', text }, parameters);
  const total = async () => {
    const count = { name: 'entities.count', text: `MATCH (e:Entity) WHERE ${condition.text} RETURN count(e) AS total` };
    return (await reader.run<{ total: number }>(count, condition.values))[0]?.total ?? 0;
  };
  return pageOf(
    found.map(({ row }) => row),
    request,
    (row) => encodeCursor([row.name, row.id]),
    total,
  );
}

/** Served by entity_id. */
const BY_IDS: NamedQuery = {
  name: 'entities.byId',
  text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${entityMap('e')} AS row`,
};

/** The entities of these ids, by id; those that are not there are left out. */
export async function entitiesById(reader: Reader, ids: Iterable<string>): Promise<ReadonlyMap<string, EntityRow>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = await reader.run<{ row: EntityRow }>(BY_IDS, { ids: wanted });
  return new Map(found.map(({ row }) => [row.id, row]));
}
