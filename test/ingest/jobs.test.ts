import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { EntenteError } from '../../src/errors/index.js';
import type { Graph } from '../../src/graph/index.js';
import {
  claimJob,
  createJob,
  finishPart,
  type JobRecord,
  keepJob,
  listJobs,
  nextPart,
  readJob,
  releaseJob,
} from '../../src/graph/jobs/index.js';
import { startJobRunner } from '../../src/ingest/index.js';
import { createLogger } from '../../src/log/index.js';
import { emptyGraph, openEmptyGraph } from '../setup/graph.js';
import { MemorySink, silentPool } from './memory-sink.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const articles = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ url: `https://example.org/${at}`, text: `Text ${at}.` }));
const outcome = { loaded: 0, unchanged: 0, problems: [] };

/** The keeper of a job as if it had not been heard of for an hour. */
const forget = (id: string) =>
  graph.executeWrite((tx) => tx.run('MATCH (j:Job {id: $id}) SET j.leaseUntil = timestamp() - 3600000', { id }));

const runner = (sink: MemorySink) =>
  startJobRunner({
    graph,
    sink,
    pool: silentPool(),
    config: readConfig({}).ingest,
    log: createLogger('silent'),
    pollMs: 20,
  });

async function whenEnded(id: string): Promise<JobRecord> {
  for (;;) {
    const job = await readJob(graph, id);
    if (job?.finishedAt) return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a job', () => {
  it('is loaded by a running service, bad articles named, good ones loaded', async () => {
    const sink = new MemorySink();
    const given = [...articles(150), { title: 'No text' }, { text: 'Bad day.', publishedOn: '2021-02-30' }];
    const created = await createJob(graph, { by: 'ada', articles: given });
    expect(created).toMatchObject({ by: 'ada', state: 'queued', total: 152, done: 0, problems: [], error: null });
    const running = runner(sink);
    const done = await whenEnded(created.id);
    await running.stop();
    expect(done).toMatchObject({ state: 'done', done: 152, loaded: 150, unchanged: 0 });
    expect(done.problems).toEqual([
      { index: 150, code: 'ARTICLE_NO_TEXT', message: 'It has no text.' },
      { index: 151, code: 'ARTICLE_BAD_DATE', message: 'Its date "2021-02-30" is no day of the calendar.' },
    ]);
    expect(sink.articles.size).toBe(150);
  });

  it('is taken by one of several services, never by two', async () => {
    await createJob(graph, { by: 'ada', articles: articles(1) });
    const claims = await Promise.all(Array.from({ length: 8 }, (_, at) => claimJob(graph, `service-${at}`)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('is shared out: ten jobs among three services, each done once', async () => {
    const jobs: JobRecord[] = [];
    for (let at = 0; at < 10; at++)
      jobs.push(await createJob(graph, { by: 'ada', articles: [{ text: `Text ${at}.` }] }));
    const sink = new MemorySink();
    const runners = [runner(sink), runner(sink), runner(sink)];
    const ended = await Promise.all(jobs.map(({ id }) => whenEnded(id)));
    await Promise.all(runners.map((one) => one.stop()));
    expect(ended.map(({ state, loaded }) => [state, loaded])).toEqual(Array(10).fill(['done', 1]));
    expect(sink.batches.flat()).toHaveLength(10);
  });

  it('whose service died is gone on with where it stopped', async () => {
    const { id } = await createJob(graph, { by: 'ada', articles: articles(250) });
    await claimJob(graph, 'dead');
    const first = await nextPart(graph, id);
    if (!first) throw new Error('no part');
    await finishPart(graph, { id, owner: 'dead' }, first, { ...outcome, loaded: first.articles.length });
    expect(await claimJob(graph, 'other')).toBeNull();
    await forget(id);
    const sink = new MemorySink();
    const running = runner(sink);
    expect(await whenEnded(id)).toMatchObject({ state: 'done', done: 250, loaded: 250 });
    await running.stop();
    expect(sink.articles.size).toBe(150);
  });

  it('that was taken over is lost to the one who held it', async () => {
    const { id } = await createJob(graph, { by: 'ada', articles: articles(1) });
    await claimJob(graph, 'slow');
    const part = await nextPart(graph, id);
    await forget(id);
    expect(await claimJob(graph, 'fast')).toMatchObject({ id });
    expect(await keepJob(graph, id, 'slow')).toBe(false);
    expect(await keepJob(graph, id, 'fast')).toBe(true);
    if (!part) throw new Error('no part');
    await expect(finishPart(graph, { id, owner: 'slow' }, part, outcome)).rejects.toThrow(EntenteError);
    expect(await readJob(graph, id)).toMatchObject({ done: 0 });
  });

  it('that kills every service which takes it is given up', async () => {
    const { id } = await createJob(graph, { by: 'ada', articles: articles(1) });
    for (let at = 0; at < 5; at++) {
      expect(await claimJob(graph, `service-${at}`)).toMatchObject({ id });
      await forget(id);
    }
    expect(await claimJob(graph, 'last')).toBeNull();
    expect(await readJob(graph, id)).toMatchObject({ state: 'failed', error: expect.stringContaining('ended before') });
  });

  it('put back by a service that is stopped is free at once', async () => {
    const { id } = await createJob(graph, { by: 'ada', articles: articles(1) });
    await claimJob(graph, 'stopping');
    await releaseJob(graph, { id, owner: 'stopping' });
    expect(await claimJob(graph, 'next')).toMatchObject({ id, state: 'running' });
  });

  it('whose writing fails for good says why', async () => {
    const sink = new MemorySink();
    sink.before = () => {
      throw new Error('the disk is upside down');
    };
    const { id } = await createJob(graph, { by: 'ada', articles: articles(1) });
    const running = runner(sink);
    expect(await whenEnded(id)).toMatchObject({ state: 'failed', error: expect.stringContaining('upside down') });
    await running.stop();
  });
});

describe('the list of jobs', () => {
  it('has the latest first, and every job once over its pages', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 5; at++) ids.push((await createJob(graph, { by: 'ada', articles: articles(1) })).id);
    const all = await listJobs(graph, 10);
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(ids));
    expect(all.map(({ createdAt }) => createdAt)).toEqual(
      all
        .map(({ createdAt }) => createdAt)
        .sort()
        .reverse(),
    );
    const first = await listJobs(graph, 2);
    const rest = await listJobs(graph, 10, first[1]);
    expect([...first, ...rest]).toEqual(all);
  });
});
