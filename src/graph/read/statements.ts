import { EntenteError } from '../../errors/index.js';
import { checkFilterSize } from './filter-size.js';
import { checkRange, decodeCursor, encodeCursor, MAX_PAGE, type Page, type PageRequest, pageOf } from './page.js';
import { STATEMENT_ROW } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { StatementRow } from './rows.js';
import { type RawStatement, shapeStatement } from './shape.js';
import { type Anchor, anchorOf } from './statement-anchor.js';
import { type Condition, type StatementFilterRequest, statementCondition } from './statement-filter.js';

export type StatementOrderName = 'NEWEST' | 'OLDEST' | 'CONFIDENCE' | 'INGESTED';

export interface StatementListRequest extends PageRequest {
  readonly filter?: StatementFilterRequest | null | undefined;
  readonly orderBy: StatementOrderName;
}

interface StatementOrder {
  /** The order by which a page is cut; ends in something unique. */
  readonly by: string;
  /** Which way an index that ends in `sortKey` is read for it; null where none gives the order. */
  readonly way: 'ASC' | 'DESC' | null;
  /** What comes after the place `$c0`, `$c1`. */
  readonly after: string;
  readonly kinds: readonly ('string' | 'number')[];
  readonly place: (row: StatementRow) => (string | number | null)[];
}

/** Every order of statements, each total. */
export const STATEMENT_ORDERS: Readonly<Record<StatementOrderName, StatementOrder>> = {
  NEWEST: {
    by: 's.sortKey DESC',
    way: 'DESC',
    after: 's.sortKey < $c0',
    kinds: ['string'],
    place: (row) => [row.sortKey],
  },
  OLDEST: {
    by: 's.sortKey ASC',
    way: 'ASC',
    after: 's.sortKey > $c0',
    kinds: ['string'],
    place: (row) => [row.sortKey],
  },
  CONFIDENCE: {
    by: 's.confidence DESC, s.sortKey DESC',
    way: null,
    after: '(s.confidence < $c0 OR (s.confidence = $c0 AND s.sortKey < $c1))',
    kinds: ['number', 'string'],
    place: (row) => [row.confidence, row.sortKey],
  },
  INGESTED: {
    by: 's.ingestedAt ASC, s.id ASC',
    way: null,
    after: 's.ingestedAt >= $c0 AND (s.ingestedAt > $c0 OR s.id > $c1)',
    kinds: ['string', 'string'],
    place: (row) => [row.ingestedAt ?? '', row.id],
  },
};

/** Served by statement_id. */
const ONE: NamedQuery = { name: 'statement', text: `MATCH (s:Statement {id: $id})\n${STATEMENT_ROW} RETURN row` };

/** The statement of this id, or null. */
export async function findStatement(reader: Reader, id: string): Promise<StatementRow | null> {
  const [found] = await reader.run<{ row: RawStatement }>(ONE, { id });
  return found === undefined ? null : shapeStatement(found.row);
}

/**
 * A page of the statements that a filter picks. Served by the index of its anchor: the pair's, the subject's,
 * the object's, the article's, the speaker's, else the order's own.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function listStatements(reader: Reader, request: StatementListRequest): Promise<Page<StatementRow>> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  checkFilterSize(request.filter);
  const order = STATEMENT_ORDERS[request.orderBy];
  const place = decodeCursor(request.after, order.kinds);
  const anchor = anchorOf(request.filter);
  const condition = statementCondition(anchor.rest);
  const parameters = { ...anchor.values, ...condition.values, c0: place?.[0], c1: place?.[1], limit: first + 1 };
  const found = await reader.run<{ row: RawStatement }>(
    listQuery(anchor, condition, order, place !== null),
    parameters,
  );
  const rows = found.map((item) => shapeStatement(item.row));
  const totalCount = () => countStatements(reader, anchor, condition);
  return pageOf(rows, request, (row) => encodeCursor(order.place(row)), totalCount);
}

/** `order`, after the property that an index has first. */
export function orderOf({ by, way }: Pick<StatementOrder, 'by' | 'way'>, first: string | undefined): string {
  return first === undefined || way === null ? by : `${first} ${way}, ${by}`;
}

function listQuery(anchor: Anchor, condition: Condition, order: StatementOrder, paged: boolean): NamedQuery {
  const where = [condition.text, ...(paged ? [order.after] : [])].join(' AND ');
  const branches = anchor.branches.map(
    ({ match, first }) => `${match(where)} WITH s ORDER BY ${orderOf(order, first)} LIMIT $limit RETURN s`,
  );
  const text = `CALL () {\n${branches.join('\nUNION\n')}\n}
WITH s ORDER BY ${order.by} LIMIT $limit
${STATEMENT_ROW} RETURN row ORDER BY ${order.by}`;
  return { name: `statements.${anchor.name}`, text };
}

async function countStatements(reader: Reader, anchor: Anchor, condition: Condition): Promise<number> {
  const branches = anchor.branches.map(({ match }) => `${match(condition.text)} RETURN s`);
  const text = `CALL () {\n${branches.join('\nUNION\n')}\n} RETURN count(s) AS total`;
  const [row] = await reader.run<{ total: number }>(
    { name: `statements.${anchor.name}.count`, text },
    { ...anchor.values, ...condition.values },
  );
  if (row === undefined) throw new EntenteError('INTERNAL', { cause: 'a count gave no row' });
  return row.total;
}

/** How many statements have this entity as subject or object, of those that `filter` picks. */
export function countOfEntity(
  reader: Reader,
  id: string,
  filter: StatementFilterRequest | null | undefined,
): Promise<number> {
  return countStatements(reader, anchorOf({ between: [id] }), statementCondition(filter));
}
