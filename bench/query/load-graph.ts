import neo4j, { type Driver } from 'neo4j-driver';
import { RELATION_TYPES, type RelationType } from '../../src/ontology/index.js';
import type { StatementRow, SyntheticGraph, TieRow } from './synthetic-graph.js';

const BATCH = 5000;

const ENTITIES = (kind: string): string => `UNWIND $rows AS row CREATE (e:Entity:${kind}) SET e = row`;

const ARTICLES = 'UNWIND $rows AS row CREATE (a:Article) SET a = row';

const STATEMENTS = `UNWIND $rows AS row
MATCH (a:Article {id: row.article}) MATCH (x:Entity {id: row.subject}) MATCH (y:Entity {id: row.object})
CREATE (s:Statement) SET s = row.own, s.ingestedAt = a.ingestedAt
CREATE (s)-[:SUBJECT]->(x) CREATE (s)-[:OBJECT]->(y) CREATE (s)-[:IN]->(a)`;

const TIES = (type: RelationType): string => `UNWIND $rows AS row
MATCH (x:Entity {id: row.a}) MATCH (y:Entity {id: row.b}) CREATE (x)-[r:${type}]->(y) SET r = row`;

/** Writes a synthetic graph into an empty Neo4j that has the indexes already. */
export async function loadGraph(driver: Driver, graph: SyntheticGraph, tell: (line: string) => void): Promise<void> {
  for (const kind of new Set(graph.entities.map((row) => row.kind))) {
    await write(
      driver,
      ENTITIES(kind),
      graph.entities.filter((row) => row.kind === kind),
    );
  }
  tell(`${graph.entities.length} entities`);
  await write(driver, ARTICLES, graph.articles);
  tell(`${graph.articles.length} articles`);
  await write(driver, STATEMENTS, graph.statements.map(statementParameters));
  tell(`${graph.statements.length} statements`);
  await loadTies(driver, graph.ties);
  tell(`${graph.ties.length} ties`);
}

/** Writes ties alone, between entities that are there. */
export async function loadTies(driver: Driver, ties: readonly TieRow[]): Promise<void> {
  for (const type of new Set(ties.map((row) => row.type))) {
    const rows = ties
      .filter((row) => row.type === type)
      .map((row) => ({
        ...row,
        quad: RELATION_TYPES[type].quad === null ? null : neo4j.int(RELATION_TYPES[type].quad ?? 0),
        count: neo4j.int(row.count),
        stories: neo4j.int(row.stories),
      }));
    await write(driver, TIES(type), rows);
  }
}

function statementParameters(row: StatementRow) {
  const { subject, object, article, ...own } = row;
  const sentence = `${subject} did this to ${object}, says ${article}.`;
  const quad = RELATION_TYPES[row.type].quad;
  return {
    article,
    subject,
    object,
    own: {
      ...own,
      subject,
      object,
      pair: subject < object ? `${subject}|${object}` : `${object}|${subject}`,
      quad: quad === null ? null : neo4j.int(quad),
      sortKey: `${row.seenOn}|${row.id}`,
      on: row.seenOn,
      dateBasis: 'inferred',
      sentence,
      start: neo4j.int(0),
      end: neo4j.int(sentence.length),
      rule: 'synthetic',
      subjectKey: subject,
      objectKey: object,
    },
  };
}

async function write(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await driver.executeQuery(text, { rows: rows.slice(start, start + BATCH) });
  }
}
