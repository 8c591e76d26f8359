import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileSource, filesOf, type Reading, readArticles } from '../../src/articles/index.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import type { Graph } from '../../src/graph/index.js';
import { graphSink, ingest, inlinePool, type Summary } from '../../src/ingest/index.js';
import { RELATION_TYPE_NAMES } from '../../src/ontology/index.js';
import { openEmptyGraph } from '../setup/graph.js';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));

async function* seedReadings(): AsyncGenerator<Reading> {
  for (const path of await filesOf(SEED)) yield* readArticles(fileSource(path));
}

describe('the seed in the graph', () => {
  let graph: Graph;
  let summary: Summary;
  const ask = <R>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<R[]> =>
    graph.executeRead((tx) => tx.run<R>(cypher, parameters));

  beforeAll(async () => {
    graph = await openEmptyGraph();
    summary = await ingest({
      readings: seedReadings(),
      pool: inlinePool(createRuleExtractor(), 1),
      sink: graphSink(graph),
      writers: 1,
      batchSize: 20,
    });
  });
  afterAll(() => graph.close());

  it('is loaded whole', async () => {
    expect(summary).toMatchObject({ rejected: 0, interrupted: false });
    expect(summary.loaded).toBeGreaterThanOrEqual(44);
    expect(await ask('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: summary.loaded }]);
  });

  it('shows every relation type of the ontology', async () => {
    const rows = await ask<{ type: string }>('MATCH (s:Statement) RETURN DISTINCT s.type AS type');
    expect(rows.map(({ type }) => type).sort()).toEqual([...RELATION_TYPE_NAMES].sort());
  });

  it('shows what is planned, what is only possible, what is denied, and by whose word', async () => {
    const [row] = await ask(`
      MATCH (s:Statement)
      RETURN count(CASE s.status WHEN 'planned' THEN 1 END) > 5 AS planned,
             count(CASE s.status WHEN 'hypothetical' THEN 1 END) > 5 AS possible,
             count(CASE WHEN s.negated THEN 1 END) > 5 AS denied,
             count(CASE WHEN EXISTS { (s)-[:ATTRIBUTED_TO]->() } THEN 1 END) > 5 AS attributed`);
    expect(row).toEqual({ planned: true, possible: true, denied: true, attributed: true });
  });

  it('knows each wire copy for one', async () => {
    const rows = await ask<{ copy: string; original: string }>(
      'MATCH (c:Article)-[:COPY_OF]->(o:Article) RETURN c.source AS copy, o.source AS original',
    );
    expect(rows).toHaveLength(6);
    for (const { copy, original } of rows) expect(copy).not.toBe(original);
  });

  it.each([
    ['Rasa Vaitkutė', 'LT', ['ambassador', 'foreign minister', 'prime minister']],
    ['Apenisa Waqatabu', 'FJ', ['foreign minister', 'prime minister']],
    ['Nasser al-Harthy', 'OM', ['ambassador', 'foreign minister']],
    ['Haruka Ninomiya', 'JP', ['ambassador', 'prime minister']],
  ])('follows %s from office to office as one person', async (name, country, offices) => {
    const rows = await ask<{ country: string; titles: string[] }>(
      `MATCH (p:Person {name: $name}) RETURN p.country AS country,
       [(p)<-[:SUBJECT]-(s:Statement {type: 'HOLDS_OFFICE', status: 'occurred'}) | toLower(s.title)] AS titles`,
      { name },
    );
    expect(rows.map((row) => row.country)).toEqual([country]);
    for (const office of offices) expect(rows[0]?.titles.join('; ')).toContain(office);
  });

  it.each([
    ['Fiji', 'New Zealand', 2008, 2026],
    ['Djibouti', 'Eritrea', 2008, 2018],
    ['Colombia', 'Venezuela', 2009, 2022],
    ['Lithuania', 'Belarus', 2012, 2026],
    ['Iran', 'Saudi Arabia', 2015, 2023],
  ])('tells what passed between %s and %s from %i to %i, good and bad', async (a, b, from, to) => {
    const rows = await ask<{ year: number; quad: number }>(
      `MATCH (x:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(y:Entity)
       WHERE s.quad IS NOT NULL AND x.country IN $codes AND y.country IN $codes AND x.country <> y.country
       RETURN toInteger(left(s.seenOn, 4)) AS year, s.quad AS quad`,
      {
        codes: (
          await ask<{ code: string }>('MATCH (c:Country) WHERE c.name IN $names RETURN c.country AS code', {
            names: [a, b],
          })
        ).map(({ code }) => code),
      },
    );
    const years = rows.map(({ year }) => year);
    expect(Math.min(...years)).toBeLessThanOrEqual(from);
    expect(Math.max(...years)).toBeGreaterThanOrEqual(to);
    expect(rows.some(({ quad }) => quad <= 2)).toBe(true);
    expect(rows.some(({ quad }) => quad >= 3)).toBe(true);
  });
});
