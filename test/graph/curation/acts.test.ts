import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  judgeStatement,
  keepApart,
  mergeEntities,
  renameEntity,
  splitEntity,
  undoDecision,
} from '../../../src/graph/curation/acts/index.js';
import { countCandidates, listDecisions, type Mark, readCandidates } from '../../../src/graph/curation/index.js';
import { type Graph, retract } from '../../../src/graph/index.js';
import { emptyGraph, openEmptyGraph } from '../../setup/graph.js';
import { idsOf, load, type News, snapshot } from './small-news.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

let clock = 0;
const mark = (by = 'ada'): Mark => {
  clock += 1;
  return {
    by,
    at: new Date(Date.UTC(2024, 0, 1, 0, 0, clock)).toISOString(),
    why: 'I looked it up.',
    nonce: randomUUID(),
  };
};

const AZ = { kind: 'Country', name: 'Azerbaijan', country: 'AZ', gazetteerId: 'country:AZ' } as const;
const LV = { kind: 'Country', name: 'Latvia', country: 'LV', gazetteerId: 'country:LV' } as const;
const ICESCO = { kind: 'Organization', name: 'ICESCO', gazetteerId: 'org:icesco' } as const;

/** Karimov, culture minister, met Kerimov (one letter apart), and ICESCO. */
const MEETING: News = {
  id: 'n1',
  day: '2021-01-12',
  told: [{ kind: 'Person', name: 'Anar Karimov' }, { kind: 'Person', name: 'Anar Kerimov', country: 'AZ' }, AZ, ICESCO],
  offices: [{ holder: 0, served: 2, title: 'Culture Minister' }],
  met: [[0, 3]],
};
const VISIT: News = {
  id: 'n2',
  day: '2021-03-02',
  told: [{ kind: 'Person', name: 'Anar Kerimov', country: 'AZ' }, ICESCO],
  met: [[0, 1]],
};
const KARIMOV = 'person:anar-karimov';
const KERIMOV = 'person:anar-kerimov';

const metOf = (person: string): Promise<readonly { count: number; stories: number }[]> =>
  graph.executeRead((tx) =>
    tx.run(
      'MATCH (:Entity {id: $person})-[t:MET]-(:Entity {id: "org:icesco"}) RETURN t.count AS count, t.stories AS stories',
      {
        person,
      },
    ),
  );

describe('merging', () => {
  it('makes two entities one under id and name of the first, adds up their ties, and can be undone', async () => {
    await load(graph, MEETING, VISIT);
    const before = await snapshot(graph);
    expect(await idsOf(graph, 'Person')).toEqual([KARIMOV, KERIMOV]);

    const decision = await mergeEntities(graph, [KERIMOV, KARIMOV], mark());
    expect(await idsOf(graph, 'Person')).toEqual([KERIMOV]);
    expect(await metOf(KERIMOV)).toEqual([{ count: 2, stories: 2 }]);
    expect(await idsOf(graph, 'Minister')).toEqual([KERIMOV]);

    await undoDecision(graph, decision.id, mark());
    expect(await snapshot(graph)).toEqual(before);
  });

  it('joins what stands in different blocks, and a body of the gazetteer keeps its id', async () => {
    await load(graph, MEETING, {
      id: 'n3',
      day: '2021-02-02',
      told: [{ kind: 'Organization', name: 'Fez Learning League' }, LV],
      met: [[0, 1]],
    });
    const before = await snapshot(graph);
    const decision = await mergeEntities(graph, ['org:icesco', 'org:fez-learning-league'], mark());
    expect((await idsOf(graph, 'Organization')).filter((id) => /fez|icesco/.test(id))).toEqual(['org:icesco']);
    await undoDecision(graph, decision.id, mark());
    expect(await snapshot(graph)).toEqual(before);
  });

  it('outlives the retraction of its articles and their coming back', async () => {
    await load(graph, MEETING, VISIT);
    await mergeEntities(graph, [KARIMOV, KERIMOV], mark());
    const merged = await snapshot(graph);
    await retract(graph, { articles: ['n1', 'n2'] }, 'ada', 'a test');
    expect(await idsOf(graph, 'Person')).toEqual([]);
    await load(graph, VISIT);
    await load(graph, MEETING);
    expect(await snapshot(graph)).toEqual(merged);
  });

  it('of two curators at once loses neither', async () => {
    const third: News = {
      id: 'n4',
      day: '2021-05-05',
      told: [{ kind: 'Person', name: 'Anar Kamirov', country: 'AZ' }, ICESCO],
      met: [[0, 1]],
    };
    await load(graph, MEETING, VISIT, third);
    await Promise.all([
      mergeEntities(graph, [KARIMOV, KERIMOV], mark('ada')),
      mergeEntities(graph, [KERIMOV, 'person:anar-kamirov'], mark('bob')),
      mergeEntities(graph, [KARIMOV, KERIMOV], mark('cyd')),
    ]);
    expect(await idsOf(graph, 'Person')).toHaveLength(1);
    const decisions = await graph.executeRead((tx) => listDecisions(tx, true));
    expect(decisions.map((row) => row.decision.by).sort()).toEqual(['ada', 'bob', 'cyd']);
  });

  it('refuses what is not there, and one alone', async () => {
    await load(graph, MEETING);
    await expect(mergeEntities(graph, [KARIMOV, 'person:nobody'], mark())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mergeEntities(graph, [KARIMOV, KARIMOV], mark())).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    expect(await graph.executeRead((tx) => listDecisions(tx, true))).toEqual([]);
  });
});

