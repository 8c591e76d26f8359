import { EntenteError } from '../../errors/index.js';

/** `first` and `after` as a client gave them. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface PageEdge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a Relay connection; `totalCount` asks the graph only when it is called. */
export interface Page<T, E extends PageEdge<T> = PageEdge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** The largest page that a client can ask for. */
export const MAX_PAGE = 200;

/** @throws EntenteError `BAD_ARGUMENT` unless `value` is from `least` to `most`. */
export function checkRange(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new EntenteError('BAD_ARGUMENT', { argument, cause: `it must be from ${least} to ${most}` });
}

/** A cursor over the sort values of an edge: opaque to clients, the same for the same place. */
export function encodeCursor(place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The sort values that `cursor` stands for: `kinds.length` of them, of these types; null where there is no cursor.
 * @throws EntenteError `BAD_CURSOR` for text that is no such cursor.
 */
export function decodeCursor(
  cursor: string | null | undefined,
  kinds: readonly ('string' | 'number')[],
): (string | number)[] | null {
  if (cursor === null || cursor === undefined) return null;
  const place = parsed(cursor);
  if (Array.isArray(place) && place.length === kinds.length && kinds.every((kind, i) => typeof place[i] === kind)) {
    return place;
  }
  throw new EntenteError('BAD_CURSOR', { cursor });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * A page of `rows`, of which the graph was asked for one more than `request.first`.
 * @param cursorOf the cursor of a row
 * @param totalCount counts all of them
 */
export function pageOf<T, E extends PageEdge<T> = PageEdge<T>>(
  rows: readonly T[],
  request: PageRequest,
  cursorOf: (row: T) => string,
  totalCount: () => Promise<number>,
  edgeOf: (edge: PageEdge<T>) => E = (edge) => edge as E,
): Page<T, E> {
  const nodes = rows.slice(0, request.first);
  const edges = nodes.map((node) => edgeOf({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== null && request.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** A page over a list that is in memory as a whole; the cursor is the place in it. */
export function pageOfList<T>(list: readonly T[], request: PageRequest): Page<T> {
  const place = decodeCursor(request.after, ['number']);
  const start = place === null ? 0 : Number(place[0]) + 1;
  const rows = list.slice(start, start + request.first + 1);
  const places = new Map(rows.map((row, index) => [row, start + index]));
  return pageOf(
    rows,
    request,
    (row) => encodeCursor([places.get(row) ?? 0]),
    async () => list.length,
  );
}

/** The same page with other nodes: one for each, in their order; totals and cursors stay. */
export function mapPage<T, U>(page: Page<T>, nodes: readonly U[]): Page<U> {
  const edges = page.edges.flatMap(({ cursor }, at) => (nodes[at] === undefined ? [] : [{ cursor, node: nodes[at] }]));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
