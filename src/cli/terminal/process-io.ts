import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { CliIo, TextOutput } from './cli-io.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const PARENT_MS = 500;

/** The command's surroundings as the running process has them. */
export function processIo(): CliIo {
  return {
    environment: process.env,
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    onInterrupt(listener) {
      let asked = false;
      const onSignal = (): void => {
        // Whoever asks twice means at once.
        if (asked) process.exit(1);
        asked = true;
        listener();
      };
      for (const signal of SIGNALS) process.on(signal, onSignal);
      const unwatch = onceParentIsGone(listener);
      return () => {
        for (const signal of SIGNALS) process.off(signal, onSignal);
        unwatch();
      };
    },
  };
}

/**
 * Calls `listener` when npm, which started this process in a shell, is gone, or that shell: npm passes a signal on to the
 * shell alone, killed outright it tells nobody, and a service that nobody can see any more would keep the data to itself.
 */
function onceParentIsGone(listener: () => void): () => void {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const lineage = (): string => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = lineage();
  const timer = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(timer);
    listener();
  }, PARENT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The parent of a process as Linux tells it; empty elsewhere, where shells make way for the one command that they are given. */
function parentOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
  } catch {
    return '';
  }
}

function outputOf(stream: NodeJS.WriteStream): TextOutput {
  // A reader that has seen enough (`entente export | head`) ends the command without a complaint.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    isTty: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 80;
    },
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}
