import type { Graph } from '../../src/graph/index.js';
import { RELATION_TYPE_NAMES } from '../../src/ontology/index.js';

type Row = Record<string, unknown>;

/** All rows of a graph, as a load needs them that works nothing out. */
export interface Rows {
  readonly entities: readonly Row[];
  readonly keys: readonly Row[];
  readonly articles: readonly Row[];
  readonly mentions: readonly Row[];
  readonly statements: readonly Row[];
  readonly copies: readonly Row[];
  readonly ties: Readonly<Record<string, readonly Row[]>>;
}

/** Rows in one transaction. */
const BATCH = 1_000;

/** Reads a graph into memory. */
export async function readRows(graph: Graph): Promise<Rows> {
  const rows = (query: string): Promise<Row[]> => graph.executeRead((tx) => tx.run(query));
  const ties: Record<string, Row[]> = {};
  for (const type of RELATION_TYPE_NAMES) {
    ties[type] = await rows(`MATCH ()-[r:${type}]->() RETURN r.a AS a, r.b AS b, properties(r) AS properties`);
  }
  return {
    entities: await rows('MATCH (n:Entity) RETURN n.kind AS kind, labels(n) AS labels, properties(n) AS properties'),
    keys: await rows('MATCH (n:EntityKey)-[:KEY_OF]->(e) RETURN e.id AS entity, properties(n) AS properties'),
    articles: await rows('MATCH (n:Article) RETURN properties(n) AS properties'),
    mentions: await rows(
      'MATCH (a:Article)-[m:MENTIONS]->(e) RETURN a.id AS a, e.id AS e, properties(m) AS properties',
    ),
    statements: await rows(`MATCH (a:Article)<-[:IN]-(s:Statement) OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(t)
      RETURN a.id AS article, s.subject AS subject, s.object AS object, t.id AS attributedTo, properties(s) AS properties`),
    copies: await rows('MATCH (a:Article)-[:COPY_OF]->(f) RETURN a.id AS a, f.id AS f'),
    ties,
  };
}

/** Writes rows by bare `UNWIND`, a thousand at a time, and gives the seconds that it took. */
export async function bareLoad(graph: Graph, rows: Rows): Promise<number> {
  const from = performance.now();
  const load = async (query: string, all: readonly Row[]): Promise<void> => {
    for (let at = 0; at < all.length; at += BATCH) {
      await graph.executeWrite((tx) => tx.run(query, { rows: all.slice(at, at + BATCH) }));
    }
  };
  await load('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', rows.entities);
  await load(
    `UNWIND $rows AS row MATCH (e:Entity {id: row.entity})
     CREATE (n:EntityKey)-[:KEY_OF]->(e) SET n = row.properties`,
    rows.keys,
  );
  await load('UNWIND $rows AS row CREATE (n:Article) SET n = row.properties', rows.articles);
  await load(
    `UNWIND $rows AS row MATCH (a:Article {id: row.a}) MATCH (e:Entity {id: row.e})
     CREATE (a)-[m:MENTIONS]->(e) SET m = row.properties`,
    rows.mentions,
  );
  await load(
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (x:Entity {id: row.subject})
     MATCH (y:Entity {id: row.object}) OPTIONAL MATCH (t:Entity {id: row.attributedTo})
     CREATE (s:Statement) SET s = row.properties
     CREATE (s)-[:SUBJECT]->(x) CREATE (s)-[:OBJECT]->(y) CREATE (s)-[:IN]->(a)
     FOREACH (one IN CASE WHEN t IS NULL THEN [] ELSE [t] END | CREATE (s)-[:ATTRIBUTED_TO]->(one))`,
    rows.statements,
  );
  await load(
    'UNWIND $rows AS row MATCH (a:Article {id: row.a}) MATCH (f:Article {id: row.f}) CREATE (a)-[:COPY_OF]->(f)',
    rows.copies,
  );
  for (const [type, ties] of Object.entries(rows.ties)) {
    await load(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b})
       CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      ties,
    );
  }
  return (performance.now() - from) / 1_000;
}
