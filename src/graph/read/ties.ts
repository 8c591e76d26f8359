import type { RelationType } from '../../ontology/index.js';
import type { EntityView } from './entity-view.js';
import { viewMany } from './entity-view.js';
import { checkRange, decodeCursor, encodeCursor, MAX_PAGE, type Page, pageOf } from './page.js';
import type { Reader } from './reader.js';
import type { EntityRow, TieRow } from './rows.js';
import { type RawEntity, shapeEntity, shapeTie } from './shape.js';
import { LAST } from './statement-filter.js';
import { needsStatements, SYMMETRIC_TYPES, slotOf, TIE_ORDERS, type TieRequest, wantedTypes } from './tie-request.js';
import { canRank, countText, expandingText, rankedText } from './tie-texts.js';
import { summedTies } from './ties-summed.js';

/** The most ties of one entity that a drawing takes. */
const MAX_DRAWN = 12_000;

/** A tie of an entity that is known already, as Cypher returns it: its other end, and whether it starts at the entity. */
type RawSide = readonly [
  type: RelationType,
  outward: boolean,
  count: number,
  stories: number,
  firstOn: string | null,
  lastOn: string | null,
  confidence: number,
  titles: readonly string[] | null,
  other: RawEntity,
];

/** Tells texts apart by what they depend on. */
const shapeName = (request: TieRequest): string =>
  [
    'ties',
    wantedTypes(request).length,
    request.orderBy,
    request.direction,
    request.with ? Object.keys(request.with).join('') : '',
    request.after ? 'after' : '',
  ].join('.');

/**
 * The ties of an entity as a view on it.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export function tiesView(reader: Reader, request: TieRequest): EntityView<Page<TieRow>> {
  const first = checkRange('first', request.first, 0, request.stored ? MAX_DRAWN : MAX_PAGE);
  const order = TIE_ORDERS[request.orderBy];
  const place = decodeCursor(request.after, [order.kind, 'string', 'string']);
  const values = {
    limit: first + 1,
    symmetric: SYMMETRIC_TYPES,
    ids: request.with?.ids,
    kinds: request.with?.kinds,
    country: request.with?.country?.toUpperCase(),
    minConfidence: request.minConfidence,
    storedSince: request.stored?.since,
    storedUntil: request.stored?.until ? `${request.stored.until}${LAST}` : null,
    minStories: request.stored?.minStories,
    c0: place?.[0],
    c1: place?.[1],
    c2: place?.[2],
  };
  const shape = (rows: unknown, entity: EntityRow): Page<TieRow> => {
    const ties = (rows as RawSide[]).map((raw) => shapeSide(raw, entity));
    const cursor = (row: TieRow) => encodeCursor([order.of(row), row.counterpart.id, slotOf(row)]);
    return pageOf(ties, request, cursor, () => countTies(reader, entity.id, request, values));
  };
  const rankable = canRank(request) && wantedTypes(request).length > 0;
  const name = shapeName(request);
  const plain = { name, text: expandingText(request, rankable), values, shape };
  if (!rankable) return plain;
  return { ...plain, instead: () => ({ name: `${name}.ranked`, text: rankedText(request), values, shape }) };
}

/** A tie as the query tells it, of `entity`, which it does not read again. */
function shapeSide(raw: RawSide, entity: EntityRow): TieRow {
  const [type, outward, count, stories, firstOn, lastOn, confidence, titles, far] = raw;
  const other = shapeEntity(far);
  const ends = outward ? { subject: entity, object: other } : { subject: other, object: entity };
  return shapeTie({ type, ...ends, count, stories, firstOn, lastOn, confidence, titles }, entity.id);
}

async function countTies(
  reader: Reader,
  id: string,
  request: TieRequest,
  values: Readonly<Record<string, unknown>>,
): Promise<number> {
  const text = `MATCH (e:Entity {id: $id}) CALL (e) { ${countText(request).replaceAll('$v.', '$v0.')} } RETURN total`;
  const [row] = await reader.run<{ total: number }>({ name: `${shapeName(request)}.count`, text }, { id, v0: values });
  return row?.total ?? 0;
}

/** The ties of many entities by id, by whichever way answers the request. */
export async function tiesOfMany(
  reader: Reader,
  entities: readonly EntityRow[],
  request: TieRequest,
): Promise<ReadonlyMap<string, Page<TieRow>>> {
  if (needsStatements(request)) {
    const pages = await Promise.all(entities.map((entity) => summedTies(reader, entity, request)));
    return new Map(entities.map((entity, index) => [entity.id, pages[index] as Page<TieRow>]));
  }
  return viewMany(reader, entities, tiesView(reader, request));
}
