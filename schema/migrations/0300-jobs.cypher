// Batches of articles that wait to be loaded, and their parts in order.
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (j:Job) REQUIRE j.id IS UNIQUE;
// The next one to take, and the list of all, each in order of creation.
CREATE INDEX job_state IF NOT EXISTS FOR (j:Job) ON (j.state, j.createdAt, j.id);
CREATE INDEX job_created IF NOT EXISTS FOR (j:Job) ON (j.createdAt, j.id);
CREATE INDEX job_part IF NOT EXISTS FOR (p:JobPart) ON (p.job, p.position);
