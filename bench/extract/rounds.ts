/** One of several ways to do the same work. */
export interface Contender {
  readonly name: string;
  /** Does the work once. */
  run(): void;
}

/** How long each round of a contender took, in milliseconds, in the order of the contenders. */
export type Rounds = readonly (readonly number[])[];

/** Rounds before the first that counts: rules are much code, which is compiled for good only after some thousand articles. */
const WARM_UP = 40;

/** Lets the contenders work in turn, so that whatever else the machine does falls on all alike. */
export function alternate(contenders: readonly Contender[], rounds: number): Rounds {
  const times = contenders.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++)
    contenders.forEach(({ run }, index) => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[index]?.push((user + system) / 1000);
    });
  return times;
}

/** The middle one of the values, or between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The median over the rounds of how many times longer `slow` took than `fast` in the same round. */
export const medianRatio = (slow: readonly number[], fast: readonly number[]): number =>
  median(slow.map((time, round) => time / (fast[round] ?? Number.NaN)));
