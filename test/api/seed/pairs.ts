import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';
import { idOf, type Named } from './asking.js';

const PAIR = `query ($a: ID!, $b: ID!, $asOf: Date) { relationship(a: $a, b: $b, asOf: $asOf) {
  a { name } b { name }
  ties { type direction count stories statements(first: 1) { nodes { sentence } } }
  rolledUp { type direction count via { id name } statements(first: 1) { totalCount } }
  meetings { left { name } right { name } tie { type count } }
  agreements(first: 5) { totalCount nodes { type seenOn sentence } }
  timeline(granularity: YEAR) { from to verbalCooperation materialCooperation verbalConflict materialConflict count tone }
  trend { direction change before after since until movedBy { quad seenOn } }
  sharedPartners(first: 5) { entity { name } storiesWithA storiesWithB }
  sharedAdversaries(first: 5) { entity { name } storiesWithA storiesWithB }
  statements(first: 10) { totalCount nodes { id } }
} }`;

interface Step {
  readonly from: string;
  readonly to: string;
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  readonly count: number;
  readonly tone: number | null;
}

interface Pair {
  readonly ties: readonly { type: string; count: number }[];
  readonly rolledUp: readonly { type: string; count: number; via: Named[]; statements: { totalCount: number } }[];
  readonly meetings: readonly { left: Named; right: Named }[];
  readonly agreements: { readonly totalCount: number; readonly nodes: { type: string }[] };
  readonly timeline: readonly Step[];
  readonly trend: { readonly direction: string; readonly change: number | null; readonly movedBy: { quad: string }[] };
  readonly statements: { readonly totalCount: number };
}

