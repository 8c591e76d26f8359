import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';
import type { Named } from './asking.js';

interface TiePage {
  readonly totalCount: number;
  readonly edges: { readonly cursor: string; readonly node: { id: string; stories: number; type: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Whom has it dealt with, and how. */
export function tieQuestions(client: () => Client): void {
  describe('ties', () => {
    it('of an entity come strongest first, and pages join without a gap or a repetition', async () => {
      const query = `query ($first: Int!, $after: String) { entity(id: "country:AZ") { ties(first: $first, after: $after) {
      totalCount edges { cursor node { id stories type } } pageInfo { hasNextPage endCursor } } } }`;
      const ask = async (first: number, after: string | null) =>
        (await client().ask<{ entity: { ties: TiePage } }>(query, { first, after })).entity.ties;
      const whole = await ask(200, null);
      expect(whole.totalCount).toBe(whole.edges.length);
      const stories = whole.edges.map((edge) => edge.node.stories);
      expect(stories).toEqual([...stories].sort((x, y) => y - x));
      const joined: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await ask(3, after);
        joined.push(...page.edges.map((edge) => edge.node.id));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(joined).toEqual(whole.edges.map((edge) => edge.node.id));
    });

    it('lead to the sentences that they are the sum of', async () => {
      const { entity } = await client().ask<{
        entity: {
          ties: {
            nodes: {
              count: number;
              statements: {
                totalCount: number;
                nodes: { sentence: string; start: number; end: number; article: { text: string } }[];
              };
            }[];
          };
        };
      }>(`{ entity(id: "country:AZ") { ties(first: 20) { nodes { count statements(first: 60) { totalCount nodes {
      sentence start end article { text } } } } } } }`);
      expect(entity.ties.nodes.length).toBeGreaterThan(0);
      for (const { count, statements } of entity.ties.nodes) {
        expect(statements.totalCount).toBe(count);
        expect(statements.nodes).toHaveLength(count);
        for (const { sentence, start, end, article } of statements.nodes) {
          expect(article.text.slice(start, end)).toBe(sentence);
        }
      }
    });

    it('can be narrowed by type, direction, quad, time and counterpart', async () => {
      const ties = async (args: string) =>
        (
          await client().ask<{
            entity: {
              ties: {
                nodes: {
                  type: string;
                  quad: string;
                  direction: string;
                  firstOn: string;
                  counterpart: { kind: string };
                }[];
              };
            };
          }>(
            `{ entity(id: "country:VE") { ties(first: 200, ${args}) { nodes { type quad direction firstOn counterpart { kind } } } } }`,
          )
        ).entity.ties.nodes;
      expect((await ties('types: [CUT_TIES_WITH]')).map((tie) => tie.type)).toContain('CUT_TIES_WITH');
      for (const tie of await ties('quad: [MATERIAL_CONFLICT]')) expect(tie.quad).toBe('MATERIAL_CONFLICT');
      for (const tie of await ties('direction: IN')) expect(tie.direction).not.toBe('OUT');
      for (const tie of await ties('with: { kinds: [Person] }')) expect(tie.counterpart.kind).toBe('Person');
      const late = await ties('since: "2020"');
      expect(late.length).toBeGreaterThan(0);
      for (const tie of late) expect(tie.firstOn >= '2020').toBe(true);
    });

    it('with office-holders counted in hold at least what the country did itself, and name who acted', async () => {
      const sum = async (roll: boolean) => {
        const { entity } = await client().ask<{ entity: { ties: { nodes: { count: number; via: Named[] }[] } } }>(
          `query ($roll: Boolean!) { entity(id: "country:AZ") { ties(first: 200, includeOfficeHolders: $roll, quad: [VERBAL_COOPERATION]) {
          nodes { count via { id name } } } } }`,
          { roll },
        );
        return entity.ties.nodes;
      };
      const [plain, rolled] = [await sum(false), await sum(true)];
      const count = (ties: { count: number }[]) => ties.reduce((total, tie) => total + tie.count, 0);
      expect(plain.every((tie) => tie.via.length === 0)).toBe(true);
      expect(count(rolled)).toBeGreaterThan(count(plain));
      expect(rolled.flatMap((tie) => tie.via.map((actor) => actor.name))).toContain('Anar Karimov');
    });
  });
}
