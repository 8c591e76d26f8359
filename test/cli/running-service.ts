import { type ChildProcess, spawn } from 'node:child_process';

/** Services started and not yet ended. */
const started: Running[] = [];

/** Ends all that were started, at once; for `afterEach`. */
export async function endAll(): Promise<void> {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** The first line of output that matches; fails when the process ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  output(): string;
}

/** Starts a service as a person does, with settings of its own. */
export function start(command: string, words: readonly string[], settings: Record<string, string>): Running {
  const { PATH, HOME } = process.env;
  // A machine that does much else takes its time over the first plan of a query.
  const patient = { PORT: '0', ENTENTE_TIMEOUT_MS: '300000' };
  const child = spawn(command, words, {
    env: { PATH, HOME, ...patient, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let changed = (): void => {};
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true;
      changed();
      resolve(code);
    });
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      changed();
    });
  const running: Running = {
    child,
    ended,
    output: () => output,
    async said(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (over) throw new Error(`it ended without saying ${pattern}: ${output}`);
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      }
    },
  };
  started.push(running);
  return running;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const ask = async (url: string, query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
};
