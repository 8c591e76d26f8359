import { type CountedStatement, type TieEnds, type TieSum, tieKey, tieOf } from './tie.js';

/** Extremes over some statements of a tie; nulls where none has a day, confidence -1 where there are none. */
export interface Extremes {
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  readonly titles: readonly string[];
}

/** How a transaction changes one tie: whole numbers that add up in any order, and the extremes that came and went. */
export interface TieChange extends TieEnds {
  readonly count: number;
  readonly stories: number;
  readonly came: Extremes;
  readonly went: Extremes;
}

/** The statements of all affected articles at one moment, and which of these articles tell one story. */
export interface Snapshot {
  readonly statements: readonly CountedStatement[];
  /** Story of an article; an article without an entry is a story of its own. */
  readonly storyOf: ReadonlyMap<string, string>;
}

interface Tally {
  readonly ends: TieEnds;
  readonly counted: Map<string, CountedStatement>;
  readonly stories: Set<string>;
}

/**
 * What changes on every tie between two snapshots of the same articles. Both must hold whole stories: all articles of
 * each story of which one is affected.
 */
export function tieChanges(before: Snapshot, after: Snapshot): readonly TieChange[] {
  const old = talliesOf(before);
  const now = talliesOf(after);
  const changes: TieChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(key);
    const is = now.get(key);
    const ends = (is ?? was)?.ends;
    if (ends === undefined) continue;
    const change = {
      ...ends,
      count: (is?.counted.size ?? 0) - (was?.counted.size ?? 0),
      stories: (is?.stories.size ?? 0) - (was?.stories.size ?? 0),
      came: extremesOf([...(is?.counted.values() ?? [])].filter((one) => !isIn(one, was))),
      went: extremesOf([...(was?.counted.values() ?? [])].filter((one) => !isIn(one, is))),
    };
    if (change.count !== 0 || change.stories !== 0 || change.came.confidence >= 0) changes.push(change);
  }
  return changes.sort((a, b) => (tieKey(a) < tieKey(b) ? -1 : 1));
}

/** Whether a tally holds the very same claim: a new version of an article may keep the id and change the rest. */
function isIn(statement: CountedStatement, tally: Tally | undefined): boolean {
  const other = tally?.counted.get(statement.id);
  return (
    other !== undefined &&
    other.seenOn === statement.seenOn &&
    other.confidence === statement.confidence &&
    other.title === statement.title
  );
}

function talliesOf({ statements, storyOf }: Snapshot): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const statement of statements) {
    const ends = tieOf(statement);
    if (ends === null) continue;
    const key = tieKey(ends);
    const tally = tallies.get(key) ?? { ends, counted: new Map(), stories: new Set() };
    tally.counted.set(statement.id, statement);
    tally.stories.add(storyOf.get(statement.article) ?? statement.article);
    tallies.set(key, tally);
  }
  return tallies;
}

function extremesOf(statements: readonly CountedStatement[]): Extremes {
  const days = statements.flatMap((one) => (one.seenOn === null ? [] : [one.seenOn])).sort();
  return {
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    confidence: statements.reduce((most, one) => Math.max(most, one.confidence), -1),
    titles: [...new Set(statements.flatMap((one) => titleOf(one)))].sort(),
  };
}

const titleOf = (one: CountedStatement): readonly string[] =>
  one.type === 'HOLDS_OFFICE' && one.title !== null ? [one.title] : [];

/** Whether a change only adds statements to a tie: then sums and extremes can be added without knowing the tie. */
export const isGrowthAlone = ({ count, came, went }: TieChange): boolean =>
  count > 0 && came.confidence >= 0 && went.confidence < 0;

/**
 * The tie after a change, or `recount` where an extreme may have gone with a statement and only the remaining
 * statements can tell the new one.
 */
export function changedSum(sum: TieSum | null, change: TieChange): TieSum | 'recount' {
  const { came, went } = change;
  const before = sum ?? NOTHING;
  const next = {
    count: before.count + change.count,
    stories: before.stories + change.stories,
    firstOn: least(before.firstOn, came.firstOn),
    lastOn: greatest(before.lastOn, came.lastOn),
    confidence: Math.max(before.confidence, came.confidence),
    titles: [...new Set([...before.titles, ...came.titles])].sort(),
  };
  if (next.count === 0) return next;
  const lost =
    (went.firstOn !== null && went.firstOn === next.firstOn && came.firstOn !== next.firstOn) ||
    (went.lastOn !== null && went.lastOn === next.lastOn && came.lastOn !== next.lastOn) ||
    (went.confidence === next.confidence && came.confidence !== next.confidence) ||
    went.titles.some((title) => !came.titles.includes(title));
  return lost ? 'recount' : next;
}

const NOTHING: TieSum = { count: 0, stories: 0, firstOn: null, lastOn: null, confidence: -1, titles: [] };

const least = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const greatest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
