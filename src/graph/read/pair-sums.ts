import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { EvidenceRow, Pair } from './pair-evidence.js';

/** A tie between two entities, added up from evidence; ends and `via` are ids. */
export interface SummedTie {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  readonly titles: readonly string[];
  readonly via: readonly string[];
  /** Ids of the statements, the latest first. */
  readonly evidence: readonly string[];
}

/** Sums of the rows that `endsOf` gives ends to, strongest first; of a symmetric type, the smaller id is the subject. */
function sums(
  rows: readonly EvidenceRow[],
  endsOf: (row: EvidenceRow) => readonly [subject: string, object: string] | null,
): SummedTie[] {
  const groups = new Map<string, { ends: readonly [string, string]; rows: EvidenceRow[] }>();
  for (const row of rows) {
    const found = endsOf(row);
    if (found === null) continue;
    const turn = RELATION_TYPES[row.type].symmetric && found[1] < found[0];
    const ends = turn ? ([found[1], found[0]] as const) : found;
    const key = `${row.type}|${ends[0]}|${ends[1]}`;
    const group = groups.get(key) ?? { ends, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ ends, rows: own }) => total(ends, own)).sort(strongestFirst);
}

function total([subject, object]: readonly [string, string], rows: readonly EvidenceRow[]): SummedTie {
  const dates = rows.flatMap((row) => row.seenOn ?? []).sort();
  const actors = new Set(rows.flatMap((row) => [row.subject, row.object]));
  actors.delete(subject);
  actors.delete(object);
  return {
    type: (rows[0] as EvidenceRow).type,
    subject,
    object,
    count: rows.length,
    stories: new Set(rows.map((row) => row.story)).size,
    firstOn: dates[0] ?? null,
    lastOn: dates.at(-1) ?? null,
    confidence: Math.max(...rows.map((row) => row.confidence)),
    titles: [...new Set(rows.flatMap((row) => row.title ?? []))].sort(),
    via: [...actors].sort(),
    evidence: rows.map((row) => row.id),
  };
}

function strongestFirst(x: SummedTie, y: SummedTie): number {
  return y.stories - x.stories || (x.type < y.type ? -1 : x.type > y.type ? 1 : x.subject < y.subject ? -1 : 1);
}

/** Ties between the two entities themselves. */
export function directTies(pair: Pair, rows: readonly EvidenceRow[]): SummedTie[] {
  const ids = new Set([pair.a.entity.id, pair.b.entity.id]);
  return sums(rows, (row) => (ids.has(row.subject) && ids.has(row.object) ? [row.subject, row.object] : null));
}

/** Ties between the two with what office-holders did counted in: acts only, not their own offices. */
export function rolledUpTies(pair: Pair, rows: readonly EvidenceRow[]): SummedTie[] {
  const [a, b] = [pair.a.entity.id, pair.b.entity.id];
  const left = new Set(pair.a.actors.map((actor) => actor.id));
  const ids = new Set([a, b]);
  return sums(rows, (row) => {
    const direct = ids.has(row.subject) && ids.has(row.object);
    if (!direct && row.quad === null) return null;
    return left.has(row.subject) ? [a, b] : [b, a];
  });
}

/** A meeting: who of the first side, who of the second, and the sum of what is said of it. */
export interface MeetingSum {
  readonly left: string;
  readonly right: string;
  readonly tie: SummedTie;
}

const MEETINGS: readonly RelationType[] = ['MET', 'SPOKE_WITH'];

/** Who of the one side met or spoke with whom of the other, the latest first. */
export function meetingsOf(pair: Pair, rows: readonly EvidenceRow[]): MeetingSum[] {
  const left = new Set(pair.a.actors.map((actor) => actor.id));
  const met = sums(
    rows.filter((row) => MEETINGS.includes(row.type)),
    (row) => [row.subject, row.object],
  );
  return met
    .map((tie) => {
      const turn = !left.has(tie.subject);
      return { left: turn ? tie.object : tie.subject, right: turn ? tie.subject : tie.object, tie };
    })
    .sort((x, y) => ((x.tie.lastOn ?? '') < (y.tie.lastOn ?? '') ? 1 : -1));
}

const AGREEMENTS: readonly RelationType[] = ['AGREED_WITH', 'SIGNED_WITH', 'ESTABLISHED_RELATIONS_WITH'];

/** Ids of the statements that tell of agreements, the latest first. */
export function agreementIds(rows: readonly EvidenceRow[]): string[] {
  return rows.filter((row) => AGREEMENTS.includes(row.type)).map((row) => row.id);
}
