import { ENTITY_KINDS, type EntityKind, RELATION_TYPE_NAMES, type RelationType } from '../../ontology/index.js';
import { checkRange, MAX_PAGE } from './page.js';
import type { NamedQuery, Reader } from './reader.js';

/** Everything that Neo4j's own counts tell: no node is looked at. */
const COUNTS: NamedQuery = {
  name: 'stats',
  text: `RETURN COUNT { (:Entity) } AS entities, COUNT { (:Article) } AS articles, COUNT { (:Statement) } AS statements,
[${ENTITY_KINDS.map((kind) => `COUNT { (:${kind}) }`).join(', ')}] AS kinds,
[${RELATION_TYPE_NAMES.map((type) => `COUNT { ()-[:${type}]->() }`).join(', ')}] AS types`,
};

/** What the graph holds, in numbers. */
export interface GraphCounts {
  readonly entities: number;
  readonly articles: number;
  readonly statements: number;
  readonly ties: number;
  readonly entitiesByKind: readonly { kind: EntityKind; count: number }[];
  readonly tiesByType: readonly { type: RelationType; ties: number }[];
}

/** Counts over the whole graph. One query. */
export async function graphCounts(reader: Reader): Promise<GraphCounts> {
  interface Raw {
    readonly entities: number;
    readonly articles: number;
    readonly statements: number;
    readonly kinds: readonly number[];
    readonly types: readonly number[];
  }
  const [row] = await reader.run<Raw>(COUNTS);
  const { entities = 0, articles = 0, statements = 0, kinds = [], types = [] } = row ?? {};
  return {
    entities,
    articles,
    statements,
    ties: types.reduce((sum, count) => sum + count, 0),
    entitiesByKind: ENTITY_KINDS.map((kind, at) => ({ kind, count: kinds[at] ?? 0 })),
    tiesByType: RELATION_TYPE_NAMES.map((type, at) => ({ type, ties: types[at] ?? 0 })),
  };
}

/** Goes through all articles. */
const SOURCES: NamedQuery = {
  name: 'stats.sources',
  text: `MATCH (a:Article) WITH a.source AS source, count(a) AS articles
RETURN source, articles ORDER BY articles DESC, source LIMIT $first`,
};

/**
 * Outlets with the number of their articles, most first.
 * @throws EntenteError `BAD_ARGUMENT`
 */
export async function sourceCounts(
  reader: Reader,
  first: number,
): Promise<readonly { source: string | null; articles: number }[]> {
  return reader.run(SOURCES, { first: checkRange('first', first, 0, MAX_PAGE) });
}

/** Served by statement_order, from both its ends. */
const DATES: NamedQuery = {
  name: 'stats.dates',
  text: `CALL () { OPTIONAL MATCH (s:Statement) WHERE s.sortKey >= '0' RETURN s.seenOn AS firstOn ORDER BY s.sortKey LIMIT 1 }
CALL () { OPTIONAL MATCH (s:Statement) WHERE s.sortKey >= '0' RETURN s.seenOn AS lastOn ORDER BY s.sortKey DESC LIMIT 1 }
RETURN firstOn, lastOn`,
};

/** The first and the last day that statements speak of. */
export async function statementDates(
  reader: Reader,
): Promise<{ readonly firstOn: string | null; readonly lastOn: string | null }> {
  const [row] = await reader.run<{ firstOn: string | null; lastOn: string | null }>(DATES);
  return row ?? { firstOn: null, lastOn: null };
}

/** How many nodes bear a label: read from Neo4j's own counts. */
export async function countNodes(reader: Reader, label: 'Job'): Promise<number> {
  const query = { name: `count.${label}`, text: `MATCH (n:${label}) RETURN count(n) AS total` };
  return (await reader.run<{ total: number }>(query))[0]?.total ?? 0;
}
