import type { MatrixQuery, Quad } from '../generated/graphql/graphql';

type Edge = MatrixQuery['network']['edges'][number];

/** What passed between a pair. */
export interface PairTone {
  readonly count: number;
  /** From -1, only conflict, to 1, only cooperation. */
  readonly tone: number;
}

/** Deeds weigh twice as much as words: the tone of the service's timeline (see `TimelineStep` in the schema). */
const WEIGHTS: Readonly<Record<Quad, number>> = {
  VERBAL_COOPERATION: 1,
  MATERIAL_COOPERATION: 2,
  VERBAL_CONFLICT: -1,
  MATERIAL_CONFLICT: -2,
};

/** The key of a pair, whichever way round. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** The tone of each pair that has acts with a quad. */
export function tonesOf(edges: readonly Edge[]): Map<string, PairTone> {
  const sums = new Map<string, { count: number; balance: number; weight: number }>();
  for (const { source, target, tie } of edges) {
    if (!tie.quad) continue;
    const key = pairOf(source, target);
    const sum = sums.get(key) ?? { count: 0, balance: 0, weight: 0 };
    sum.count += tie.count;
    sum.balance += WEIGHTS[tie.quad] * tie.count;
    sum.weight += Math.abs(WEIGHTS[tie.quad]) * tie.count;
    sums.set(key, sum);
  }
  return new Map([...sums].map(([key, { count, balance, weight }]) => [key, { count, tone: balance / weight }]));
}

/** From orange over white to blue; the number in the cell says the same. */
export function toneColor(tone: number): string {
  const share = Math.min(1, Math.abs(tone));
  const end = tone < 0 ? [224, 128, 40] : [84, 160, 224];
  return `rgb(${end.map((part) => Math.round(245 + (part - 245) * share)).join(' ')})`;
}

/** A tone as it is written: `+0.5`, `−1.0`, `0.0`. */
export const toneWords = (tone: number): string =>
  `${tone > 0 ? '+' : tone < 0 ? '−' : ''}${Math.abs(tone).toFixed(1)}`;
