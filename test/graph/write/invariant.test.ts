import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/index.js';
import { emptyGraph, openEmptyGraph } from '../../setup/graph.js';
import { cleanLoad, differences, exported, live, type Step } from './history.js';
import type { Recipe } from './small-world.js';

/** Set to replay a failure, as the report of one prints it. */
const SEED = process.env.ENTENTE_TEST_SEED === undefined ? {} : { seed: Number(process.env.ENTENTE_TEST_SEED) };
const RUNS = { ...SEED, numRuns: Number(process.env.ENTENTE_TEST_RUNS ?? 12) };

/** From then on, runs are passed over: fast-check's own limit would leave one going on behind the next test's back. */
const TIME_MS = 30_000 * Math.max(1, RUNS.numRuns / 12);

const small = fc.nat({ max: 15 });
const recipe: fc.Arbitrary<Recipe> = fc.record({
  url: fc.nat({ max: 9 }),
  story: fc.nat({ max: 4 }),
  source: fc.nat({ max: 3 }),
  day: fc.nat({ max: 11 }),
  claims: fc.array(fc.tuple(small, small, small, small, small, small, small), { minLength: 1, maxLength: 5 }),
});
const load: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('load' as const),
  recipes: fc.array(recipe, { minLength: 1, maxLength: 10 }),
  batch: fc.integer({ min: 1, max: 10 }),
  writers: fc.integer({ min: 1, max: 3 }),
});
const retraction: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('retract' as const), article: fc.nat() });
const pairDecision: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('merge' as const, 'apart' as const),
  one: fc.nat(),
  other: fc.nat(),
});
const decision: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('rename' as const, 'judge' as const, 'undo' as const),
  one: fc.nat(),
});

let graph: Graph;
let deadline = 0;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(() => {
  deadline = Date.now() + TIME_MS;
});
afterAll(() => graph.close());

/** Lives through steps, and compares with one clean load of what is current then. */
async function checkInvariant(steps: readonly Step[]): Promise<void> {
  if (Date.now() > deadline) return;
  await emptyGraph(graph);
  const current = await live(graph, steps);
  const found = await differences(graph);
  const lived = await exported(graph);
  const clean = await cleanLoad(graph, current);
  expect({ found, lived: lived.split('\n') }).toEqual({ found: [], lived: clean.split('\n') });
}

describe('the graph is a function of its current articles and decisions', () => {
  it('whatever the order, batch size, number of writers, repetition and corrections', async () => {
    await fc.assert(fc.asyncProperty(fc.array(load, { minLength: 1, maxLength: 4 }), checkInvariant), RUNS);
  }, 600_000);

  it('also with retractions between', async () => {
    const steps = fc.array(fc.oneof(load, retraction), { minLength: 2, maxLength: 8 });
    await fc.assert(fc.asyncProperty(steps, checkInvariant), RUNS);
  }, 600_000);

  it('also with decisions of curators between', async () => {
    const steps = fc.tuple(load, fc.array(fc.oneof(load, retraction, pairDecision, decision), { maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(steps, ([first, rest]) => checkInvariant([first, ...rest])),
      RUNS,
    );
  }, 600_000);
});
