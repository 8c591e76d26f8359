import { type ExitCode, run } from '../../src/cli/program.js';
import type { CliIo, TextOutput } from '../../src/cli/terminal/cli-io.js';

/** What a command wrote and how it ended. */
export interface CommandResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

class MemoryOutput implements TextOutput {
  readonly isTty = false;
  readonly columns = 100;
  text = '';

  async write(text: string): Promise<void> {
    this.text += text;
  }
}

/** Runs a command line in this process, in an environment of its own. */
export async function entente(
  words: readonly string[],
  environment: Record<string, string> = {},
  stdin: string | Uint8Array = '',
): Promise<CommandResult> {
  const stdout = new MemoryOutput();
  const stderr = new MemoryOutput();
  const io: CliIo = {
    environment,
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout,
    stderr,
    onInterrupt: () => () => {},
  };
  const code = await run(words, io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}
