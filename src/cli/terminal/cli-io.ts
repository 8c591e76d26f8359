import type { Environment } from '../../config.js';

/** All that the command touches of the process that it runs in; tests give their own. */
export interface CliIo {
  readonly environment: Environment;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  /** Calls `listener` when the user (Ctrl-C) or the system (SIGTERM) asks the command to end; gives a way to stop listening. */
  onInterrupt(listener: () => void): () => void;
}

/** Where text goes: a terminal, a pipe or a file. */
export interface TextOutput {
  readonly isTty: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Settles when more can be taken. */
  write(text: string): Promise<void>;
}
