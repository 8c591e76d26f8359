import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { type Actor, sidesOf } from './actors.js';
import { entitiesById } from './entities.js';
import { checkRange, MAX_PAGE, type Page, pageOfList } from './page.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow, TieRow } from './rows.js';
import { shapeTie } from './shape.js';
import { LAST } from './statement-filter.js';
import { slotOf, TIE_ORDERS, type TieRequest, wantedTypes } from './tie-request.js';

/** One line of the sum: what actors of an entity did with one other under one type. */
interface Sum {
  readonly type: RelationType;
  readonly other: string;
  readonly outward: boolean;
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  readonly titles: readonly string[];
  readonly actors: readonly string[];
  readonly evidence: readonly string[];
}

const branch = (near: 'subject' | 'object', far: 'subject' | 'object', outward: boolean): string =>
  `MATCH (s:Statement)-[:IN]->(a:Article)
WHERE s.${near} = actor.id AND s.sortKey >= actor.from AND s.sortKey < actor.to AND s.type IN $types
  AND s.status = 'occurred' AND NOT s.negated AND coalesce(s.judgement, '') <> 'rejected'
  AND NOT s.${far} IN $ids AND (actor.self OR s.quad IS NOT NULL) AND ($others IS NULL OR s.${far} IN $others)
RETURN s, a, s.${far} AS other, ${outward} AS outward`;

/** Adds up what actors did. Served by statement_subject and statement_object. */
const SUMS: NamedQuery = {
  name: 'ties.summed',
  text: `UNWIND $actors AS actor
CALL (actor) {
${branch('subject', 'object', true)}
UNION ALL
${branch('object', 'subject', false)}
}
OPTIONAL MATCH (a)-[:COPY_OF]->(root:Article)
WITH s.type AS type, other, outward OR s.type IN $symmetric AS outward, s, coalesce(root.id, a.id) AS story, actor ORDER BY s.sortKey DESC
RETURN type, other, outward, count(DISTINCT s) AS count, count(DISTINCT story) AS stories, min(s.seenOn) AS firstOn,
  max(s.seenOn) AS lastOn, max(s.confidence) AS confidence, collect(DISTINCT s.title) AS titles, collect(DISTINCT actor.id) AS actors,
  collect(DISTINCT s.id) AS evidence`,
};

/**
 * Ties of an entity that no stored tie tells: within a span of days, or with its office-holders' acts counted in.
 * Two or three queries; the list is made as a whole, then cut to the page.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function summedTies(reader: Reader, entity: EntityRow, request: TieRequest): Promise<Page<TieRow>> {
  checkRange('first', request.first, 0, MAX_PAGE);
  const sums = await reader.run<Sum>(SUMS, await parametersOf(reader, entity, request));
  const known = await entitiesById(
    reader,
    sums.flatMap((sum) => [sum.other, ...sum.actors]),
  );
  const ties = sums.flatMap((sum) => tieOf(sum, entity, known));
  return pageOfList(ties.filter((tie) => wanted(tie, request)).sort(comparator(request)), request);
}

async function parametersOf(reader: Reader, entity: EntityRow, request: TieRequest) {
  const limit = request.until ? `${request.until}${LAST}` : LAST;
  const self: Actor = { id: entity.id, from: '', to: limit };
  const actors = request.includeOfficeHolders
    ? ((await sidesOf(reader, [entity.id], request.until ?? null)).get(entity.id)?.actors ?? [self])
    : [self];
  const since = request.since ?? '';
  return {
    actors: actors.map((actor) => ({
      ...actor,
      from: [actor.from, since].sort()[1],
      self: actor.id === entity.id,
    })),
    ids: actors.map((actor) => actor.id),
    types: wantedTypes(request),
    others: request.with?.ids,
    symmetric: Object.entries(RELATION_TYPES).flatMap(([type, row]) => (row.symmetric ? type : [])),
  };
}

function tieOf(sum: Sum, entity: EntityRow, known: ReadonlyMap<string, EntityRow>): TieRow[] {
  const other = known.get(sum.other);
  if (other === undefined) return [];
  const { outward, actors, other: _, ...rest } = sum;
  // A symmetric tie starts at the smaller id, as stored ties do.
  const first = RELATION_TYPES[sum.type].symmetric ? entity.id < other.id : outward;
  const via = actors.flatMap((id) => (id === entity.id ? [] : (known.get(id) ?? [])));
  const ends = first ? { subject: entity, object: other } : { subject: other, object: entity };
  return [shapeTie({ ...rest, ...ends, via }, entity.id)];
}

function wanted(tie: TieRow, request: TieRequest): boolean {
  const { kinds, country } = request.with ?? {};
  const way = request.direction === 'ANY' || tie.direction === 'ANY' || tie.direction === request.direction;
  const kind = !kinds || kinds.includes(tie.counterpart.kind);
  const state = !country || tie.counterpart.countryCode === country.toUpperCase();
  return way && kind && state && tie.confidence >= (request.minConfidence ?? 0);
}

function comparator(request: TieRequest): (x: TieRow, y: TieRow) => number {
  const order = TIE_ORDERS[request.orderBy];
  const sign = order.descending ? -1 : 1;
  const key = (row: TieRow) => [order.of(row), row.counterpart.id, slotOf(row)] as const;
  return (x, y) => {
    const [left, right] = [key(x), key(y)];
    for (const [index, value] of left.entries()) {
      const other = right[index];
      if (other !== undefined && value !== other) return value < other ? -sign : sign;
    }
    return 0;
  };
}
