import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { GraphConfig } from '../../../src/config.js';

const SCRIPT = fileURLToPath(new URL('loader.ts', import.meta.url));

/** A loading service in a process of its own. */
export interface LoaderProcess {
  /** Settles with the first line that it says. */
  readonly loading: Promise<void>;
  /** Settles when it has ended: whether it said that it was done. */
  readonly ended: Promise<boolean>;
  kill(): void;
}

export function startLoader(config: GraphConfig, seed: number, count: number, batch: number): LoaderProcess {
  const args = ['--import', 'tsx', SCRIPT, JSON.stringify(config), String(seed), String(count), String(batch)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let done = false;
  const loading = new Promise<void>((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      resolve();
      if (line === 'done') done = true;
    });
    child.once('close', () => resolve());
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', () => resolve(done));
  });
  return { loading, ended, kill: () => child.kill('SIGKILL') };
}
