/** What a list needs of an entity bound to `v`, as a Cypher map. */
export const entityMap = (v: string): string =>
  `${v} {.id, .kind, .name, .aliases, .gender, countryCode: ${v}.country, labels: labels(${v})}`;

/** What a list needs of an article bound to `v`: all but its text. */
export const articleMap = (v: string): string =>
  `${v} {.id, .url, .title, .publishedOn, .source, .ingestedAt, .extractor}`;

/** What a list needs of the tie `r` from `a` to `b`, each a variable. */
export const tieMap = (r: string, a: string, b: string): string =>
  `${r} {.count, .stories, .firstOn, .lastOn, .confidence, .titles, type: type(${r}), subject: ${entityMap(a)}, object: ${entityMap(b)}}`;

/**
 * The statement `s` with its ends, speaker and article, as the map `row`: the tail of every query for statements.
 * Four steps from each statement, one relationship each.
 */
export const STATEMENT_ROW = `MATCH (s)-[:SUBJECT]->(x:Entity) MATCH (s)-[:OBJECT]->(y:Entity) MATCH (s)-[:IN]->(article:Article)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH s, s {.*, subject: ${entityMap('x')}, object: ${entityMap('y')}, attributedTo: ${entityMap('speaker')}, article: ${articleMap('article')}} AS row`;
