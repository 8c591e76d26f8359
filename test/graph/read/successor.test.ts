import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/index.js';
import { createReader, entitiesById, standingOfMany } from '../../../src/graph/read/index.js';
import type { Told } from '../../resolution/extraction-of.js';
import { openEmptyGraph } from '../../setup/graph.js';
import { load, type News } from '../curation/small-news.js';

const LITHUANIA: Told = { kind: 'Country', name: 'Lithuania', country: 'LT', gazetteerId: 'country:LT' };
const BELARUS: Told = { kind: 'Country', name: 'Belarus', country: 'BY', gazetteerId: 'country:BY' };
const VAITKUTE: Told = { kind: 'Person', name: 'Rasa Vaitkutė', country: 'LT' };
const HRYNKEVICH: Told = { kind: 'Person', name: 'Viktar Hrynkevich', country: 'BY' };
const ZUKAS: Told = { kind: 'Person', name: 'Jonas Žukas', country: 'LT' };

const minister = (id: string, day: string, person: Told, of: Told): News => ({
  id,
  day,
  told: [person, of],
  offices: [{ holder: 0, served: 1, title: 'foreign minister' }],
});

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

const successorOf = async (id: string): Promise<string | undefined> => {
  const reader = createReader(graph);
  const people = [...(await entitiesById(reader, [id])).values()];
  const pages = await standingOfMany(reader, people, { type: 'HOLDS_OFFICE', outward: true }, { first: 10 });
  return pages.get(id)?.nodes.flatMap((row) => row.successor?.entity.name ?? [])[0];
};

describe('the successor in an office', () => {
  it('is not the minister of another state whom one article takes for this one’s', async () => {
    await load(
      graph,
      minister('a', '2021-06-24', VAITKUTE, LITHUANIA),
      minister('b', '2021-06-25', HRYNKEVICH, BELARUS),
      minister('c', '2024-12-21', HRYNKEVICH, BELARUS),
      minister('d', '2026-09-04', HRYNKEVICH, LITHUANIA),
    );
    expect(await successorOf('person:rasa-vaitkute')).toBeUndefined();
  });

  it('is the one of its own state who came next', async () => {
    await load(graph, minister('e', '2026-10-01', ZUKAS, LITHUANIA));
    expect(await successorOf('person:rasa-vaitkute')).toBe('Jonas Žukas');
  });
});
