import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { type GraphqlClient, serveGraphql } from './ask-graphql.js';
import { CLAIMS, titleOf } from './facts.js';
import { ingestAlone, missionArticles } from './mission-article.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Said {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly until: string | null;
  readonly attributedTo: Named | null;
  readonly article: { readonly publishedOn: string; readonly text: string };
}

const BY_NAME = 'query ($text: String!) { search(text: $text, first: 5) { nodes { id name } } }';
const BETWEEN = `
  query ($type: RelationType!, $subject: ID!, $object: ID!) {
    entity(id: $subject) {
      ties(types: [$type], with: { ids: [$object] }) { nodes { counterpart { name } } }
    }
    statements(filter: { types: [$type], between: [$subject, $object], status: [OCCURRED], negated: false }) {
      nodes { sentence start end title until attributedTo { id name } article { publishedOn text } }
    }
  }`;
const HOPES = `{
  statements(filter: { text: " hope", status: [OCCURRED] }) { nodes { type sentence } }
}`;
const OFFICES = `query ($id: ID!) {
  entity(id: $id) { officeHolders(asOf: "2021-01-13") { nodes { title subject { name } } } }
}`;

const articles = missionArticles().map((article) => [article.name, article] as const);

describe.each(articles)('GraphQL on %s alone', (_name, article) => {
  let graph: Graph;
  let client: GraphqlClient;

  beforeAll(async () => {
    graph = await openEmptyGraph();
    await ingestAlone(graph, article);
    await graph.executeRead((tx) => tx.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()'));
    client = await serveGraphql(graph);
  });
  afterAll(async () => {
    await client.stop();
    await graph.close();
  });

  async function idOf(name: string): Promise<string> {
    const { search } = await client.ask<{ search: { nodes: Named[] } }>(BY_NAME, { text: name });
    const found = search.nodes.find((node) => node.name === name);
    if (found === undefined) throw new Error(`no ${name} among ${JSON.stringify(search.nodes)}`);
    return found.id;
  }

  it.each(CLAIMS.map((claim) => [titleOf(claim), claim] as const))('%s', async (_title, claim) => {
    const [subject, object] = [await idOf(claim.subject), await idOf(claim.object)];
    const { entity, statements } = await client.ask<{
      entity: { ties: { nodes: { counterpart: Named }[] } };
      statements: { nodes: Said[] };
    }>(BETWEEN, { type: claim.type, subject, object });

    expect(entity.ties.nodes).toContainEqual({ counterpart: { name: claim.object } });
    const borneOut = statements.nodes.filter(({ sentence }) => article.tells(claim, sentence));
    expect(
      borneOut.map(({ title, until, attributedTo }) => ({ title, until, attributedTo: attributedTo?.name ?? null })),
      JSON.stringify(statements.nodes.map(({ sentence, attributedTo }) => ({ sentence, attributedTo }))),
    ).toContainEqual({
      title: claim.title ?? null,
      until: claim.until ?? null,
      attributedTo: claim.attributedTo,
    });
    for (const { article: source, start, end, sentence } of borneOut) {
      expect(source.publishedOn).toBe('2021-01-12');
      expect(source.text.slice(start, end)).toBe(sentence);
    }
  });

  it('4. tells who held office in Azerbaijan on the day after', async () => {
    const { entity } = await client.ask<{
      entity: { officeHolders: { nodes: { title: string; subject: { name: string } }[] } };
    }>(OFFICES, { id: 'country:AZ' });
    const holders = entity.officeHolders.nodes.map(({ title, subject }) => `${title}: ${subject.name}`);
    expect(holders.sort()).toEqual([
      'Culture Minister: Anar Karimov',
      'First Vice President: Mehriban Aliyeva',
      'President: Ilham Aliyev',
    ]);
  });

  it('9. tells of no hope as of something that happened', async () => {
    const { statements } = await client.ask<{ statements: { nodes: unknown[] } }>(HOPES);
    expect(statements.nodes).toEqual([]);
  });
});
