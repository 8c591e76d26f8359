import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EntenteError, type ErrorCode } from '../../errors/index.js';
import { writeClassArchive } from './class-archive.js';
import { LAUNCHER_SOURCE, POM } from './layout.js';

const run = promisify(execFile);

/** Says one line of progress to whoever waits. */
export type Progress = (line: string) => void;

/**
 * The folder that holds Neo4j's jars and the compiled launcher, fetched on the first call and kept in `cache`. Several
 * services may call it at once: each fetches aside, and the first to finish puts its folder in place.
 * @throws EntenteError `MAVEN_MISSING`, `JAVA_MISSING`, `LOCAL_GRAPH_FAILED`.
 */
export async function installNeo4j(cache: string, progress: Progress): Promise<string> {
  const folder = join(cache, `neo4j-${await sourcesHash()}`);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    progress('Fetching Neo4j 5.26 with Maven, once (about 120 MB) …');
    await fetchJars(aside);
    await compileLauncher(aside);
    await putInPlace(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  progress('Preparing its start, once …');
  await writeClassArchive(folder);
  return folder;
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [POM, LAUNCHER_SOURCE]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

async function fetchJars(folder: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'lib')}`];
  await tool('mvn', ['-q', '-B', '-f', POM, ...goal], 'MAVEN_MISSING');
}

async function compileLauncher(folder: string): Promise<void> {
  const classes = join(folder, 'classes');
  const classpath = join(folder, 'lib', '*');
  await tool('javac', ['--release', '17', '-cp', classpath, '-d', classes, LAUNCHER_SOURCE], 'JAVA_MISSING');
  await tool('jar', ['cf', join(folder, 'lib', 'launcher.jar'), '-C', classes, '.'], 'JAVA_MISSING');
}

async function tool(name: string, args: readonly string[], missing: ErrorCode): Promise<void> {
  try {
    await run(name, args, { maxBuffer: 16 << 20 });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') {
      throw new EntenteError(missing, { cause: `there is no ${name} on PATH` }, { cause: thrown });
    }
    const output = thrown instanceof Error && 'stdout' in thrown ? `${String(thrown.stdout)}${thrown.message}` : '';
    const line = output.split('\n').find((text) => /error/i.test(text)) ?? output.split('\n')[0] ?? '';
    throw new EntenteError('LOCAL_GRAPH_FAILED', { cause: `${name}: ${line}`, log: dirname(POM) }, { cause: thrown });
  }
}

/** Renames; where another service was first, its folder stays. */
async function putInPlace(aside: string, folder: string): Promise<void> {
  try {
    await rename(aside, folder);
  } catch (thrown) {
    if (!(await exists(folder))) throw thrown;
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
