import { readFileSync } from 'node:fs';
import { type Ask, type Figures, measure } from './load.js';

/** One way of answering a question. */
export interface Way {
  readonly ask: Ask;
  /** Processes that work for it, beside this one. */
  readonly pids: readonly number[];
}

/** What was measured of a way, medians over the rounds. */
export interface Measured extends Figures {
  /** Milliseconds of processor time for each answer, of all processes together. */
  readonly processor: number;
}

/** Figures by the name of the way, and how each round compares two of them. */
export interface Compared {
  readonly of: (way: string) => Measured | null;
  /** Answers a second of the one over those of the other, the median over the rounds. */
  readonly speed: (way: string, against: string) => number | null;
  /** Processor time of the other over that of the one. */
  readonly thrift: (way: string, against: string) => number | null;
}

/** Measures some ways in turn, round by round, `concurrency` questions at a time. */
export async function compare(
  ways: Readonly<Record<string, Way>>,
  concurrency: number,
  rounds: number,
  milliseconds: number,
): Promise<Compared> {
  const measured = new Map<string, Measured[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, { ask, pids }] of Object.entries(ways)) {
      const before = processorTime(pids);
      const figures = await measure(ask, concurrency, milliseconds);
      const processor = (processorTime(pids) - before) / figures.answers;
      measured.get(name)?.push({ ...figures, processor });
    }
  }
  const ratio = (way: string, against: string, pick: (one: Measured, other: Measured) => number): number | null => {
    const others = measured.get(against) ?? [];
    const ratios = (measured.get(way) ?? []).flatMap((one, at) => {
      const other = others[at];
      return other === undefined ? [] : pick(one, other);
    });
    return ratios.length === 0 ? null : median(ratios);
  };
  return {
    of(way) {
      const all = measured.get(way);
      if (all === undefined) return null;
      const of = (pick: (one: Measured) => number): number => median(all.map(pick));
      return {
        answers: of((one) => one.answers),
        perSecond: of((one) => one.perSecond),
        p50: of((one) => one.p50),
        p99: of((one) => one.p99),
        processor: of((one) => one.processor),
      };
    },
    speed: (way, against) => ratio(way, against, (one, other) => one.perSecond / other.perSecond),
    thrift: (way, against) => ratio(way, against, (one, other) => other.processor / one.processor),
  };
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((x, y) => x - y)[numbers.length >> 1] ?? Number.NaN;

/** Milliseconds of processor time that this process and others have taken; without `/proc`, this one's. */
function processorTime(pids: readonly number[]): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + pids.reduce((sum, pid) => sum + ofProcess(pid), 0);
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

function ofProcess(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}
