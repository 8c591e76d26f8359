import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';
import type { Named } from './asking.js';

/** What passed between two, when, says who. */
export function statementQuestions(client: () => Client): void {
  describe('statements', () => {
    it('between two are those of both directions, with who said so', async () => {
      const { statements } = await client().ask<{
        statements: { totalCount: number; nodes: { subject: Named; object: Named }[] };
      }>(
        '{ statements(first: 200, filter: { between: ["country:AZ", "org:icesco"] }) { totalCount nodes { subject { id name } object { id name } } } }',
      );
      expect(statements.totalCount).toBe(statements.nodes.length);
      expect(statements.nodes.length).toBeGreaterThan(0);
      for (const { subject, object } of statements.nodes) {
        expect([subject.id, object.id].sort()).toEqual(['country:AZ', 'org:icesco']);
      }
    });

    it('obey filters that nest: what `not` takes out is what the filter alone keeps', async () => {
      const total = async (filter: string) =>
        (await client().ask<{ statements: { totalCount: number } }>(`{ statements(filter: ${filter}) { totalCount } }`))
          .statements.totalCount;
      const all = await total('{}');
      for (const filter of [
        '{ negated: true }',
        '{ attributed: true }',
        '{ quad: [VERBAL_CONFLICT, MATERIAL_CONFLICT] }',
        '{ since: "2020" }',
        '{ text: "minister" }',
      ]) {
        expect((await total(filter)) + (await total(`{ not: ${filter} }`)), filter).toBe(all);
      }
      const either = await total('{ or: [{ types: [MET] }, { types: [PRAISED] }] }');
      expect(either).toBe(await total('{ types: [MET, PRAISED] }'));
      expect(await total('{ and: [{ types: [MET] }, { types: [PRAISED] }] }')).toBe(0);
      expect(await total('{ or: [] }')).toBe(0);
    });

    it.each(['NEWEST', 'OLDEST', 'CONFIDENCE', 'INGESTED'])(
      'in the order %s come page after page, each once',
      async (orderBy) => {
        const ids: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const {
            statements,
          }: { statements: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
            await client().ask(
              `query ($after: String, $orderBy: StatementOrder!) { statements(first: 150, after: $after, orderBy: $orderBy) {
            nodes { id } pageInfo { endCursor hasNextPage } } }`,
              { after, orderBy },
            );
          ids.push(...statements.nodes.map((node) => node.id));
          [after, more] = [statements.pageInfo.endCursor, statements.pageInfo.hasNextPage];
        }
        const { statements } = await client().ask<{ statements: { totalCount: number } }>(
          '{ statements { totalCount } }',
        );
        expect(ids).toHaveLength(statements.totalCount);
        expect(new Set(ids).size).toBe(ids.length);
      },
    );
  });
}
