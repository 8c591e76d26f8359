import { ENTITY_KINDS } from '../../../ontology/index.js';
import { labelsOfTitles } from '../../../resolution/index.js';
import { kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import { type TieEnds, tieKey } from './tie.js';
import { changedSum, isGrowthAlone, type TieChange } from './tie-change.js';
import { addToTies, createTies, deleteTies, readTies, recountExtremes, replaceTies, type Tie } from './tie-queries.js';

/** Served by the constraint `entity_id`; a person has few offices. */
const TITLES = kept(`UNWIND $in.persons AS id MATCH (p:Entity {id: id})
RETURN id, labels(p) AS labels, [(p)-[r:HOLDS_OFFICE]->() | {served: r.b, titles: r.titles}] AS offices`);

/** Served by the constraint `entity_id`. */
const RELABEL = kept(`UNWIND $in.rows AS row MATCH (p:Entity {id: row.id})
REMOVE p:$(row.drop) SET p:$(row.add)`);

/** Labels that say what an entity is, and not what office it holds. */
const BASE_LABELS = new Set<string>(['Entity', ...ENTITY_KINDS]);

/**
 * Brings the ties up to date with the statements, which are written already, and persons' labels with their ties.
 * `isNew` says of entities that they were made just now: they have no ties that would have to be looked up.
 */
export async function writeTies(
  tx: Tx,
  changes: readonly TieChange[],
  isNew: (entity: string) => boolean,
): Promise<void> {
  const fresh: TieChange[] = [];
  const grown: TieChange[] = [];
  const others: TieChange[] = [];
  for (const change of changes) {
    if (!isGrowthAlone(change)) others.push(change);
    else if (isNew(change.a) || isNew(change.b)) fresh.push(change);
    else (change.type === 'HOLDS_OFFICE' ? others : grown).push(change);
  }
  const [missing, found] = await Promise.all([growTies(tx, grown), readTies(tx, others.map(endsOf))]);
  const changed = await changedTies(tx, others, found);
  const made = [...fresh, ...missing].map(tieFrom);
  await Promise.all([
    createTies(tx, [...made, ...changed.created]),
    replaceTies(tx, changed.replaced),
    deleteTies(tx, changed.deleted),
    relabel(tx, [...new Set([...made.filter(isOffice).map((tie) => tie.a), ...changed.persons])].sort()),
  ]);
}

/** The way of almost all changes to ties that there are; gives those for which there is none. */
async function growTies(tx: Tx, changes: readonly TieChange[]): Promise<readonly TieChange[]> {
  const found = new Set((await addToTies(tx, changes)).map(tieKey));
  return changes.filter((change) => !found.has(tieKey(change)));
}

const tieFrom = ({ type, a, b, count, stories, came }: TieChange): Tie => ({ type, a, b, count, stories, ...came });

interface ChangedTies {
  readonly created: readonly Tie[];
  readonly replaced: readonly Tie[];
  readonly deleted: readonly TieEnds[];
  /** Whose offices are others than before. */
  readonly persons: readonly string[];
}

/** Works out what becomes of ties, given those of them that are stored. */
async function changedTies(tx: Tx, changes: readonly TieChange[], stored: readonly Tie[]): Promise<ChangedTies> {
  const found = new Map(stored.map((tie) => [tieKey(tie), tie]));
  const sums = changes.map((change) => {
    const old = found.get(tieKey(change)) ?? null;
    return { change, old, sum: changedSum(old, change) };
  });
  const lost = sums.flatMap(({ change, sum }) => (sum === 'recount' ? [endsOf(change)] : []));
  const recounted = new Map((await recountExtremes(tx, lost)).map((row) => [tieKey(row), row]));
  const ties = sums.map(({ change, old, sum }): { tie: Tie; old: Tie | null } => {
    if (sum !== 'recount') return { tie: { ...endsOf(change), ...sum }, old };
    const extremes = recounted.get(tieKey(change));
    const count = (old?.count ?? 0) + change.count;
    const stories = (old?.stories ?? 0) + change.stories;
    const none = { firstOn: null, lastOn: null, confidence: 0, titles: [] };
    return { tie: { ...endsOf(change), ...none, ...extremes, count, stories }, old };
  });
  return {
    created: ties.flatMap(({ tie, old }) => (old === null && tie.count > 0 ? [tie] : [])),
    replaced: ties.flatMap(({ tie, old }) => (old !== null && tie.count > 0 ? [tie] : [])),
    deleted: ties.flatMap(({ tie, old }) => (old !== null && tie.count <= 0 ? [endsOf(tie)] : [])),
    persons: ties.flatMap(({ tie, old }) => (isOffice(tie) && hasOtherTitles(tie, old) ? [tie.a] : [])),
  };
}

const isOffice = ({ type }: TieEnds): boolean => type === 'HOLDS_OFFICE';

const hasOtherTitles = (tie: Tie, old: Tie | null): boolean =>
  tie.count <= 0 || old === null || tie.titles.join('\n') !== old.titles.join('\n');

const endsOf = ({ type, a, b }: TieEnds): TieEnds => ({ type, a, b });

interface PersonRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly offices: readonly { readonly served: string; readonly titles: readonly string[] }[];
}

/** Gives each person the labels of the classes of the offices that its ties tell of, and no others. */
async function relabel(tx: Tx, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return;
  const rows = await runKept<PersonRow>(tx, TITLES, { persons });
  const changed = rows.flatMap(({ id, labels, offices }) => {
    const wanted = new Set(offices.flatMap(({ served, titles }) => labelsOfTitles(titles, served)));
    const add = [...wanted].filter((label) => !labels.includes(label));
    const drop = labels.filter((label) => !BASE_LABELS.has(label) && !wanted.has(label));
    return add.length + drop.length > 0 ? [{ id, add, drop }] : [];
  });
  if (changed.length > 0) await runKept(tx, RELABEL, { rows: changed });
}
