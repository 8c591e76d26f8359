import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/index.js';
import { createReader, readCacheOf, searchEntities } from '../../../src/graph/read/index.js';
import { openEmptyGraph } from '../../setup/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await add('Iran', ['Islamic Republic of Iran', 'Persia']);
  await add('Iraq', ['Republic of Iraq']);
  await add('Ilham Aliyev', ['Ilham Aliev']);
  await add('Sevil Alieva', []);
  await add('Iran National Bank', []);
});
afterAll(() => graph.close());

const add = (name: string, aliases: readonly string[]) =>
  graph.executeWrite((tx) =>
    tx.run("CREATE (:Entity {id: 'x:' + $name, kind: 'Country', name: $name, aliases: $aliases, searchText: $text})", {
      name,
      aliases,
      text: [name, ...aliases].join('\n'),
    }),
  );

const cache = () => readCacheOf(graph);
const names = async (text: string, kept = cache()): Promise<string[]> =>
  (await searchEntities(createReader(graph, { cache: kept }), { text, first: 10, after: null })).nodes.map(
    ({ name }) => name,
  );

describe('a search', () => {
  it('for a whole name finds it first, and nothing that only looks like it', async () => {
    expect(await names('iran')).toEqual(['Iran', 'Iran National Bank']);
    expect(await names('Persia')).toEqual(['Iran']);
  });

  it('for what is nobody’s whole name forgives slips of the pen, beside what it finds as it stands', async () => {
    expect(await names('Alieva')).toEqual(expect.arrayContaining(['Sevil Alieva', 'Ilham Aliyev']));
    expect(await names('Iram')).toEqual(expect.arrayContaining(['Iran', 'Iraq']));
    expect((await names('Ilhan Aliyef'))[0]).toBe('Ilham Aliyev');
  });

  it('goes on page after page with what it began with', async () => {
    const reader = createReader(graph);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await searchEntities(reader, { text: 'iran', first: 1, after });
      seen.push(...page.nodes.map(({ name }) => name));
      expect(await page.totalCount()).toBe(2);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(['Iran', 'Iran National Bank']);
  });

  it('is kept, and yet finds at once what was written since', async () => {
    const kept = cache();
    for (let round = 0; round < 5; round++) {
      for (let time = 0; time < 3; time++) expect(await names('Neverland', kept)).toHaveLength(round);
      await add(`Neverland ${round}`, []);
    }
  });
});
