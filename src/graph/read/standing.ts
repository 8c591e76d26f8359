import type { RelationType } from '../../ontology/index.js';
import { endsOf, holdsOn, type Observation, type Term, termsOf } from './office-time.js';
import { checkRange, MAX_PAGE, type Page, type PageRequest, pageOfList } from './page.js';
import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';

export type StandingType = Extract<RelationType, 'HOLDS_OFFICE' | 'MEMBER_OF' | 'PART_OF' | 'ACCREDITED_TO'>;

/** A list of standing relations of an entity: which type, and whether the entity is its subject. */
export interface StandingList {
  readonly type: StandingType;
  readonly outward: boolean;
}

export interface StandingRequest extends PageRequest {
  readonly asOf?: string | null | undefined;
}

/** A standing relation as the API gives it. */
export interface StandingRow extends Omit<Term, 'subject' | 'object' | 'deniedOn'> {
  readonly id: string;
  readonly type: StandingType;
  readonly subject: EntityRow;
  readonly object: EntityRow;
}

interface RawPair {
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly seen: readonly Observation[];
}

/** Ties of one entity beyond so many, the weakest, are left out of its list. */
const MOST_TIES = 2000;

/** The observations of the tie `r` from `x` to `y`, as rows of `RawPair`. Served by statement_pair. */
const OBSERVED = `MATCH (s:Statement)-[:IN]->(a:Article)
WHERE s.pair = CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END AND s.sortKey IS NOT NULL
  AND s.type = $type AND s.subject = x.id AND coalesce(s.judgement, '') <> 'rejected'
OPTIONAL MATCH (a)-[:COPY_OF]->(root:Article)
WITH x, y, collect(s {.title, .seenOn, .until, .negated, .confidence, occurred: s.status = 'occurred', story: coalesce(root.id, a.id)}) AS seen
RETURN ${entityMap('x')} AS subject, ${entityMap('y')} AS object, seen`;

const listQuery = ({ type, outward }: StandingList): NamedQuery => ({
  name: `standing.${type}.${outward ? 'out' : 'in'}`,
  text: `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { MATCH (e)${outward ? '-' : '<-'}[r:${type}]${outward ? '->' : '-'}(:Entity) RETURN r ORDER BY r.stories DESC LIMIT ${MOST_TIES} }
WITH DISTINCT startNode(r) AS x, endNode(r) AS y
${OBSERVED}`,
});

/** Everybody who held one of these titles in one of these places. Served by entity_id. */
const RIVALS: NamedQuery = {
  name: 'standing.rivals',
  text: `UNWIND $places AS place MATCH (y:Entity {id: place.id})
CALL (y, place) { MATCH (x:Entity)-[r:HOLDS_OFFICE]->(y) WHERE any(title IN r.titles WHERE toLower(title) IN place.titles) RETURN x LIMIT ${MOST_TIES} }
WITH DISTINCT x, y
${OBSERVED}`,
};

/**
 * A list of standing relations of each of some entities, the latest borne out first.
 * With `asOf`, those that held then: see `office-time.ts` for what that means.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function standingOfMany(
  reader: Reader,
  entities: readonly EntityRow[],
  list: StandingList,
  request: StandingRequest,
): Promise<ReadonlyMap<string, Page<StandingRow>>> {
  checkRange('first', request.first, 0, MAX_PAGE);
  const ids = entities.map((entity) => entity.id);
  const pairs = await reader.run<RawPair>(listQuery(list), { ids, type: list.type });
  const terms = pairs.flatMap((pair) => termsOf(pair.subject.id, pair.object.id, pair.seen));
  const held = request.asOf ? await heldOn(reader, list, terms, request.asOf) : terms;
  const known = new Map(pairs.flatMap(({ subject, object }) => [subject, object]).map((entity) => [entity.id, entity]));
  return new Map(
    ids.map((id) => {
      const mine = held.filter((term) => (list.outward ? term.subject : term.object) === id);
      return [id, pageOfList(rowsOf(mine, list.type, known), request)];
    }),
  );
}

async function heldOn(reader: Reader, list: StandingList, terms: readonly Term[], asOf: string): Promise<Term[]> {
  const others = list.type === 'HOLDS_OFFICE' && list.outward ? await rivalsOf(reader, terms) : [];
  const seen = new Set(terms.map(keyOf));
  const ends = endsOf([...terms, ...others.filter((other) => !seen.has(keyOf(other)))]);
  return terms.filter((term) => holdsOn(term, ends.get(term) ?? null, asOf));
}

const keyOf = (term: Term): string => `${term.subject}|${term.object}|${term.title ?? ''}`;

async function rivalsOf(reader: Reader, terms: readonly Term[]): Promise<Term[]> {
  const titles = new Map<string, Set<string>>();
  for (const { object, title } of terms) {
    if (title !== null) titles.set(object, (titles.get(object) ?? new Set()).add(title.toLowerCase()));
  }
  if (titles.size === 0) return [];
  const places = [...titles].map(([id, names]) => ({ id, titles: [...names] }));
  const pairs = await reader.run<RawPair>(RIVALS, { places, type: 'HOLDS_OFFICE' });
  return pairs.flatMap((pair) => termsOf(pair.subject.id, pair.object.id, pair.seen));
}

function rowsOf(terms: readonly Term[], type: StandingType, known: ReadonlyMap<string, EntityRow>): StandingRow[] {
  const rows = terms.flatMap((term) => {
    const subject = known.get(term.subject);
    const object = known.get(term.object);
    if (subject === undefined || object === undefined) return [];
    const { deniedOn: _, ...rest } = term;
    return [{ ...rest, id: `${type}|${term.subject}|${term.object}|${term.title ?? ''}`, type, subject, object }];
  });
  return rows.sort((x, y) => compareDesc(x.lastOn, y.lastOn) || x.id.localeCompare(y.id, 'en'));
}

function compareDesc(x: string | null, y: string | null): number {
  const [left, right] = [x ?? '', y ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
