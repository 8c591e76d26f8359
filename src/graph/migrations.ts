import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { causeOf, EntenteError } from '../errors/index.js';
import type { Graph } from './connection.js';
import type { Tx } from './transaction.js';

/** One numbered file of `schema/migrations/`. */
export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const FOLDER = new URL('../../schema/migrations/', import.meta.url);

/** Makes the lock below one node, however many services start at once. */
const LOCK_CONSTRAINT = 'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE';

/** Served by the constraint `migration_lock`; whoever sets it waits until the holder's transaction ends. */
const TAKE_LOCK = 'MERGE (l:MigrationLock {id: 1}) SET l.held = true';

/** A scan of a label with a node per migration. */
const APPLIED = 'MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum';

const RECORD = 'CREATE (:Migration {name: $name, checksum: $checksum, appliedAt: $at})';

/**
 * Applies the migrations that the graph does not have yet, in order. Several services may start at once: one applies,
 * the others wait. A migration that was cut short is applied again, so each statement must bear that.
 * @throws EntenteError `GRAPH_MIGRATION` where one fails or differs from what was applied under its name, `GRAPH_NEWER`
 *   where the graph has one that this version does not know.
 */
export async function applyMigrations(graph: Graph): Promise<void> {
  const migrations = await readMigrations();
  if ((await missing(graph, migrations)).length === 0) return;
  await graph.executeWrite((tx) => tx.run(LOCK_CONSTRAINT));
  await graph.executeWrite(async (lock) => {
    await lock.run(TAKE_LOCK);
    for (const migration of await missing(graph, migrations)) await apply(graph, migration);
  });
  await graph.executeRead((tx) => tx.run('CALL db.awaitIndexes(600)'));
}

/** All migrations, in the order of their numbers. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}-.*\.cypher$/.test(name)).sort();
  return Promise.all(names.map(readMigration));
}

async function readMigration(name: string): Promise<Migration> {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  const statements = text
    .split(/;\s*$/m)
    .map((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((statement) => statement !== '');
  return { name, statements, checksum: createHash('sha256').update(statements.join(';\n')).digest('hex') };
}

async function missing(graph: Graph, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const applied = await graph.executeRead((tx: Tx) => tx.run<{ name: string; checksum: string }>(APPLIED));
  const checksums = new Map(applied.map((row) => [row.name, row.checksum]));
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = applied.find((row) => !known.has(row.name));
  if (unknown) throw new EntenteError('GRAPH_NEWER', { name: unknown.name });
  const changed = migrations.find((one) => (checksums.get(one.name) ?? one.checksum) !== one.checksum);
  if (changed) {
    throw new EntenteError('GRAPH_MIGRATION', { name: changed.name, cause: 'it was changed after it was applied' });
  }
  return migrations.filter((migration) => !checksums.has(migration.name));
}

async function apply(graph: Graph, migration: Migration): Promise<void> {
  try {
    for (const statement of migration.statements) await graph.executeWrite((tx) => tx.run(statement));
    const record = { name: migration.name, checksum: migration.checksum, at: new Date().toISOString() };
    await graph.executeWrite((tx) => tx.run(RECORD, record));
  } catch (thrown) {
    throw new EntenteError('GRAPH_MIGRATION', { name: migration.name, cause: causeOf(thrown) }, { cause: thrown });
  }
}
