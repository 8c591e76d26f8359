import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSettings } from '../../src/api/settings/api-settings.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/index.js';
import { until } from './browser.js';
import { drawingOf } from './drawing.js';
import { type Explorer, startExplorer } from './explorer.js';

const NODES = 2_000;
const EDGES = 10_000;
const CORE = 190;
const TYPES = ['MET', 'AIDED', 'ACCUSED', 'SANCTIONED'] as const;
const QUADS: Readonly<Record<(typeof TYPES)[number], number>> = { MET: 1, AIDED: 2, ACCUSED: 3, SANCTIONED: 4 };

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** By then the drawing is whole again. */
const STILL_MS = 2_000;

/** How long a query may take on a busy machine is not what is asked here. */
const LIMITS = apiSettings(readConfig({}).api).limits;

const idOf = (at: number): string => `org:body-${String(at).padStart(4, '0')}`;

/**
 * A graph of so many bodies and ties as the writer would leave it. The first body has a tie to every other; each other
 * tie has one end among the bodies with the strongest ties to the first, so that two steps from it reach all.
 */
async function fillLarge(graph: Graph): Promise<void> {
  const next = random(7);
  const entities = Array.from({ length: NODES }, (_, at) => ({ id: idOf(at), name: `Body number ${at}` }));
  const pairs = new Map<string, { a: string; b: string; stories: number; type: (typeof TYPES)[number] }>();
  const add = (one: number, other: number, stories: number): void => {
    const [a, b] = one < other ? [idOf(one), idOf(other)] : [idOf(other), idOf(one)];
    const type = TYPES[Math.floor(next() * TYPES.length)] ?? 'MET';
    if (a !== b) pairs.set(`${a} ${b}`, { a, b, stories, type });
  };
  for (let at = 1; at < NODES; at++) add(0, at, at <= CORE ? 60 : 1);
  while (pairs.size < EDGES) {
    add(
      1 + Math.floor(next() * CORE),
      CORE + 1 + Math.floor(next() * (NODES - CORE - 1)),
      1 + Math.floor(next() ** 4 * 40),
    );
  }
  await graph.executeWrite((tx) =>
    tx.run(
      `UNWIND $entities AS e CREATE (n:Entity:Organization {id: e.id, kind: 'Organization', name: e.name, aliases: [], searchText: e.name})`,
      { entities },
    ),
  );
  for (const type of TYPES) {
    const ties = [...pairs.values()].filter((pair) => pair.type === type);
    await graph.executeWrite((tx) =>
      tx.run(
        `UNWIND $ties AS t MATCH (a:Entity {id: t.a}), (b:Entity {id: t.b})
         CREATE (a)-[:${type} {type: $type, quad: $quad, a: t.a, b: t.b, count: t.stories, stories: t.stories,
           firstOn: '2020-01-01', lastOn: '2021-01-01', confidence: 0.9}]->(b)`,
        { ties, type, quad: QUADS[type] },
      ),
    );
  }
}

const IN_PAGE = `
  const { sigma, graph } = document.querySelector('.stage').stage;
  const camera = sigma.getCamera();
  const measure = (eachFrame) => new Promise((resolve) => {
    const times = [];
    let last = performance.now();
    const end = last + 3000;
    const step = (now) => {
      times.push(now - last);
      last = now;
      eachFrame(now);
      if (now < end) requestAnimationFrame(step);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(step);
  });
`;

/** Milliseconds between the frames of three seconds: of a movement as the mouse makes it, and of whole drawings. */
const MEASURE = `(async () => {
  ${IN_PAGE}
  camera.animate({ x: 0.7, ratio: 0.5 }, { duration: 3000 });
  const moving = await measure(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const whole = await measure((now) => camera.setState({ x: 0.5 + 0.2 * Math.sin(now / 400) }));
  return { moving, whole };
})()`;

/** Milliseconds between the frames of three seconds in which the test moves the mouse. */
const WATCH = `(async () => { ${IN_PAGE} return measure(() => undefined); })()`;

/** Where the body with ties to all others stands, in pixels of the page. */
const MIDDLE = `(() => {
  ${IN_PAGE}
  const { left, top } = document.querySelector('.stage').getBoundingClientRect();
  const { x, y } = sigma.graphToViewport(graph.getNodeAttributes('${idOf(0)}'));
  return { x: left + x, y: top + y };
})()`;

interface FrameTimes {
  readonly moving: number[];
  readonly whole: number[];
}

function summary(times: readonly number[]): string {
  const inOrder = [...times].sort((one, other) => one - other);
  const at = (share: number): string => (inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0).toFixed(0);
  return `${inOrder.length} frames in 3 s, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`;
}

describe('A graph of 2,000 entities and 10,000 ties', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer(fillLarge, { limits: { ...LIMITS, timeoutMs: 60_000 } });
  });
  afterAll(() => explorer?.stop());

  it('is drawn as a whole and can be moved about (frame times are printed, not judged)', async () => {
    const page = await explorer.open(`#/graph?ids=${idOf(0)}&depth=2&limit=12000`);
    await until(page, `document.querySelector('.stage')?.stage?.graph.order === ${NODES}`);
    expect(await page.evaluate("document.querySelector('.stage').stage.graph.size")).toBe(EDGES);
    await drawingOf(page).settled();
    const { moving, whole } = (await page.evaluate(MEASURE)) as FrameTimes;
    console.log(
      `explorer: ${NODES} nodes, ${EDGES} lines, WebGL drawn by the processor; moving: ${summary(moving)}; drawn as a whole: ${summary(whole)}`,
    );
    await page.evaluate(
      'document.querySelector(".stage").stage.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })',
    );
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    const { x, y } = (await page.evaluate(MIDDLE)) as { x: number; y: number };
    const before = await page.evaluate(`document.querySelector('.stage').stage.placeOf('${idOf(0)}')`);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const watched = page.evaluate(WATCH);
    for (let step = 1; step <= 60; step++) await page.mouse.move(x + step, y + step / 2);
    console.log(`explorer: the same, a node dragged: ${summary((await watched) as number[])}`);
    await page.mouse.up();
    await until(page, `location.hash.includes('pin=${idOf(0)}')`);
    expect(await page.evaluate(`document.querySelector('.stage').stage.placeOf('${idOf(0)}')`)).not.toEqual(before);
    await explorer.closePages();
  });
});