describe('splitting', () => {
  const two: News[] = [
    {
      id: 's1',
      day: '2021-01-12',
      told: [{ kind: 'Person', name: 'Anar Karimov', country: 'AZ' }, ICESCO],
      met: [[0, 1]],
    },
    {
      id: 's2',
      day: '2021-02-12',
      told: [{ kind: 'Person', name: 'Anar Karimov' }, AZ],
      offices: [{ holder: 0, served: 1, title: 'Ambassador' }],
    },
  ];

  it('gives some keys an entity of their own, also for what is loaded later, and can be undone', async () => {
    await load(graph, ...two);
    const before = await snapshot(graph);
    expect(await idsOf(graph, 'Person')).toEqual([KARIMOV]);
    const ambassador = 'person|Anar Karimov||AZ|Ambassador@AZ||2021-02';

    const decision = await splitEntity(graph, KARIMOV, [ambassador], mark());
    expect(await idsOf(graph, 'Person')).toHaveLength(2);
    await load(graph, { ...(two[1] as News), id: 's3', day: '2021-06-12' });
    expect(await idsOf(graph, 'Person')).toHaveLength(2);
    expect(await idsOf(graph, 'Ambassador')).toHaveLength(1);

    await retract(graph, { articles: ['s3'] }, 'ada', 'a test');
    await undoDecision(graph, decision.id, mark());
    expect(await snapshot(graph)).toEqual(before);
  });

  it('refuses all keys, none, and keys of others', async () => {
    await load(graph, ...two);
    const own = ['person|Anar Karimov||AZ|Ambassador@AZ||2021-02', 'person|Anar Karimov||AZ|||2021'];
    for (const keys of [[], own, ['country:AZ']])
      await expect(splitEntity(graph, KARIMOV, keys, mark())).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });
});

