import { Command, CommanderError } from 'commander';
import { EntenteError } from '../errors/index.js';
import { COMMANDS } from './commands/index.js';
import type { CliIo } from './terminal/cli-io.js';
import { contextOf, examples, type Outcome } from './terminal/command.js';
import { VERSION } from './version.js';

/** How the process ends: 0, all well; 1, some input was bad or the work failed; 2, called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, without the name of the program, and gives its exit code. */
export async function run(words: readonly string[], io: CliIo): Promise<ExitCode> {
  let outcome: Outcome = 0;
  const program = programOf(io, (ended) => {
    outcome = ended;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return outcome;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    if (!(thrown instanceof EntenteError)) throw thrown;
    await io.stderr.write(`entente: ${sentence(thrown.message)} ${thrown.advice}\n`);
    return thrown.row.exit;
  }
}

function programOf(io: CliIo, end: (outcome: Outcome) => void): Command {
  const program = new Command('entente')
    .description('A diplomatic-relations knowledge graph: news articles in, a graph in Neo4j, answers in GraphQL.')
    .version(VERSION)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    })
    .addHelpText('after', examples('entente serve', 'entente ingest news/', `entente query '{ stats { articles } }'`))
    .addHelpText('after', '\nSettings are environment variables: see docs/settings.md.');
  const context = contextOf(io, end);
  // A command takes its parent's settings as it is added, so these come last.
  for (const add of COMMANDS) add(program, context);
  return program;
}

/** A message as a sentence of its own: causes that others wrote often lack the full stop. */
const sentence = (message: string): string => (/[.!?…]$/.test(message) ? message : `${message}.`);
