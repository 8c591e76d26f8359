import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, verifyGraph, writeBatch } from '../../../src/graph/index.js';
import { emptyGraph, openEmptyGraph } from '../../setup/graph.js';
import { recipesOf } from '../faults/seeded.js';
import { cook } from '../write/small-world.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  await writeBatch(graph, recipesOf(11, 30).map(cook));
});
afterAll(() => graph.close());

/** Ways to damage a graph behind the writer's back, and what `verify` must say of each. */
const DAMAGES: readonly (readonly [string, string, RegExp])[] = [
  ['a wrong count', 'MATCH ()-[r:MET]->() WITH r LIMIT 1 SET r.count = r.count + 1', /MET .*: stored .*counted/],
  ['a wrong story count', 'MATCH ()-[r:MET]->() WITH r LIMIT 1 SET r.stories = 99', /"stories":99/],
  ['a lost tie', 'MATCH ()-[r:MET]->() WITH r LIMIT 1 DELETE r', /stored nothing, counted/],
  [
    'a tie of nothing',
    'MATCH (a:Entity {id: "country:AZ"}) CREATE (a)-[:EXPELLED {type: "EXPELLED", a: a.id, b: a.id, count: 1}]->(a)',
    /ties are stored, the statements make/,
  ],
  [
    'a statement without its subject',
    'MATCH (:Statement)-[r:SUBJECT]->() WITH r LIMIT 1 DELETE r',
    /exactly one subject/,
  ],
  ['a key of the wrong article count', 'MATCH (k:EntityKey) WITH k LIMIT 1 SET k.articles = 77', /stored 77, counted/],
  [
    'an entity of a wrong name',
    'MATCH (e:Entity {id: "org:icesco"}) SET e.name = "Wrong"',
    /entity org:icesco is stored/,
  ],
  ['a label of no office', 'MATCH (e:Person) WITH e LIMIT 1 SET e:Admiral', /has the labels ".*Admiral/],
  [
    'an entity without a key',
    'CREATE (:Entity {id: "person:nobody", kind: "Person", name: "No", aliases: []})',
    /has no key/,
  ],
];

describe('verify', () => {
  it('finds nothing wrong with what the writer wrote', async () => {
    const { statements, ties, differences } = await verifyGraph(graph);
    expect(differences).toEqual([]);
    expect(Math.min(statements, ties)).toBeGreaterThan(10);
  });

  it.each(DAMAGES)('finds %s', async (_, damage, sentence) => {
    await graph.executeWrite((tx) => tx.run(damage));
    expect((await verifyGraph(graph)).differences.join('\n')).toMatch(sentence);
  });
});
