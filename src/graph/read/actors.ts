import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';
import { LAST } from './statement-filter.js';

/** Who acts for an entity, and for which time: itself always, an office-holder while in office. */
export interface Actor {
  readonly id: string;
  /** The least and, exclusive, the greatest `sortKey` of statements that count. */
  readonly from: string;
  readonly to: string;
}

/** Days before the first and after the last mention of an office for which its holder still counts as in office. */
const SLACK_DAYS = 31;

/** So many office-holders of one entity at most, those with most stories, are rolled up. */
const MOST_HOLDERS = 500;

/** Office-holders of entities, with their observations. Served by entity_id, then by statement_pair. */
const HOLDERS: NamedQuery = {
  name: 'actors.holders',
  text: `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { OPTIONAL MATCH (x:Entity)-[r:HOLDS_OFFICE]->(e) RETURN x, r ORDER BY r.stories DESC LIMIT ${MOST_HOLDERS} }
RETURN ${entityMap('e')} AS entity, collect({id: x.id, firstOn: r.firstOn, lastOn: r.lastOn}) AS holders`,
};

/** An entity, and those who act for it. */
export interface Side {
  readonly entity: EntityRow;
  readonly actors: readonly Actor[];
}

interface Holder {
  readonly id: string | null;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/**
 * Each of these entities with those who act for it up to the day `asOf`: one query.
 * Ids without an entity are left out.
 */
export async function sidesOf(reader: Reader, ids: readonly string[], asOf: string | null): Promise<Map<string, Side>> {
  const found = await reader.run<{ entity: EntityRow; holders: readonly Holder[] }>(HOLDERS, { ids });
  const limit = asOf === null ? LAST : `${asOf}${LAST}`;
  return new Map(
    found.map(({ entity, holders }) => {
      const self = { id: entity.id, from: '', to: limit };
      return [entity.id, { entity, actors: [self, ...holders.flatMap((holder) => actorOf(holder, limit))] }];
    }),
  );
}

function actorOf({ id, firstOn, lastOn }: Holder, limit: string): Actor[] {
  if (id === null) return [];
  if (firstOn === null || lastOn === null) return [{ id, from: '', to: limit }];
  const to = `${moved(lastOn, SLACK_DAYS)}${LAST}`;
  return [{ id, from: moved(firstOn, -SLACK_DAYS), to: to < limit ? to : limit }];
}

/** The ISO day that is `days` after the first day of `date`. */
function moved(date: string, days: number): string {
  const time = Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
  return new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
