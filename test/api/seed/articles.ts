import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: { sentence: string; start: number; end: number }[];
  };
  readonly entities: { readonly nodes: { entity: { name: string }; spans: { start: number; end: number }[] }[] };
  readonly spans: readonly {
    start: number;
    end: number;
    entity: { name: string } | null;
    statement: { sentence: string } | null;
  }[];
  readonly changes: {
    readonly statements: number;
    readonly newTies: { count: number }[];
    readonly strengthenedTies: object[];
  };
}

const ARTICLE = `id text
  statements(first: 100) { totalCount nodes { sentence start end } }
  entities(first: 100) { nodes { entity { name } spans { start end } } }
  spans { start end entity { name } statement { sentence } }
  changes { statements newTies { count } strengthenedTies { count } newEntities { id } }`;

/** What did this article add, what is new, and how much is there. */
export function articleQuestions(client: () => Client): void {
  const about = async (text: string) => {
    const { articles } = await client().ask<{ articles: { nodes: Article[] } }>(
      `query ($text: String!) { articles(filter: { text: $text }, first: 1) { nodes { ${ARTICLE} } } }`,
      { text },
    );
    return articles.nodes[0];
  };

  describe('an article', () => {
    it('is found by its words, and shows what it names and says at their places in its text', async () => {
      const article = await about('ICESCO Karimov');
      expect(article?.entities.nodes.map((mention) => mention.entity.name)).toContain('ICESCO');
      expect(article?.statements.totalCount).toBe(article?.changes.statements);
      for (const { sentence, start, end } of article?.statements.nodes ?? []) {
        expect(article?.text.slice(start, end)).toBe(sentence);
      }
      const starts = article?.spans.map((span) => span.start) ?? [];
      expect(starts.length).toBeGreaterThan(5);
      expect(starts).toEqual([...starts].sort((x, y) => x - y));
      for (const span of article?.spans ?? []) {
        expect((span.entity === null) !== (span.statement === null)).toBe(true);
        if (span.statement) expect(article?.text.slice(span.start, span.end)).toBe(span.statement.sentence);
      }
    });

    it('tells which ties rest on it alone', async () => {
      const article = await about('ICESCO Karimov');
      expect(article?.changes.newTies.length).toBeGreaterThan(0);
    });

    it('that is a wire copy leads to its original, and the original to its copies', async () => {
      const { articles } = await client().ask<{
        articles: { nodes: { id: string; copyOf: { id: string; copies: { id: string }[] } | null }[] };
      }>('{ articles(first: 200) { nodes { id copyOf { id copies { id } } } } }');
      const copies = articles.nodes.filter((article) => article.copyOf !== null);
      expect(copies.length).toBeGreaterThan(0);
      for (const copy of copies) expect(copy.copyOf?.copies.map((other) => other.id)).toContain(copy.id);
    });

    it('is null where there is none', async () => {
      expect(await client().ask('{ article(id: "none") { title } }')).toEqual({ article: null });
    });
  });

  describe('articles', () => {
    it('are those that name all of the entities given', async () => {
      const { articles } = await client().ask<{ articles: { totalCount: number; nodes: Article[] } }>(
        `{ articles(filter: { mentions: ["country:VE", "country:CO"], since: "2009" }, first: 10) { totalCount nodes { entities(first: 50) { nodes { entity { name } } } } } }`,
      );
      expect(articles.nodes.length).toBe(Math.min(articles.totalCount, 10));
      expect(articles.totalCount).toBeGreaterThan(0);
      for (const article of articles.nodes) {
        const names = article.entities.nodes.map((mention) => mention.entity.name);
        expect(names).toEqual(expect.arrayContaining(['Venezuela', 'Colombia']));
      }
    });
  });

  describe('changes', () => {
    it('since the beginning are all there is, and since now nothing', async () => {
      const since = (moment: string) =>
        client().ask<{
          changes: Record<'articles' | 'statements', { totalCount: number }> & { newEntities: object[] };
        }>(
          `query ($since: DateTime!) { changes(since: $since) { until cursor articles { totalCount } statements { totalCount }
            newEntities { id } newTies { type } retractions { article } decisions { id } } }`,
          { since: moment },
        );
      const { stats } = await client().ask<{ stats: { articles: number; statements: number } }>(
        '{ stats { articles statements } }',
      );
      const { changes: all } = await since('2000-01-01T00:00:00Z');
      expect([all.articles.totalCount, all.statements.totalCount]).toEqual([stats.articles, stats.statements]);
      const { changes: none } = await since(new Date().toISOString());
      expect([none.articles.totalCount, none.statements.totalCount, none.newEntities]).toEqual([0, 0, []]);
    });
  });

  describe('stats', () => {
    it('add up', async () => {
      const { stats } = await client().ask<{
        stats: {
          entities: number;
          ties: number;
          entitiesByKind: { count: number }[];
          tiesByType: { ties: number }[];
          sources: { articles: number }[];
          articles: number;
        };
      }>(
        '{ stats { entities ties articles entitiesByKind { kind count } tiesByType { type ties } sources(first: 200) { source articles } span { firstOn lastOn } } }',
      );
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      expect(sum(stats.entitiesByKind.map((row) => row.count))).toBe(stats.entities);
      expect(sum(stats.tiesByType.map((row) => row.ties))).toBe(stats.ties);
      expect(sum(stats.sources.map((row) => row.articles))).toBe(stats.articles);
    });
  });
}
