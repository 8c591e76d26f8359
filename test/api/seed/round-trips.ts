import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';

const SAME_LEVELS = `
  fragment End on Entity { id name country { name } }
  fragment Evidence on StatementConnection { nodes { sentence subject { ...End } object { ...End } article { title text copyOf { id } } } }`;

/** Operations, each with the most queries to Neo4j that it may cost, however many rows it gives. */
const OPERATIONS: readonly (readonly [what: string, most: number, query: string])[] = [
  ['an entity', 1, '{ entity(id: "country:VE") { id name aliases countryCode } }'],
  [
    'an entity with its strongest ties, a page of statements and its articles',
    1,
    `{ entity(id: "country:VE") { name ties(first: 10) { nodes { type count counterpart { name } } }
       statements(first: 10) { nodes { sentence article { title } } } articles(first: 5) { nodes { title } } } }`,
  ],
  [
    'a pair',
    1,
    '{ statements(first: 50, filter: { between: ["country:VE", "country:CO"] }) { nodes { sentence subject { name } object { name } attributedTo { name } article { title } } } }',
  ],
  [
    'ties with evidence, to the third level',
    4,
    `{ entity(id: "country:VE") { ties(first: 10) { nodes { counterpart { ties(first: 5) { nodes { counterpart { name } } } }
       statements(first: 3) { nodes { sentence article { text } } } } } } }`,
  ],
  [
    'a relationship page',
    6,
    `{ relationship(a: "country:VE", b: "country:CO") { a { name } b { name }
       ties { type count } rolledUp { type count via { name } } meetings { left { name } right { name } tie { count } }
       agreements(first: 10) { nodes { sentence } } timeline { from tone } trend { direction change movedBy { sentence } }
       sharedPartners { entity { name } storiesWithA storiesWithB } sharedAdversaries { entity { name } }
       statements(first: 20) { nodes { sentence article { title } } } } }`,
  ],
  [
    'a network',
    3,
    '{ network(ids: ["country:VE"], depth: 2, limit: 100) { nodes { entity { name } } edges { tie { type stories } } } }',
  ],
  [
    'the articles of a list, with texts and mentions',
    3,
    '{ articles(first: 20) { nodes { title text copies { id } entities(first: 5) { nodes { entity { name } } } } } }',
  ],
  [
    'the same asked of many entities',
    6,
    `{ entities(filter: { kinds: [Country] }, first: 30) { nodes { ...End officeHolders(first: 2) { nodes { title subject { name } } }
       statements(first: 2) { ...Evidence } } } } ${SAME_LEVELS}`,
  ],
];

/** No operation asks the graph row by row. */
export function roundTrips(client: () => Client, queriesOf: (work: () => Promise<unknown>) => Promise<number>): void {
  describe('round trips to Neo4j', () => {
    it.each(OPERATIONS)('%s: %i at most', async (_what, most, query) => {
      expect(await queriesOf(() => client().ask(query))).toBeLessThanOrEqual(most);
    });

    it('count nothing that is not asked for: a total is one more', async () => {
      const without = '{ statements(first: 5) { nodes { id } } }';
      const withTotal = '{ statements(first: 5) { totalCount nodes { id } } }';
      expect(await queriesOf(() => client().ask(without))).toBe(1);
      expect(await queriesOf(() => client().ask(withTotal))).toBe(2);
    });
  });
}
