import type { EntityView } from './entity-view.js';
import { checkFilterSize } from './filter-size.js';
import { checkRange, decodeCursor, encodeCursor, MAX_PAGE, type Page, pageOf } from './page.js';
import { STATEMENT_ROW } from './projections.js';
import type { Reader } from './reader.js';
import type { StatementRow } from './rows.js';
import { type RawStatement, shapeStatement } from './shape.js';
import { statementCondition } from './statement-filter.js';
import { countOfEntity, orderOf, STATEMENT_ORDERS, type StatementListRequest } from './statements.js';

/**
 * The statements of an entity, as subject or object, as a view on it. Served by statement_subject and statement_object.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export function statementsView(reader: Reader, request: StatementListRequest): EntityView<Page<StatementRow>> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  checkFilterSize(request.filter);
  const order = STATEMENT_ORDERS[request.orderBy];
  const place = decodeCursor(request.after, order.kinds);
  const condition = statementCondition(request.filter, 'v.');
  const after = place === null ? '' : ` AND ${order.after.replace(/\$/g, '$v.')}`;
  const branches = ['subject', 'object'].map(
    (end) => `MATCH (s:Statement) WHERE s.${end} = e.id AND s.sortKey IS NOT NULL AND ${condition.text}${after}
WITH s ORDER BY ${orderOf(order, `s.${end}`)} LIMIT $v.limit RETURN s`,
  );
  const text = `CALL (e) { ${branches.join('\nUNION\n')} }
WITH s ORDER BY ${order.by} LIMIT $v.limit
${STATEMENT_ROW} WITH s, row ORDER BY ${order.by} RETURN collect(row) AS rows`;
  const shape = (rows: unknown, { id }: { readonly id: string }) =>
    pageOf(
      (rows as RawStatement[]).map(shapeStatement),
      request,
      (row) => encodeCursor(order.place(row)),
      () => countOfEntity(reader, id, request.filter),
    );
  const values = { ...condition.values, c0: place?.[0], c1: place?.[1], limit: first + 1 };
  return { name: `statements.${request.orderBy}`, text, values, shape };
}
