// Wire copies are looked for among the articles of some days: see src/graph/write/stories/fingerprint.ts. An article without a day stands at ''.
// A text of the same words, years apart, is another story; of some kinds there are more each year.
MATCH (a:Article) WHERE a.sketch0 IS NOT NULL AND a.sketchDay IS NULL SET a.sketchDay = coalesce(a.publishedOn, '');
DROP INDEX article_sketch_0 IF EXISTS;
DROP INDEX article_sketch_1 IF EXISTS;
DROP INDEX article_sketch_2 IF EXISTS;
DROP INDEX article_sketch_3 IF EXISTS;
DROP INDEX article_sketch_4 IF EXISTS;
CREATE INDEX article_copies_0 IF NOT EXISTS FOR (n:Article) ON (n.sketch0, n.sketchDay);
CREATE INDEX article_copies_1 IF NOT EXISTS FOR (n:Article) ON (n.sketch1, n.sketchDay);
CREATE INDEX article_copies_2 IF NOT EXISTS FOR (n:Article) ON (n.sketch2, n.sketchDay);
CREATE INDEX article_copies_3 IF NOT EXISTS FOR (n:Article) ON (n.sketch3, n.sketchDay);
CREATE INDEX article_copies_4 IF NOT EXISTS FOR (n:Article) ON (n.sketch4, n.sketchDay);
