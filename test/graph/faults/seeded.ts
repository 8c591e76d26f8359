import type { Recipe } from '../write/small-world.js';

/** The seed of this run's schedules: set `ENTENTE_TEST_SEED` to the one that a failed test names to replay it. */
export const FAULT_SEED = Number(process.env.ENTENTE_TEST_SEED ?? Date.now() % 1_000_000);

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` recipes, each of an article of its own, with wire copies among them. */
export function recipesOf(seed: number, count: number): readonly Recipe[] {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, url) => ({
    url,
    story: below(Math.ceil(count / 2)),
    source: below(4),
    day: below(12),
    claims: Array.from({ length: 1 + below(5) }, () => {
      return [below(16), below(16), below(16), below(16), below(16), below(16), below(16)] as const;
    }),
  }));
}
