import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';
import { idOf, type Named } from './asking.js';

/** Who is this, and what office did they hold then. */
export function entityQuestions(client: () => Client): void {
  describe('entities', () => {
    it('are found by id, with the type of their kind', async () => {
      const { entity } = await client().ask<{ entity: object }>(
        '{ entity(id: "country:AZ") { __typename id kind name countryCode ... on Country { code } } }',
      );
      expect(entity).toEqual({
        __typename: 'Country',
        id: 'country:AZ',
        kind: 'Country',
        name: 'Azerbaijan',
        countryCode: 'AZ',
        code: 'AZ',
      });
    });

    it('are found by ISO code, in either case', async () => {
      expect(await client().ask('{ country(code: "az") { name } }')).toEqual({ country: { name: 'Azerbaijan' } });
    });

    it('are null, not an error, where there is none', async () => {
      expect(await client().ask('{ entity(id: "country:QQ") { name } }')).toEqual({ entity: null });
    });

    it('are found by name with a slip of the pen, by the beginning of a name, and by kind', async () => {
      const names = async (text: string, kinds?: string[]): Promise<string[]> => {
        const { search } = await client().ask<{ search: { nodes: Named[] } }>(
          'query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds) { nodes { id name } } }',
          { text, kinds },
        );
        return search.nodes.map((node) => node.name);
      };
      expect(await names('Azerbaidjan')).toContain('Azerbaijan');
      expect((await names('Azerb'))[0]).toBe('Azerbaijan');
      expect(await names('karimov', ['Person'])).toContain('Anar Karimov');
      expect(await names('karimov', ['Country'])).toEqual([]);
      expect(await names('+-&&||!(){}[]^"~*?:\\/')).toEqual([]);
    });

    it('carry the classes of the offices that they held', async () => {
      const { entity } = await client().ask<{ entity: object }>(
        'query ($id: ID!) { entity(id: $id) { ... on Person { officeClasses } country { name } } }',
        { id: await idOf(client(), 'Anar Karimov') },
      );
      expect(entity).toEqual({ officeClasses: ['Minister'], country: { name: 'Azerbaijan' } });
    });

    it('are listed by filters that nest, page after page, each once', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: {
          entities: { totalCount: number; nodes: Named[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        } = await client().ask(
          `query ($after: String) { entities(first: 7, after: $after,
             filter: { or: [{ kinds: [Country] }, { and: [{ kinds: [Organization] }, { not: { country: "AZ" } }] }] }) {
             totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        seen.push(...page.entities.nodes.map((node) => node.id));
        after = page.entities.pageInfo.hasNextPage ? page.entities.pageInfo.endCursor : null;
        if (after === null) expect(seen.length).toBe(page.entities.totalCount);
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toContain('org:icesco');
    });
  });

  describe('offices', () => {
    it('are those held on a day', async () => {
      const { country } = await client().ask<{
        country: { officeHolders: { nodes: { title: string; subject: Named }[] } };
      }>(
        '{ country(code: "AZ") { officeHolders(asOf: "2021-01-13", first: 200) { nodes { title subject { id name } } } } }',
      );
      const holders = country.officeHolders.nodes.map((office) => office.subject.name);
      expect(holders).toEqual(expect.arrayContaining(['Anar Karimov', 'Ilham Aliyev', 'Mehriban Aliyeva']));
      const { country: before } = await client().ask<
        typeof country extends never ? never : { country: typeof country }
      >('{ country(code: "AZ") { officeHolders(asOf: "1990", first: 200) { nodes { title subject { id name } } } } }');
      expect(before.officeHolders.nodes).toEqual([]);
    });

    it('of a person are found from the person too, with their evidence', async () => {
      const { entity } = await client().ask<{
        entity: {
          offices: { nodes: { title: string; object: Named; count: number; statements: { totalCount: number } }[] };
        };
      }>(
        'query ($id: ID!) { entity(id: $id) { offices { nodes { title object { id name } count statements { totalCount } } } } }',
        {
          id: await idOf(client(), 'Ilham Aliyev'),
        },
      );
      const president = entity.offices.nodes.find((office) => office.title === 'President');
      expect(president?.object.name).toBe('Azerbaijan');
      expect(president?.statements.totalCount).toBe(president?.count);
    });
  });
}
