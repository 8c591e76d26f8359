import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { entityList } from './projections.js';
import { TIE_ORDERS, type TieRequest, wantedTypes } from './tie-request.js';

/** Above so many ties of an entity, its strongest are read from the indexes and not by looking at all. */
export const HOT_DEGREE = 1500;

/** The slot of the order's last part, for the tie `r` of the entity `e`. */
const SLOT = `type(r) + CASE WHEN startNode(r) = e OR type(r) IN $v.symmetric THEN '0' ELSE '1' END`;

/** A tie of `e` as the list that `RawSide` in `ties.ts` describes. */
const TIE_VALUE = `[type(r), startNode(r) = e, r.count, r.stories, r.firstOn, r.lastOn, r.confidence, r.titles, ${entityList('o')}]`;

/** Sorts and cuts ties bound as `r`, `o`, with `k` and `slot`, and gathers them. */
function cut(request: TieRequest, paged: boolean): string {
  const { descending } = TIE_ORDERS[request.orderBy];
  const [way, past] = descending ? ['DESC', '<'] : ['ASC', '>'];
  const by = `k ${way}, o.id ${way}, slot ${way}`;
  const after = `WHERE k ${past} $v.c0 OR (k = $v.c0 AND (o.id ${past} $v.c1 OR (o.id = $v.c1 AND slot ${past} $v.c2)))`;
  return `WITH e, r, o, k, slot ${paged ? after : ''}
WITH e, r, o, k, slot ORDER BY ${by} LIMIT $v.limit
RETURN collect(${TIE_VALUE}) AS rows`;
}

function conditions(request: TieRequest): string {
  const parts = ['true'];
  if (request.direction === 'OUT') parts.push(`(startNode(r) = e OR type(r) IN $v.symmetric)`);
  if (request.direction === 'IN') parts.push(`(endNode(r) = e OR type(r) IN $v.symmetric)`);
  if (request.with?.kinds) parts.push('o.kind IN $v.kinds');
  if (request.with?.country) parts.push('o.country = $v.country');
  if (typeof request.minConfidence === 'number') parts.push('r.confidence >= $v.minConfidence');
  if (request.stored?.since) parts.push("coalesce(r.lastOn, '') >= $v.storedSince");
  if (request.stored?.until) parts.push("coalesce(r.firstOn, '') < $v.storedUntil");
  if (typeof request.stored?.minStories === 'number') parts.push('r.stories >= $v.minStories');
  return parts.join(' AND ');
}

/**
 * Ties of `e` by looking at all of them: expands its relationships, or, where the other ends are named,
 * goes from those (served by entity_id). `guarded`: gives null for an entity of more than `HOT_DEGREE` ties.
 */
export function expandingText(request: TieRequest, guarded: boolean): string {
  const types = wantedTypes(request);
  if (types.length === 0) return 'RETURN [] AS rows';
  const list = types.join('|');
  const match = request.with?.ids
    ? `MATCH (o:Entity) WHERE o.id IN $v.ids MATCH (e)-[r:${list}]-(o) WHERE ${conditions(request)}`
    : `MATCH (e)-[r:${list}]-(o:Entity) WHERE ${conditions(request)}`;
  const body = `${match}
WITH e, r, o, ${TIE_ORDERS[request.orderBy].key} AS k, ${SLOT} AS slot
${cut(request, isPaged(request))}`;
  if (!guarded) return body;
  return `WITH e, ${degreeOf(types)} AS degree
CALL (e, degree) { WITH e, degree WHERE degree <= ${HOT_DEGREE} ${body} }
RETURN CASE WHEN degree <= ${HOT_DEGREE} THEN rows ELSE null END AS rows`;
}

/** Whether the strongest ties can be read in order from the indexes: only the order and the types are given. */
export function canRank(request: TieRequest): boolean {
  const { ids, kinds, country } = request.with ?? {};
  const { since, until, minStories } = request.stored ?? {};
  const narrowed = ids || kinds || country || since || until || typeof minStories === 'number';
  return request.orderBy === 'STORIES' && !narrowed && typeof request.minConfidence !== 'number';
}

