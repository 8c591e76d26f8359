import { Argument, Option } from 'commander';
import { ROLES, type Role } from '../../graph/access/index.js';
import { type AddCommand, examples } from '../terminal/command.js';

/** `entente keys`: who may ask the service for what. */
export const addKeys: AddCommand = (program, context) => {
  const keys = program
    .command('keys')
    .summary('make, list and revoke API keys')
    .description('API keys: a reader asks, a contributor loads articles, a curator decides, an admin does all.')
    .addHelpText(
      'after',
      examples('entente keys add ada --role curator', 'entente keys list', 'entente keys revoke ada'),
    );
  keys
    .command('add')
    .description('make a key and show it, this once')
    .argument('<name>', 'whose it is')
    .addOption(new Option('--role <role>', 'what it allows').choices(ROLES).default('reader'))
    .action(async (name: string, { role }: { role: Role }) => {
      const { addKey } = await import('../actions/keys.js');
      context.end(await addKey(name, role, context.config(), context.io));
    });
  keys
    .command('list')
    .description('list all keys, without the keys themselves')
    .action(async () => {
      const { listKeys } = await import('../actions/keys.js');
      context.end(await listKeys(context.config(), context.io));
    });
  keys
    .command('revoke')
    .description('take a key back, for good')
    .addArgument(new Argument('<name>', 'whose it is'))
    .action(async (name: string) => {
      const { revokeKey } = await import('../actions/keys.js');
      context.end(await revokeKey(name, context.config(), context.io));
    });
};
