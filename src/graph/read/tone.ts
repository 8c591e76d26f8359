import type { Quad } from '../../ontology/index.js';
import type { EvidenceRow } from './pair-evidence.js';

export type GranularityName = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** What a statement of each quad adds to a tone. */
const WEIGHTS: Readonly<Record<Quad, number>> = { 1: 1, 2: 2, 3: -1, 4: -2 };

/** A change of tone of more than this is a trend. */
const TREND_STEP = 0.15;
/** Spans with fewer statements have no tone that can be compared. */
const FEWEST = 3;
const MOST_MOVERS = 10;
const DAY_MS = 86_400_000;

/** One step of a timeline; `from` and `to` are ISO days. */
export interface TimelineStepRow {
  readonly from: string;
  readonly to: string;
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  readonly count: number;
  readonly tone: number | null;
}

type Act = Pick<EvidenceRow, 'quad' | 'seenOn' | 'confidence' | 'id'>;

/**
 * The tone of some acts, from -1 (only conflict) to 1 (only cooperation): the sum of their weights (1, 2, -1, -2 for
 * quads 1 to 4) over the sum of the weights' sizes. Null where none has a quad.
 */
export function toneOf(acts: readonly Act[]): number | null {
  let sum = 0;
  let size = 0;
  for (const { quad } of acts) {
    if (quad === null) continue;
    sum += WEIGHTS[quad];
    size += Math.abs(WEIGHTS[quad]);
  }
  return size === 0 ? null : Math.round((sum / size) * 10_000) / 10_000;
}

/** The steps, in order, that have an act; acts without a date are in none. A month or a year counts as its first day. */
export function timelineOf(acts: readonly Act[], granularity: GranularityName): TimelineStepRow[] {
  const steps = new Map<string, Act[]>();
  for (const act of acts) {
    if (act.quad === null || act.seenOn === null) continue;
    const from = startOf(act.seenOn, granularity);
    steps.set(from, [...(steps.get(from) ?? []), act]);
  }
  return [...steps].sort(([x], [y]) => (x < y ? -1 : 1)).map(([from, own]) => stepOf(from, own, granularity));
}

function stepOf(from: string, acts: readonly Act[], granularity: GranularityName): TimelineStepRow {
  const of = (quad: Quad): number => acts.filter((act) => act.quad === quad).length;
  return {
    from,
    to: endOf(from, granularity),
    verbalCooperation: of(1),
    materialCooperation: of(2),
    verbalConflict: of(3),
    materialConflict: of(4),
    count: acts.length,
    tone: toneOf(acts),
  };
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The ISO day with which a day, month or year starts. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function startOf(date: string, granularity: GranularityName): string {
  const day = firstDay(date);
  const time = new Date(`${day}T00:00:00Z`);
  const [year, month] = [time.getUTCFullYear(), time.getUTCMonth()];
  switch (granularity) {
    case 'DAY':
      return day;
    case 'WEEK':
      return iso(time.getTime() - ((time.getUTCDay() + 6) % 7) * DAY_MS);
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'QUARTER':
      return iso(Date.UTC(year, month - (month % 3), 1));
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function endOf(from: string, granularity: GranularityName): string {
  const time = new Date(`${from}T00:00:00Z`);
  const [year, month] = [time.getUTCFullYear(), time.getUTCMonth()];
  const next: Readonly<Record<GranularityName, number>> = {
    DAY: time.getTime() + DAY_MS,
    WEEK: time.getTime() + 7 * DAY_MS,
    MONTH: Date.UTC(year, month + 1, 1),
    QUARTER: Date.UTC(year, month + 3, 1),
    YEAR: Date.UTC(year + 1, 0, 1),
  };
  return iso(next[granularity] - DAY_MS);
}

/** Whether a relationship warms or cools, and the ids of the statements that moved it. */
export interface TrendSum {
  readonly direction: 'WARMING' | 'COOLING' | 'STEADY' | 'UNKNOWN';
  readonly change: number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly movedBy: readonly string[];
}

/** The tone of the last `days` up to `asOf` (or to the last act) against that of as many days before. */
export function trendOf(acts: readonly Act[], days: number, asOf: string | null): TrendSum {
  const dated = acts.flatMap((act) =>
    act.quad !== null && act.seenOn !== null ? { act, day: firstDay(act.seenOn) } : [],
  );
  const last =
    asOf === null
      ? dated
          .map(({ day }) => day)
          .sort()
          .at(-1)
      : firstDay(asOf);
  if (last === undefined) {
    return { direction: 'UNKNOWN', change: null, before: null, after: null, since: null, until: null, movedBy: [] };
  }
  const end = Date.parse(last);
  const since = iso(end - (days - 1) * DAY_MS);
  const earlier = iso(end - (2 * days - 1) * DAY_MS);
  const recent = dated.filter(({ day }) => day >= since && day <= last).map(({ act }) => act);
  const old = dated.filter(({ day }) => day >= earlier && day < since).map(({ act }) => act);
  const [before, after] = [toneOf(old), toneOf(recent)];
  const known = before !== null && after !== null && recent.length >= FEWEST && old.length >= FEWEST;
  const change = known ? Math.round((after - before) * 10_000) / 10_000 : null;
  const direction =
    change === null ? 'UNKNOWN' : Math.abs(change) <= TREND_STEP ? 'STEADY' : change > 0 ? 'WARMING' : 'COOLING';
  return { direction, change, before, after, since, until: last, movedBy: moversOf(recent, change) };
}

function moversOf(acts: readonly Act[], change: number | null): string[] {
  if (change === null || change === 0) return [];
  const pull = ({ quad, confidence }: Act): number =>
    quad === null ? 0 : WEIGHTS[quad] * confidence * Math.sign(change);
  return acts
    .filter((act) => pull(act) > 0)
    .sort((x, y) => pull(y) - pull(x) || ((x.seenOn ?? '') < (y.seenOn ?? '') ? 1 : -1))
    .slice(0, MOST_MOVERS)
    .map((act) => act.id);
}
