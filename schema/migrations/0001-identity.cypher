// One node per id: what writers look up, and what keeps two of them from making it twice.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:EntityKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retraction_id IF NOT EXISTS FOR (n:Retraction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT write_lock IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.id IS UNIQUE;

// Resolution reads the keys of a block.
CREATE INDEX entity_key_block IF NOT EXISTS FOR (n:EntityKey) ON (n.block);

// Retraction by source.
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.source, n.publishedOn);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);

// Wire copies: two near-duplicates agree in one of these, see src/articles/signature.ts.
CREATE INDEX article_sketch_0 IF NOT EXISTS FOR (n:Article) ON (n.sketch0);
CREATE INDEX article_sketch_1 IF NOT EXISTS FOR (n:Article) ON (n.sketch1);
CREATE INDEX article_sketch_2 IF NOT EXISTS FOR (n:Article) ON (n.sketch2);
CREATE INDEX article_sketch_3 IF NOT EXISTS FOR (n:Article) ON (n.sketch3);
CREATE INDEX article_sketch_4 IF NOT EXISTS FOR (n:Article) ON (n.sketch4);

CREATE INDEX statement_type_seen IF NOT EXISTS FOR (n:Statement) ON (n.type, n.seenOn);

// Words: names in search boxes, sentences and articles in searches of the text.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true } };
CREATE FULLTEXT INDEX statement_search IF NOT EXISTS FOR (n:Statement) ON EACH [n.sentence]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true } };
CREATE FULLTEXT INDEX article_search IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true } };
