import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/index.js';
import { openEmptyGraph, sharedGraphConfig } from '../setup/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

describe('an open graph', () => {
  it('reads what it wrote, with whole numbers kept whole', async () => {
    await graph.executeWrite((tx) => tx.run('CREATE (:Probe {n: $n})', { n: 3 }));
    const rows = await graph.executeRead((tx) => tx.run('MATCH (p:Probe) RETURN p.n AS n, p.n / 2 AS half'));
    expect(rows).toEqual([{ n: 3, half: 1 }]);
  });

  it('undoes all of a transaction whose work fails', async () => {
    const work = graph.executeWrite(async (tx) => {
      await tx.run('CREATE (:HalfDone)');
      throw new Error('no');
    });
    await expect(work).rejects.toMatchObject({ code: 'INTERNAL' });
    const rows = await graph.executeRead((tx) => tx.run('MATCH (p:HalfDone) RETURN count(p) AS n'));
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('brings the schema up to date once, also for several services at a time', async () => {
    const services = await Promise.all([1, 2, 3].map(() => openGraph(sharedGraphConfig())));
    const count = 'MATCH (m:Migration) RETURN count(m) AS all, count(DISTINCT m.name) AS names';
    const [row] = await graph.executeRead((tx) => tx.run(count));
    await Promise.all(services.map((service) => service.close()));
    expect(row).toMatchObject({ all: row?.names });
  });

  it('refuses a wrong password with the settings to check', async () => {
    const opened = openGraph({ ...sharedGraphConfig(), password: 'wrong' });
    await expect(opened).rejects.toMatchObject({ code: 'GRAPH_AUTH' });
  });

  it('does work again that failed after it was long under way', async () => {
    const hasty = await openGraph(sharedGraphConfig(), { retryMs: 200 });
    let tries = 0;
    const result = await hasty.executeWrite(async () => {
      if (++tries > 1) return 'done';
      await new Promise((resolve) => setTimeout(resolve, 400));
      throw new neo4j.Neo4jError('the connection was lost', 'ServiceUnavailable', '50N42', 'lost');
    });
    await hasty.close();
    expect(result).toBe('done');
  });

  it('gives up on a Neo4j that is not there, naming its address', async () => {
    const opened = openGraph({ ...sharedGraphConfig(), uri: 'bolt://127.0.0.1:1' }, { retryMs: 100 });
    await expect(opened).rejects.toMatchObject({
      code: 'GRAPH_UNREACHABLE',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
    });
  });
});
