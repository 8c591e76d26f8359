/** What a list needs of an entity bound to `v`, as a Cypher map. */
export const entityMap = (v: string): string =>
  `${v} {.id, .kind, .name, .aliases, .gender, countryCode: ${v}.country, labels: labels(${v})}`;

/** What a list needs of an article bound to `v`: all but its text. */
export const articleMap = (v: string): string =>
  `${v} {.id, .url, .title, .publishedOn, .source, .ingestedAt, .extractor}`;

/** What a list needs of the tie `r` from `a` to `b`, each a variable. */
export const tieMap = (r: string, a: string, b: string): string =>
  `${r} {.count, .stories, .firstOn, .lastOn, .confidence, .titles, type: type(${r}), subject: ${entityMap(a)}, object: ${entityMap(b)}}`;

/** Of an entity bound to `v`, the same as a list: Neo4j and the driver handle that in half the time of a map. See `shape.ts`. */
export const entityList = (v: string): string =>
  `[${v}.id, ${v}.kind, ${v}.name, ${v}.aliases, ${v}.gender, ${v}.country, labels(${v})]`;

const articleList = (v: string): string =>
  `[${v}.id, ${v}.url, ${v}.title, ${v}.publishedOn, ${v}.source, ${v}.ingestedAt, ${v}.extractor]`;

/** What is read of a statement's node, in the order in which `shapeStatement` takes it. */
const STATEMENT_PROPERTIES = [
  'id',
  'type',
  'quad',
  'status',
  'negated',
  'on',
  'until',
  'dateBasis',
  'seenOn',
  'title',
  'confidence',
  'sentence',
  'start',
  'end',
  'rule',
  'judgement',
  'ingestedAt',
  'sortKey',
  'subjectStart',
  'subjectEnd',
  'objectStart',
  'objectEnd',
  'triggerStart',
  'triggerEnd',
] as const;

/**
 * The statement `s` with its ends, speaker and article, as the list `row`: the tail of every query for statements.
 * Four steps from each statement, one relationship each; its properties are read at one go. Short names, since the driver
 * sends a text of more than 1,400 bytes in several writes.
 */
export const STATEMENT_ROW = `MATCH (s)-[:SUBJECT]->(x:Entity) MATCH (s)-[:OBJECT]->(y:Entity) MATCH (s)-[:IN]->(t:Article)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(z:Entity)
WITH s, properties(s) AS p, [n IN [x, y, z] | CASE WHEN n IS NULL THEN n ELSE ${entityList('n')} END] AS ends, t
WITH s, [${STATEMENT_PROPERTIES.map((name) => `p.${name}`).join(', ')}, ends, ${articleList('t')}] AS row`;
