import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.js';
import { RELATION_TYPES } from '../../src/ontology/index.js';
import { openEmptyGraph } from '../setup/graph.js';
import { CLAIMS, titleOf } from './facts.js';
import { ingestAlone, missionArticles } from './mission-article.js';

interface Said {
  readonly sentence: string;
  readonly title: string | null;
  readonly until: string | null;
  readonly attributedTo: string | null;
}

const DIRECTED = `
  MATCH (:Entity {name: $subject})<-[:SUBJECT]-(s:Statement {type: $type, status: 'occurred', negated: false})
        -[:OBJECT]->(:Entity {name: $object})
  OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(speaker)
  RETURN s.sentence AS sentence, s.title AS title, s.until AS until, speaker.name AS attributedTo`;
const EITHER_WAY = DIRECTED.replace('[:SUBJECT]', '[:SUBJECT|OBJECT]').replace('[:OBJECT]', '[:SUBJECT|OBJECT]');

describe.each(missionArticles().map((article) => [article.name, article] as const))(
  'Cypher on %s alone',
  (_name, article) => {
    let graph: Graph;
    const ask = <R>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<R[]> =>
      graph.executeRead((tx) => tx.run<R>(cypher, parameters));

    beforeAll(async () => {
      graph = await openEmptyGraph();
      await ingestAlone(graph, article);
    });
    afterAll(() => graph.close());

    it('1. finds the minister and the director general who met, though no sentence says "met"', async () => {
      const rows = await ask(
        'MATCH (m:Minister)-[:MET]-(d:DirectorGeneral) RETURN DISTINCT m.name AS minister, d.name AS director',
      );
      expect(rows).toEqual([{ minister: 'Anar Karimov', director: 'Salim AlMalik' }]);
    });

    it('2. finds the country that is a partner of ICESCO', async () => {
      const rows = await ask(
        "MATCH (c:Country)-[:PARTNER_OF]-(o:Organization {name: 'ICESCO'}) RETURN DISTINCT c.name AS country",
      );
      expect(rows).toEqual([{ country: 'Azerbaijan' }]);
    });

    it('4. labels persons with the classes of their offices', async () => {
      const rows = await ask<{ name: string; labels: string[] }>(
        'MATCH (p:Person) RETURN p.name AS name, labels(p) AS labels',
      );
      const labels = new Map(rows.map((row) => [row.name, row.labels]));
      expect(labels.get('Anar Karimov')).toContain('Minister');
      expect(labels.get('Ilham Aliyev')).toContain('President');
      expect(labels.get('Mehriban Aliyeva')).toContain('VicePresident');
      expect(labels.get('Mehriban Aliyeva')).not.toContain('President');
      expect(labels.get('Salim AlMalik')).toContain('DirectorGeneral');
    });

    it.each(CLAIMS.map((claim) => [titleOf(claim), claim] as const))('%s', async (_title, claim) => {
      const { type, subject, object } = claim;
      const said = await ask<Said>(RELATION_TYPES[type].symmetric ? EITHER_WAY : DIRECTED, { type, subject, object });
      const borneOut = said
        .filter(({ sentence }) => article.tells(claim, sentence))
        .map(({ title, until, attributedTo }) => ({ title, until, attributedTo }));
      expect(borneOut, JSON.stringify(said)).toContainEqual({
        title: claim.title ?? null,
        until: claim.until ?? null,
        attributedTo: claim.attributedTo,
      });

      const ties = await ask(
        `MATCH (:Entity {name: $subject})-[t:${type}]-(:Entity {name: $object}) RETURN t.count AS count`,
        { subject, object },
      );
      expect(ties).not.toEqual([]);
    });

    it('9. holds no tie for the report that the minister hopes for', async () => {
      const hoped = await ask(
        "MATCH (s:Statement {status: 'occurred'}) WHERE s.sentence CONTAINS ' hope' RETURN s.type AS type, s.sentence AS sentence",
      );
      expect(hoped).toEqual([]);
    });

    it('leads from each tie back to sentences that stand in the article where it says they do', async () => {
      const rows = await ask<{ written: string; sentence: string }>(
        'MATCH (s:Statement)-[:IN]->(a:Article) RETURN substring(a.text, s.start, s.end - s.start) AS written, s.sentence AS sentence',
      );
      expect(rows.length).toBeGreaterThan(15);
      for (const { written, sentence } of rows) expect(written).toBe(sentence);
    });
  },
);
