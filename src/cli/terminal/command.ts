import type { Command } from 'commander';
import { type Config, readConfig } from '../../config.js';
import type { CliIo } from './cli-io.js';

/** How a command ended: 0, all well; 1, some input was bad or the work failed. Wrong usage is thrown. */
export type Outcome = 0 | 1;

/** What every command's action works with. */
export interface CommandContext {
  readonly io: CliIo;
  /** Reads the settings, with a command's flags over the environment. */
  config(flags?: Readonly<Record<string, string | undefined>>): Config;
  /** Notes how the command ended. */
  end(outcome: Outcome): void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;

/** The context of one run of the command line. */
export function contextOf(io: CliIo, end: (outcome: Outcome) => void): CommandContext {
  return { io, end, config: (flags = {}) => readConfig(io.environment, flags) };
}

/** A block of examples for the end of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
