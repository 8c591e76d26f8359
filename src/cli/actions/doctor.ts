import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import type { Config } from '../../config.js';
import { asEntenteError, causeOf } from '../../errors/index.js';
import { openGraph } from '../../graph/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';

/** One thing that the service stands on: how it is, and how to get it where it is missing. */
interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy?: string;
}

const run = promisify(execFile);
const LEAST_NODE = [20, 19] as const;
const LEAST_JAVA = 17;

/** Looks at all that the service stands on and says what is missing and how to get it. */
export async function doctor(config: Config, io: CliIo): Promise<Outcome> {
  const checks = config.graph.uri === null ? [node, java, maven, dataFolder, port] : [node, neo4j, port];
  let outcome: Outcome = 0;
  for (const check of checks) {
    const { what, ok, found, remedy } = await check(config);
    if (!ok) outcome = 1;
    await io.stdout.write(`${ok ? 'ok      ' : 'MISSING '} ${what}: ${found}\n`);
    if (!ok && remedy) await io.stdout.write(`         ${remedy}\n`);
  }
  await io.stdout.write(outcome === 0 ? 'All is there.\n' : 'Something is missing.\n');
  return outcome;
}

async function node(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const remedy = `Install Node.js ${LEAST_NODE.join('.')} or later.`;
  return { what: 'Node.js', ok, found: process.versions.node, remedy };
}

async function java(): Promise<Finding> {
  const remedy =
    'Install a JDK 17 or later (Debian: apt install openjdk-17-jdk-headless), or run `docker compose up`, or set NEO4J_URI.';
  try {
    const { stdout, stderr } = await run('java', ['-version']);
    const found = /version "([^"]+)"/.exec(stderr + stdout)?.[1] ?? 'unknown';
    return { what: 'Java', ok: Number.parseInt(found, 10) >= LEAST_JAVA, found, remedy };
  } catch (thrown) {
    return { what: 'Java', ok: false, found: causeOf(thrown), remedy };
  }
}

async function maven(): Promise<Finding> {
  const remedy = 'Install Maven (Debian: apt install maven), or run `docker compose up`, or set NEO4J_URI.';
  try {
    const { stdout } = await run('mvn', ['--version']);
    const found = /Apache Maven (\S+)/.exec(stdout)?.[1] ?? 'unknown';
    return { what: 'Maven, which fetches the private Neo4j once', ok: true, found, remedy };
  } catch (thrown) {
    return { what: 'Maven, which fetches the private Neo4j once', ok: false, found: causeOf(thrown), remedy };
  }
}

async function dataFolder({ graph }: Config): Promise<Finding> {
  const what = 'Data folder';
  try {
    await mkdir(graph.dataFolder, { recursive: true });
    await access(graph.dataFolder, constants.W_OK);
    return { what, ok: true, found: graph.dataFolder };
  } catch (thrown) {
    return { what, ok: false, found: causeOf(thrown), remedy: 'Set ENTENTE_DATA to a folder that can be written.' };
  }
}

async function neo4j({ graph }: Config): Promise<Finding> {
  const what = `Neo4j at ${graph.uri}`;
  try {
    const open = await openGraph(graph, { retryMs: 0 });
    await open.close();
    return { what, ok: true, found: `answers, database ${graph.database}` };
  } catch (thrown) {
    const error = asEntenteError(thrown);
    return { what, ok: false, found: error.message, remedy: error.advice };
  }
}

async function port({ api }: Config): Promise<Finding> {
  const server = createServer();
  const failure = await new Promise<Error | null>((resolve) => {
    server.once('error', resolve).listen(api.port, api.host, () => resolve(null));
  });
  server.close();
  const what = `${api.host}:${api.port}`;
  if (failure === null) return { what, ok: true, found: 'free' };
  return {
    what,
    ok: false,
    found: causeOf(failure),
    remedy: 'A service may be running there; else set PORT to a free one.',
  };
}
