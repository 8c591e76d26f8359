import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judgeStatement, undoDecision } from '../../../src/graph/curation/acts/index.js';
import { type Graph, isEmpty, retract, unchangedArticles, writeBatch } from '../../../src/graph/index.js';
import { emptyGraph, openEmptyGraph } from '../../setup/graph.js';
import { differences, exported } from './history.js';
import { cook, type Recipe } from './small-world.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

/** Azerbaijan met the United States, told by the source of this number, on a day of the month that `day` gives. */
const meeting = (url: number, source: number, day = 1, story = 0): Recipe => ({
  ...{ url, source, day, story },
  claims: [[0, 1, 0, 0, 0, 1, 1]],
});
const load = (...recipes: readonly Recipe[]) => writeBatch(graph, recipes.map(cook));
const mark = (nonce: string) => ({ by: 'curator', at: '2024-01-01T00:00:00Z', why: 'test', nonce });

async function tie(): Promise<Record<string, unknown> | undefined> {
  const query = `MATCH (:Entity {id: 'country:AZ'})-[r:MET]->(:Entity {id: 'country:US'})
    RETURN r.count AS count, r.stories AS stories, r.firstOn AS firstOn, r.lastOn AS lastOn`;
  return (await graph.executeRead((tx) => tx.run(query)))[0];
}

describe('writing a batch', () => {
  it('changes nothing when the same comes again, and says so', async () => {
    expect(await load(meeting(1, 0), meeting(2, 1))).toEqual({ loaded: 2, unchanged: 0, replaced: 0, statements: 2 });
    const before = await exported(graph);
    expect(await load(meeting(1, 0), meeting(2, 1))).toEqual({ loaded: 0, unchanged: 2, replaced: 0, statements: 0 });
    expect(await exported(graph)).toBe(before);
    const items = [meeting(1, 0), meeting(3, 0)].map((recipe) => cook(recipe).article);
    expect([...(await unchangedArticles(graph, items, 'small-world/1'))]).toEqual([items[0]?.id]);
  });

  it('puts a new version of an article in place of what its old one said', async () => {
    await load(meeting(1, 0, 1), meeting(2, 0, 2, 1));
    expect(await tie()).toEqual({ count: 2, stories: 2, firstOn: '2021-02-11', lastOn: '2021-03-12' });
    expect(await load(meeting(1, 0, 3))).toMatchObject({ replaced: 1 });
    expect(await tie()).toEqual({ count: 2, stories: 2, firstOn: '2021-03-12', lastOn: '2021-04-13' });
    expect(await differences(graph)).toEqual([]);
  });

  it('counts a story that several sources carry once, whichever came first, and parts it again', async () => {
    await load(meeting(1, 0, 5));
    await load(meeting(2, 1, 1));
    expect(await tie()).toMatchObject({ count: 2, stories: 1, firstOn: '2021-02-11', lastOn: '2021-02-15' });
    const query = 'MATCH (a:Article)-[:COPY_OF]->(first:Article) RETURN a.source AS copy, first.source AS first';
    expect(await graph.executeRead((tx) => tx.run(query))).toEqual([{ copy: 'Alpha', first: 'Beta' }]);
    await retract(graph, { source: 'Beta' }, 'operator', 'withdrawn by its publisher');
    expect(await tie()).toMatchObject({ count: 1, stories: 1 });
    expect(await graph.executeRead((tx) => tx.run(query))).toEqual([]);
  });

  it('counts the same words of another month, which are another message, as a story of their own', async () => {
    await load(meeting(1, 0, 1), meeting(2, 1, 2));
    expect(await tie()).toMatchObject({ count: 2, stories: 2 });
    await load(meeting(2, 1, 5));
    expect(await tie()).toMatchObject({ count: 2, stories: 1 });
    expect(await differences(graph)).toEqual([]);
  });

  it('counts two texts of one source, and two different texts, as stories of their own', async () => {
    await load(meeting(1, 0, 1, 0), meeting(2, 0, 1, 0), meeting(3, 1, 1, 5));
    expect(await tie()).toMatchObject({ count: 3, stories: 3 });
  });

  it('leaves a rejected statement out of its tie, also after its article is loaded anew, until that is undone', async () => {
    await load(meeting(1, 0));
    const [statement] = await graph.executeRead((tx) =>
      tx.run<{ id: string }>('MATCH (s:Statement) RETURN s.id AS id'),
    );
    const decision = await judgeStatement(graph, statement?.id ?? '', 'rejected', mark('1'));
    expect(await tie()).toBeUndefined();
    await retract(graph, { articles: [cook(meeting(1, 0)).article.id] }, 'operator', 'test');
    await load(meeting(1, 0));
    expect(await tie()).toBeUndefined();
    await undoDecision(graph, decision.id, mark('2'));
    expect(await tie()).toMatchObject({ count: 1 });
  });
});

describe('a retraction', () => {
  it('takes a range of days out and leaves nothing of it but its record', async () => {
    await load(meeting(1, 0, 1), meeting(2, 0, 2, 1), meeting(3, 0, 3, 2));
    const done = await retract(graph, { since: '2021-03-01', until: '2021-03-31' }, 'operator', 'wrong feed');
    expect(done).toEqual({ articles: 1 });
    expect(await tie()).toMatchObject({ count: 2, firstOn: '2021-02-11', lastOn: '2021-04-13' });
    await retract(graph, { since: '2000-01-01' }, 'operator', 'all');
    expect(await isEmpty(graph)).toBe(true);
    const left =
      'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:WriteLock RETURN DISTINCT labels(n) AS l';
    expect(await graph.executeRead((tx) => tx.run(left))).toEqual([{ l: ['Retraction'] }]);
  });

  it('without any condition takes nothing', async () => {
    await load(meeting(1, 0));
    expect(await retract(graph, {}, 'operator', 'by mistake')).toEqual({ articles: 0 });
  });
});