/** What passed between two, and whether it is warming; how two are connected; what is around one. */
export function pairQuestions(client: () => Client): void {
  const between = async (a: string, b: string, asOf: string | null = null) =>
    (await client().ask<{ relationship: Pair }>(PAIR, { a, b, asOf })).relationship;

  describe('a relationship', () => {
    it('tells how it went: each step of its timeline adds up, and its tone follows the formula', async () => {
      const { timeline } = await between('country:VE', 'country:CO');
      expect(timeline.length).toBeGreaterThan(2);
      expect(timeline.map((step) => step.from)).toEqual([...timeline.map((step) => step.from)].sort());
      for (const {
        verbalCooperation: v,
        materialCooperation: m,
        verbalConflict: c,
        materialConflict: x,
        ...step
      } of timeline) {
        expect(step.count).toBe(v + m + c + x);
        expect(step.tone).toBeCloseTo((v + 2 * m - c - 2 * x) / (v + 2 * m + c + 2 * x), 3);
        expect(step.to.slice(0, 4)).toBe(step.from.slice(0, 4));
      }
    });

    it('tells whether it is warming, by the statements that moved it', async () => {
      const { trend } = await between('country:VE', 'country:CO');
      expect(['WARMING', 'COOLING', 'STEADY', 'UNKNOWN']).toContain(trend.direction);
      const cooperative = (quad: string) => quad.endsWith('COOPERATION');
      if ((trend.change ?? 0) > 0) expect(trend.movedBy.every(({ quad }) => cooperative(quad))).toBe(true);
      if ((trend.change ?? 0) < 0) expect(trend.movedBy.some(({ quad }) => cooperative(quad))).toBe(false);
    });

    it('counts office-holders in, and leads to their sentences', async () => {
      const { ties, rolledUp } = await between('country:AZ', 'org:icesco');
      const count = (list: readonly { count: number }[]) => list.reduce((sum, tie) => sum + tie.count, 0);
      expect(count(rolledUp)).toBeGreaterThan(count(ties));
      for (const tie of rolledUp) expect(tie.statements.totalCount).toBe(tie.count);
      expect(rolledUp.flatMap((tie) => tie.via.map((actor) => actor.name))).toContain('Anar Karimov');
    });

    it('names who met whom', async () => {
      const { meetings } = await between('country:AZ', 'org:icesco');
      expect(meetings.map(({ left, right }) => [left.name, right.name])).toContainEqual([
        'Anar Karimov',
        'Salim AlMalik',
      ]);
    });

    it('lists agreements, and only those', async () => {
      const { agreements } = await between('country:DJ', 'country:ER');
      for (const { type } of agreements.nodes) {
        expect(['AGREED_WITH', 'SIGNED_WITH', 'ESTABLISHED_RELATIONS_WITH']).toContain(type);
      }
    });

    it('as of a day knows nothing later', async () => {
      const early = await between('country:VE', 'country:CO', '2012');
      const whole = await between('country:VE', 'country:CO');
      expect(early.statements.totalCount).toBeLessThan(whole.statements.totalCount);
      for (const step of early.timeline) expect(step.from < '2013').toBe(true);
    });

    it('with somebody unknown is null', async () => {
      expect(await between('country:VE', 'country:QQ')).toBeNull();
    });
  });

  describe('paths', () => {
    it('lead from one to the other along ties that hang together, each with a sentence', async () => {
      interface Found {
        readonly hops: number;
        readonly nodes: Named[];
        readonly edges: {
          forward: boolean;
          tie: { subject: Named; object: Named };
          evidence: { sentence: string } | null;
        }[];
      }
      const [from, to] = [await idOf(client(), 'Anar Karimov'), await idOf(client(), 'Mehriban Aliyeva')];
      const path = `hops nodes { id name } edges { forward tie { subject { id } object { id } } evidence { sentence } }`;
      const { paths } = await client().ask<{ paths: { shortest: Found[]; strongest: Found[] } }>(
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { shortest { ${path} } strongest { ${path} } } }`,
        { from, to },
      );
      for (const found of [...paths.shortest, ...paths.strongest]) {
        expect(found.nodes[0]?.id).toBe(from);
        expect(found.nodes.at(-1)?.id).toBe(to);
        expect(found.edges).toHaveLength(found.hops);
        for (const [at, { forward, tie, evidence }] of found.edges.entries()) {
          const ends = forward ? [tie.subject.id, tie.object.id] : [tie.object.id, tie.subject.id];
          expect(ends).toEqual([found.nodes[at]?.id, found.nodes[at + 1]?.id]);
          expect(evidence?.sentence).toBeTruthy();
        }
      }
      expect(Math.min(...paths.strongest.map((found) => found.hops))).toBeGreaterThanOrEqual(
        paths.shortest[0]?.hops ?? 0,
      );
      expect(paths.shortest.length).toBeGreaterThan(0);
    });
  });

  describe('a network', () => {
    it.each([0, 1, 2])('of depth %i hangs together, keeps to its limit, and says what it left out', async (depth) => {
      const { network } = await client().ask<{
        network: {
          truncated: boolean;
          omittedEdges: number;
          nodes: { entity: Named; depth: number }[];
          edges: { source: string; target: string }[];
        };
      }>(
        `query ($depth: Int!) { network(ids: ["country:VE", "country:CO"], depth: $depth, limit: 12) { truncated omittedEdges
          nodes { entity { id name } depth } edges { source target tie { type } } } }`,
        { depth },
      );
      const ids = new Set(network.nodes.map((node) => node.entity.id));
      expect(ids.has('country:VE') && ids.has('country:CO')).toBe(true);
      expect(network.edges.length).toBeLessThanOrEqual(12);
      for (const edge of network.edges) expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
      for (const node of network.nodes) expect(node.depth).toBeLessThanOrEqual(depth);
      if (depth > 0) expect(network.truncated).toBe(network.omittedEdges > 0);
    });
  });

  describe('influence', () => {
    it.each(['CONNECTIONS', 'STRENGTH', 'BROKERAGE', 'PAGERANK'])(
      'by %s ranks entities of the kind asked, highest first',
      async (metric) => {
        const { influence } = await client().ask<{
          influence: {
            entries: { rank: number; score: number; community: number; entity: { kind: string } }[];
            communities: { id: number; size: number }[];
            entityCount: number;
          };
        }>(
          `query ($metric: InfluenceMetric!) { influence(kind: Country, metric: $metric, first: 5) { entityCount
          entries { rank score community entity { kind } } communities { id size members { name } } } }`,
          { metric },
        );
        const scores = influence.entries.map((entry) => entry.score);
        expect(scores).toEqual([...scores].sort((x, y) => y - x));
        expect(influence.entries.map((entry) => entry.rank)).toEqual([1, 2, 3, 4, 5]);
        for (const entry of influence.entries) expect(entry.entity.kind).toBe('Country');
        const sizes = influence.communities.map((community) => community.size);
        expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
      },
    );
  });
}
