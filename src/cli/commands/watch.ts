import { Option } from 'commander';
import { FORMATS, type Format } from '../../articles/index.js';
import { type AddCommand, examples } from '../terminal/command.js';

interface WatchFlags {
  readonly format?: Format;
  readonly every: string;
}

/** `entente watch`: keeps loading what arrives. */
export const addWatch: AddCommand = (program, context) => {
  program
    .command('watch')
    .summary('keep loading what arrives in folders and feeds')
    .description(
      'Loads what is there, then what arrives: new and changed files of folders, new entries of feeds. Ends with Ctrl-C.',
    )
    .argument('<inputs...>', 'folders and web addresses of feeds')
    .addOption(new Option('--format <format>', 'read everything as this').choices(FORMATS))
    .option('--every <seconds>', 'time between two requests for a feed', '300')
    .addHelpText('after', examples('entente watch incoming/', 'entente watch https://example.org/feed.xml --every 600'))
    .action(async (inputs: string[], flags: WatchFlags) => {
      const { watchInputs } = await import('../actions/watch.js');
      const { format = null, every } = flags;
      context.end(await watchInputs({ inputs, format, feedSeconds: Number(every) }, context.config(), context.io));
    });
};
