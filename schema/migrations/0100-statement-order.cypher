// Statements in the order of what they tell of: all, of a pair, of a subject, of an object.
// `sortKey` is the day and the id, so the order is total and a cursor is a place in the index.
CREATE INDEX statement_order IF NOT EXISTS FOR (s:Statement) ON (s.sortKey);
CREATE INDEX statement_pair IF NOT EXISTS FOR (s:Statement) ON (s.pair, s.sortKey);
CREATE INDEX statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subject, s.sortKey);
CREATE INDEX statement_object IF NOT EXISTS FOR (s:Statement) ON (s.object, s.sortKey);
// What the graph learned since a moment: `changes`, and the subscription to new statements.
CREATE INDEX statement_ingested IF NOT EXISTS FOR (s:Statement) ON (s.ingestedAt, s.id);
CREATE INDEX article_ingested IF NOT EXISTS FOR (a:Article) ON (a.ingestedAt, a.id);
// Lists of articles and of entities.
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.publishedOn, a.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name, e.id);
