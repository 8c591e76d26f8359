import { createHash } from 'node:crypto';
import type { ExtractedRelation } from '../../../src/extraction/index.js';
import { type BatchItem, type Graph, writeBatch } from '../../../src/graph/index.js';
import { extractionOf, type Told, type ToldOffice } from '../../resolution/extraction-of.js';

/** One article as a test tells it: who is in it, who holds what, and who met whom, by place in the list. */
export interface News {
  readonly id: string;
  readonly day: string;
  readonly told: readonly Told[];
  readonly offices?: readonly ToldOffice[];
  readonly met?: readonly (readonly [number, number])[];
}

const LINES = 40;

/** The batch item of an article: its text has one sentence for each claim, so that no two claims share their place. */
export const itemOf = ({ id, day, told, offices = [], met = [] }: News): BatchItem => {
  const count = offices.length + met.length;
  const lines = Array.from({ length: Math.max(count, 1) }, (_, at) => `Sentence ${at} of ${id}.`.padEnd(LINES));
  const text = lines.join('');
  const evidence = (at: number) => ({ start: at * LINES, end: (at + 1) * LINES });
  const base = extractionOf(id, told, offices);
  const meetings = met.map(([subject, object]): ExtractedRelation => {
    const [any] = extractionOf(id, told, [{ holder: subject, served: object, title: '' }]).relations;
    if (!any) throw new Error('no relation was made');
    return { ...any, type: 'MET', title: null };
  });
  const relations = [...base.relations, ...meetings].map((relation, at) => ({ ...relation, evidence: evidence(at) }));
  return {
    article: {
      id,
      url: `https://news.example/${id}`,
      title: `Article ${id}`,
      publishedOn: day,
      source: 'news.example',
      text,
      contentHash: createHash('sha256')
        .update(JSON.stringify([id, day, told, offices, met]))
        .digest('hex'),
    },
    extraction: { ...base, relations },
  };
};

/** Loads articles in one batch. */
export const load = (graph: Graph, ...news: News[]): Promise<unknown> => writeBatch(graph, news.map(itemOf));

/** What the graph says, in words: entities with names, labels and keys; ties with counts; statements with their ends. */
export const snapshot = async (graph: Graph): Promise<readonly string[]> =>
  graph.executeRead(async (tx) => {
    const entities = await tx.run(
      'MATCH (e:Entity) OPTIONAL MATCH (k:EntityKey)-[:KEY_OF]->(e) WITH e, k ORDER BY k.key RETURN e.id AS id, e.name AS name, e.aliases AS aliases, labels(e) AS labels, collect(k.key) AS keys',
    );
    const ties = await tx.run(
      'MATCH (a:Entity)-[t]->(b:Entity) RETURN a.id AS a, type(t) AS type, b.id AS b, t.count AS count, t.stories AS stories',
    );
    const statements = await tx.run(
      'MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity) RETURN s.id AS id, s.type AS type, s.judgement AS judgement, a.id AS a, b.id AS b',
    );
    const candidates = await tx.run('MATCH (c:Candidate) RETURN c.id AS id, c.score AS score');
    return [...entities, ...ties, ...statements, ...candidates].map((row) => JSON.stringify(row)).sort();
  });

/** Ids of all entities of the kind. */
export const idsOf = (graph: Graph, label: string): Promise<readonly string[]> =>
  graph.executeRead(async (tx) => {
    const rows = await tx.run<{ id: string }>('MATCH (e:Entity) WHERE $label IN labels(e) RETURN e.id AS id', {
      label,
    });
    return rows.map((row) => row.id).sort();
  });
