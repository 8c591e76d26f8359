import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EntenteError } from '../../errors/index.js';
import { CLASS_ARCHIVE, LAUNCHER_CLASS } from './layout.js';

/** How to run one Neo4j: where its jars and its data are, and how much memory it gets. */
export interface JavaProcessOptions {
  readonly install: string;
  readonly data: string;
  readonly password: string;
  /** 0: any free one. */
  readonly port: number;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
  /** `write`: record the classes that this run loads, for the next ones to start faster. */
  readonly archive: 'use' | 'write';
}

/** A Neo4j that answers on a loopback port. */
export interface JavaProcess {
  readonly port: number;
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Orders it to stop and waits until it has. */
  stop(): Promise<void>;
}

/** Packages of the JDK that Neo4j 5 reaches into, as its own start script opens them. */
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

const JAVA_TOO_OLD = /UnsupportedClassVersionError|Unrecognized (VM )?option/;
const OUT_OF_SPACE = /No space left on device|Read-only file system|Permission denied|AccessDenied/;
const LONGEST_LOG = 20_000;

/**
 * Starts Neo4j as a child process and waits until it takes connections.
 * @throws EntenteError `JAVA_MISSING`, `GRAPH_DATA_IN_USE`, `GRAPH_DATA_UNWRITABLE`, `LOCAL_GRAPH_FAILED`.
 */
export async function startJava(options: JavaProcessOptions): Promise<JavaProcess> {
  // Detached: a terminal's Ctrl-C must reach the service alone, which then finishes its batch and stops Neo4j.
  const child = spawn('java', argumentsOf(options), { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${options.password}\n`);
  const port = await readyPort(child, options);
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { port, pid: child.pid ?? 0, ended, stop };
}

function argumentsOf(options: JavaProcessOptions): string[] {
  const archive = join(options.install, CLASS_ARCHIVE);
  return [
    `-Xmx${options.heapMegabytes}m`,
    '-XX:+UseParallelGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Xlog:disable',
    ...(options.archive === 'use'
      ? [`-XX:SharedArchiveFile=${archive}`]
      : [`-XX:ArchiveClassesAtExit=${archive}.${process.pid}`]),
    ...OPENED.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]),
    '-cp',
    join(options.install, 'lib', '*'),
    LAUNCHER_CLASS,
    options.data,
    String(options.port),
    String(options.pageCacheMegabytes),
    String(process.pid),
  ];
}

function readyPort(child: ChildProcess, options: JavaProcessOptions): Promise<number> {
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-LONGEST_LOG);
  });
  return new Promise((resolve, reject) => {
    child.once('error', (thrown) => reject(new EntenteError('JAVA_MISSING', { cause: thrown.message })));
    child.once('close', (code) => reject(failure(log, code, options)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, value] = line.split(' ');
      if (word === 'READY') resolve(Number(value));
      if (word === 'LOCKED') {
        reject(new EntenteError('GRAPH_DATA_IN_USE', { pid: Number(value), path: options.data }));
      }
    });
  });
}

function failure(log: string, code: number | null, options: JavaProcessOptions): EntenteError {
  const cause = firstCause(log) || `java ended with code ${code}`;
  if (JAVA_TOO_OLD.test(log)) return new EntenteError('JAVA_MISSING', { cause: 'the java on PATH is older' });
  if (OUT_OF_SPACE.test(log)) return new EntenteError('GRAPH_DATA_UNWRITABLE', { path: options.data, cause });
  return new EntenteError('LOCAL_GRAPH_FAILED', { cause, log: join(options.data, 'neo4j', 'logs') });
}

/** The innermost exception of a Java stack trace, in one line. */
function firstCause(log: string): string {
  const lines = log.split('\n').filter((line) => /^(Caused by: )?[\w.$]+(Exception|Error)\b/.test(line));
  return (lines.at(-1) ?? log.trim().split('\n')[0] ?? '').replace(/^Caused by: /, '');
}