describe('candidates', () => {
  it('are listed with their reasons, and go when they are rejected, and come back when that is undone', async () => {
    await load(graph, MEETING);
    const list = () => graph.executeRead((tx) => readCandidates(tx, 0, 10, null));
    const [candidate, ...others] = await list();
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({ left: KARIMOV, right: KERIMOV });
    expect(candidate?.score).toBeGreaterThan(0.5);
    expect(candidate?.reasons[0]).toMatchObject({ signal: 'name', finding: 'almost the same name' });
    expect(await graph.executeRead((tx) => countCandidates(tx, 0))).toBe(1);
    expect(await graph.executeRead((tx) => countCandidates(tx, 0.95))).toBe(0);

    const decision = await keepApart(graph, [KARIMOV, KERIMOV], mark());
    expect(await list()).toEqual([]);
    await undoDecision(graph, decision.id, mark());
    expect(await list()).toEqual([candidate]);
  });

  it('of what is one by now cannot be rejected', async () => {
    await load(graph, MEETING);
    await mergeEntities(graph, [KARIMOV, KERIMOV], mark());
    await expect(keepApart(graph, [KARIMOV, KERIMOV], mark())).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('renaming', () => {
  it('changes the name and keeps the id; the newest name counts, and undoing brings back the one before', async () => {
    await load(graph, MEETING);
    const before = await snapshot(graph);
    const nameOf = async () => {
      const [row] = await graph.executeRead((tx) =>
        tx.run<{ name: string }>('MATCH (e:Entity {id: $id}) RETURN e.name AS name', { id: KARIMOV }),
      );
      return row?.name;
    };
    const first = await renameEntity(graph, KARIMOV, '  Anar Kərimov ', mark());
    expect(await nameOf()).toBe('Anar Kərimov');
    const second = await renameEntity(graph, KARIMOV, 'A. Karimov', mark('bob'));
    expect(await nameOf()).toBe('A. Karimov');
    await undoDecision(graph, second.id, mark());
    expect(await nameOf()).toBe('Anar Kərimov');
    await undoDecision(graph, first.id, mark());
    expect(await snapshot(graph)).toEqual(before);
    await expect(renameEntity(graph, KARIMOV, '  ', mark())).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });

  it('holds for a country too', async () => {
    await load(graph, MEETING);
    await renameEntity(graph, 'country:AZ', 'Republic of Azerbaijan', mark());
    await load(graph, { id: 'n9', day: '2022-01-01', told: [AZ, LV], met: [[0, 1]] });
    const [row] = await graph.executeRead((tx) => tx.run('MATCH (e:Entity {id: "country:AZ"}) RETURN e.name AS name'));
    expect(row).toEqual({ name: 'Republic of Azerbaijan' });
  });
});

describe('judging a statement', () => {
  const officeStatement = async (): Promise<string> => {
    const [row] = await graph.executeRead((tx) =>
      tx.run<{ id: string }>('MATCH (s:Statement {type: "HOLDS_OFFICE"}) RETURN s.id AS id'),
    );
    return row?.id ?? '';
  };

  it('takes a wrong one out of its tie and out of the labels, also when its article comes again, until it is undone', async () => {
    await load(graph, MEETING);
    const before = await snapshot(graph);
    const id = await officeStatement();
    const decision = await judgeStatement(graph, id, 'rejected', mark());
    expect(await idsOf(graph, 'Minister')).toEqual([]);
    const rejected = await snapshot(graph);
    await retract(graph, { articles: ['n1'] }, 'ada', 'a test');
    await load(graph, MEETING);
    expect(await snapshot(graph)).toEqual(rejected);
    await undoDecision(graph, decision.id, mark());
    expect(await snapshot(graph)).toEqual(before);
  });

  it('counts the newest word on it, and knows who said what and who took it back', async () => {
    await load(graph, MEETING);
    const id = await officeStatement();
    await judgeStatement(graph, id, 'rejected', mark('ada'));
    const accepted = await judgeStatement(graph, id, 'accepted', mark('bob'));
    expect(await idsOf(graph, 'Minister')).toEqual([KARIMOV]);
    const undo = await undoDecision(graph, accepted.id, mark('cyd'));
    expect(await idsOf(graph, 'Minister')).toEqual([]);

    const list = await graph.executeRead((tx) => listDecisions(tx, true));
    expect(list.map((row) => [row.decision.by, row.decision.why, row.undoneBy, row.undoneAt])).toEqual([
      ['bob', 'I looked it up.', 'cyd', undo.at],
      ['ada', 'I looked it up.', null, null],
    ]);
    expect((await graph.executeRead((tx) => listDecisions(tx, false))).map((row) => row.decision.by)).toEqual(['ada']);
    await expect(judgeStatement(graph, 'none', 'accepted', mark())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(undoDecision(graph, 'none', mark())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
