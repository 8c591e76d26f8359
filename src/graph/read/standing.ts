import type { RelationType } from '../../ontology/index.js';
import { holdsOn } from '../../resolution/index.js';
import { checkRange, MAX_PAGE, type Page, type PageRequest, pageOfList } from './page.js';
import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';
import { type Observation, officeTerms, plainHoldsOn, plainTerm, type SeenPair, type Term } from './standing-terms.js';

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
export interface StandingRow extends Omit<Term, 'subject' | 'object' | 'successor'> {
  readonly id: string;
  readonly type: StandingType;
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly title: string | null;
  readonly successor: { readonly entity: EntityRow; readonly since: string } | null;
}

interface RawPair {
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly seen: readonly Observation[];
}

/** Ties of one entity beyond so many, the weakest, are left out of its list. */
const MOST_TIES = 2000;

/** What is seen of the tie from `x` to `y`, as rows of `RawPair`. Served by statement_pair. */
const OBSERVED = `MATCH (s:Statement)-[:IN]->(a:Article)
WHERE s.pair = CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END AND s.sortKey IS NOT NULL
  AND s.type = $type AND s.subject = x.id AND coalesce(s.judgement, '') <> 'rejected'
OPTIONAL MATCH (a)-[:COPY_OF]->(root:Article)
WITH x, y, collect(s {.title, .on, .dateBasis, .seenOn, .until, .negated, .confidence,
  occurred: s.status = 'occurred', story: coalesce(root.id, a.id)}) AS seen
RETURN ${entityMap('x')} AS subject, ${entityMap('y')} AS object, seen`;

const listQuery = ({ type, outward }: StandingList): NamedQuery => ({
  name: `standing.${type}.${outward ? 'out' : 'in'}`,
  text: `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { MATCH (e)${outward ? '-' : '<-'}[r:${type}]${outward ? '->' : '-'}(:Entity) RETURN r ORDER BY r.stories DESC LIMIT ${MOST_TIES} }
WITH DISTINCT startNode(r) AS x, endNode(r) AS y
${OBSERVED}`,
});

/**
 * A list of standing relations of each of some entities, the latest borne out first; with `asOf`, those that held then.
 * One query, and for a person's offices another, for those who came after in the same.
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
  const own = await reader.run<RawPair>(listQuery(list), { ids, type: list.type });
  const pairs = list.type === 'HOLDS_OFFICE' && list.outward ? await withRivals(reader, own) : own;
  const known = new Map(pairs.flatMap(({ subject, object }) => [subject, object]).map((entity) => [entity.id, entity]));
  const terms = termsOf(list, pairs, request.asOf ?? null);
  return new Map(
    ids.map((id) => {
      const mine = terms.filter((term) => (list.outward ? term.subject : term.object) === id);
      return [id, pageOfList(rowsOf(mine, list.type, known), request)];
    }),
  );
}

/** The pairs, and with them all others who held office in the same places. */
async function withRivals(reader: Reader, own: readonly RawPair[]): Promise<readonly RawPair[]> {
  const places = [...new Set(own.map(({ object }) => object.id))];
  if (places.length === 0) return own;
  const type = 'HOLDS_OFFICE';
  const all = await reader.run<RawPair>(listQuery({ type, outward: false }), { ids: places, type });
  const asked = new Set(own.map(({ subject }) => subject.id));
  return all.filter((pair) => asked.has(pair.subject.id) || !isOfAnotherState(pair));
}

/** "Foreign Minister X" in another state's news is soon read as its own minister; who is known as a third state's never came after one of its own. */
const isOfAnotherState = ({ subject, object }: RawPair): boolean =>
  object.kind === 'Country' && subject.countryCode !== null && subject.countryCode !== object.countryCode;

function termsOf({ type }: StandingList, raw: readonly RawPair[], asOf: string | null): Term[] {
  const pairs: SeenPair[] = raw.map(({ subject, object, seen }) => ({ subject: subject.id, object: object.id, seen }));
  if (type === 'HOLDS_OFFICE') {
    const terms = officeTerms(pairs);
    return terms.flatMap(({ term, period }) => (asOf === null || holdsOn(period, asOf) !== null ? [term] : []));
  }
  const terms = pairs.flatMap((pair) => plainTerm(pair) ?? []);
  return asOf === null ? terms : terms.filter((term) => plainHoldsOn(term, asOf));
}

function rowsOf(terms: readonly Term[], type: StandingType, known: ReadonlyMap<string, EntityRow>): StandingRow[] {
  const rows = terms.flatMap((term) => {
    const [subject, object] = [known.get(term.subject), known.get(term.object)];
    if (subject === undefined || object === undefined) return [];
    const next = term.successor === null ? undefined : known.get(term.successor.holder);
    const successor = next && term.successor ? { entity: next, since: term.successor.since } : null;
    const id = `${type}|${term.subject}|${term.object}|${term.office ?? ''}`;
    return [{ ...term, id, type, subject, object, title: term.titles[0] ?? null, successor }];
  });
  return rows.sort((x, y) => descending(x.lastOn, y.lastOn) || (x.id < y.id ? -1 : 1));
}

function descending(x: string | null, y: string | null): number {
  const [left, right] = [x ?? '', y ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
