import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { type Graph, openGraph, writeBatch } from '../../src/graph/index.js';
import type { Dispatch } from './dispatches.js';

/** A private Neo4j on throw-away data, as a user's first start makes it. */
export async function openBenchGraph(heapMegabytes: number): Promise<{ graph: Graph; close(): Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const config = { ...readConfig(process.env).graph, uri: null, dataFolder, heapMegabytes };
  const graph = await openGraph(config);
  return {
    graph,
    close: async () => {
      await graph.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Writes dispatches as the service does: some writers side by side, each batch a transaction; gives the seconds. */
export async function load(
  graph: Graph,
  dispatches: Iterable<Dispatch>,
  writers: number,
  batchSize: number,
): Promise<number> {
  const from = performance.now();
  const batches = batched(dispatches, batchSize);
  const write = async (): Promise<void> => {
    for (const batch of batches) await writeBatch(graph, batch);
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (performance.now() - from) / 1_000;
}

function* batched(dispatches: Iterable<Dispatch>, size: number): Generator<Dispatch[]> {
  let batch: Dispatch[] = [];
  for (const dispatch of dispatches) {
    batch.push(dispatch);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Empties a graph, a few thousand nodes at a time. */
export async function emptyGraph(graph: Graph): Promise<void> {
  const some = 'MATCH (n) WHERE NOT n:Migration WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n';
  for (;;) {
    const [row] = await graph.executeWrite((tx) => tx.run<{ n: number }>(some));
    if (!row || row.n === 0) return;
  }
}

/** Waits until the full-text indexes, which follow behind, hold all that was written, so that one load's rest does not fall into the next. */
export async function settle(graph: Graph): Promise<void> {
  await graph.executeWrite((tx) => tx.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()'));
}
