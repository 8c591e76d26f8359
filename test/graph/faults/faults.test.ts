import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { type Graph, openGraph, writeBatch } from '../../../src/graph/index.js';
import { emptyGraph, openEmptyGraph, sharedGraphConfig } from '../../setup/graph.js';
import { differences, exported } from '../write/history.js';
import { cook } from '../write/small-world.js';
import { startCuttingProxy } from './cutting-proxy.js';
import { startLoader } from './loader-process.js';
import { FAULT_SEED, randomOf, recipesOf } from './seeded.js';

/** On a busy machine no further kill is begun after this time; on a free one all are. */
const LONGEST_MS = 90_000;
const COUNT = 60;
const BATCH = 4;
const recipes = recipesOf(FAULT_SEED, COUNT);
const random = randomOf(FAULT_SEED + 1);
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let graph: Graph;
let expected: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeBatch(graph, recipes.map(cook));
  expected = await exported(graph);
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

/** What is in the graph is what one undisturbed load makes, and its ties are what its statements say. */
async function expectWhole(of: Graph): Promise<void> {
  expect(await differences(of)).toEqual([]);
  expect((await exported(of)).split('\n')).toEqual(expected.split('\n'));
}

async function loadAll(into: Graph): Promise<void> {
  for (let from = 0; from < COUNT; from += BATCH) await writeBatch(into, recipes.slice(from, from + BATCH).map(cook));
}

/** Milliseconds that loading takes in a fresh process here, so that kills fall within it. */
async function loadingTime(): Promise<number> {
  const loader = startLoader(sharedGraphConfig(), FAULT_SEED, COUNT, BATCH);
  await loader.loading;
  const from = Date.now();
  await loader.ended;
  await emptyGraph(graph);
  return Date.now() - from;
}

describe(`a load that is disturbed (ENTENTE_TEST_SEED=${FAULT_SEED})`, () => {
  it('is whole after the service was killed at twenty moments and started again', async () => {
    const time = await loadingTime();
    const until = Date.now() + LONGEST_MS;
    let kills = 0;
    for (; kills < 20 && Date.now() < until; kills++) {
      const loader = startLoader(sharedGraphConfig(), FAULT_SEED, COUNT, BATCH);
      await loader.loading;
      await sleep(random() * time * 0.6);
      loader.kill();
      await loader.ended;
      expect(await differences(graph)).toEqual([]);
    }
    const last = startLoader(sharedGraphConfig(), FAULT_SEED, COUNT, BATCH);
    expect(await last.ended).toBe(true);
    await expectWhole(graph);
    expect(kills).toBeGreaterThan(0);
  }, 600_000);

  it('is whole when two services load the same at the same time', async () => {
    const loaders = [1, 2].map(() => startLoader(sharedGraphConfig(), FAULT_SEED, COUNT, BATCH));
    expect(await Promise.all(loaders.map((loader) => loader.ended))).toEqual([true, true]);
    await expectWhole(graph);
  }, 600_000);

  it('is whole when its connections are cut in the middle of transactions', async () => {
    const { uri, ...config } = sharedGraphConfig();
    const proxy = await startCuttingProxy(Number(new URL(uri ?? '').port));
    const disturbed = await openGraph({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` });
    let isLoading = true;
    let cuts = 0;
    const cutting = (async () => {
      while (isLoading && cuts < 12) {
        await sleep(20 + random() * 300);
        proxy.cut();
        cuts++;
      }
    })();
    await loadAll(disturbed);
    isLoading = false;
    await cutting;
    await disturbed.close();
    await proxy.close();
    expect(cuts).toBeGreaterThan(2);
    await expectWhole(graph);
  }, 600_000);

  it('is whole after Neo4j was killed at ten moments', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'entente-fault-'));
    const { cacheFolder } = readConfig(process.env).graph;
    const config = {
      ...sharedGraphConfig(),
      uri: null,
      dataFolder,
      cacheFolder,
      heapMegabytes: 256,
      pageCacheMegabytes: 64,
    };
    const own = await openGraph(config, { retryMs: 120_000, progress: () => undefined });
    const { local } = own;
    if (local === null) throw new Error('there is no private Neo4j to kill');
    const until = Date.now() + LONGEST_MS;
    for (let kill = 0; kill < 10 && Date.now() < until; kill++) {
      const killing = sleep(random() * 400).then(() => killWhenUp(local));
      const from = Math.floor((kill * COUNT) / 10);
      await writeBatch(own, recipes.slice(from, from + COUNT / 10).map(cook));
      await killing;
    }
    await loadAll(own);
    await expectWhole(own);
    await own.close();
    await rm(dataFolder, { recursive: true, force: true });
  }, 600_000);
});

/** Kills the JVM; while the last kill's successor is still being started there is none, and so it waits for it. */
async function killWhenUp(local: { readonly pid: number }): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      process.kill(local.pid, 'SIGKILL');
      return;
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown;
      await sleep(100);
    }
  }
  throw new Error('Neo4j did not come up again within a minute');
}
