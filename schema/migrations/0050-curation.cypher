// One node per decision: deciding is safe to try again.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT candidate_id IF NOT EXISTS FOR (n:Candidate) REQUIRE n.id IS UNIQUE;

// Lists of decisions, the latest first.
CREATE INDEX decision_at IF NOT EXISTS FOR (n:Decision) ON (n.at, n.id);
// Who undid what.
CREATE INDEX decision_undoes IF NOT EXISTS FOR (n:Decision) ON (n.undoes);

// Resolving a block replaces its candidates.
CREATE INDEX candidate_block IF NOT EXISTS FOR (n:Candidate) ON (n.block);
// Lists of candidates, the likeliest first.
CREATE INDEX candidate_score IF NOT EXISTS FOR (n:Candidate) ON (n.score, n.id);