/** So many seeks of a ranked text are joined, sorted and cut before they are joined with others. */
const GROUP = 8;

/**
 * Ties of `e` in order from tie_*_a and tie_*_b: one seek for each type and end, each giving a page at most. In groups,
 * since a row of a `UNION` is copied by each that it goes through: all in one takes three times as long.
 */
export function rankedText(request: TieRequest): string {
  const branches = wantedTypes(request).flatMap((type) =>
    endsOf(type, request.direction).map(([near, far, way]) => rankedBranch(type, near, far, way, isPaged(request))),
  );
  const groups: string[] = [];
  for (let at = 0; at < branches.length; at += GROUP) {
    const joined = branches.slice(at, at + GROUP).join('\nUNION ALL\n');
    groups.push(`CALL (e) { ${joined} } RETURN r, o, k, slot ORDER BY k DESC, o.id DESC, slot DESC LIMIT $v.limit`);
  }
  return `CALL (e) {\n${groups.join('\nUNION ALL\n')}\n}\n${cut(request, false)}`;
}

type End = readonly [near: 'a' | 'b', far: 'a' | 'b', slot: '0' | '1'];

function endsOf(type: RelationType, direction: TieRequest['direction']): readonly End[] {
  const { symmetric } = RELATION_TYPES[type];
  const out: End = ['a', 'b', '0'];
  const back: End = ['b', 'a', symmetric ? '0' : '1'];
  if (symmetric || direction === 'ANY') return [out, back];
  return direction === 'OUT' ? [out] : [back];
}

function rankedBranch(type: RelationType, near: 'a' | 'b', far: 'a' | 'b', way: '0' | '1', paged: boolean): string {
  const [start, end] = near === 'a' ? ['e1', 'o'] : ['o', 'e1'];
  const slot = `'${type}${way}'`;
  const place = paged
    ? `r.stories <= $v.c0 AND (r.stories < $v.c0 OR r.${far} < $v.c1 OR (r.${far} = $v.c1 AND ${slot} < $v.c2))`
    : 'r.stories IS NOT NULL';
  // Ordering by the near end first, which is the same for all, lets the planner read the index in order.
  // Told to, since it would take the index that keeps ties unique (a, b) and sort what that gives; told both, it plans
  // in half the time.
  const hint = `USING INDEX r:${type}(${near}, stories, ${far})`;
  return `MATCH (${start})-[r:${type}]->(${end}) ${hint} WHERE r.${near} = e.id AND ${place} AND r.${far} IS NOT NULL
WITH r, o ORDER BY r.${near} DESC, r.stories DESC, r.${far} DESC LIMIT $v.limit
RETURN r, o, r.stories AS k, ${slot} AS slot`;
}

/** How many ties of these types `e` has: read from its degree, not counted. */
function degreeOf(types: readonly RelationType[]): string {
  return `COUNT { (e)-[:${types.join('|')}]-() }`;
}

function isPaged(request: TieRequest): boolean {
  return request.after !== null && request.after !== undefined;
}

/** Counts what `expandingText` would give with no limit. */
export function countText(request: TieRequest): string {
  const types = wantedTypes(request);
  if (types.length === 0) return 'RETURN 0 AS total';
  const plain = request.direction === 'ANY' && canRank({ ...request, orderBy: 'STORIES' });
  if (plain) return `RETURN ${degreeOf(types)} AS total`;
  const start = request.with?.ids ? 'MATCH (o:Entity) WHERE o.id IN $v.ids ' : '';
  const far = request.with?.ids ? '(o)' : '(o:Entity)';
  return `${start}MATCH (e)-[r:${types.join('|')}]-${far} WHERE ${conditions(request)} RETURN count(r) AS total`;
}
