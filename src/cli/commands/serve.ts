import { type AddCommand, examples } from '../terminal/command.js';

interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly seed: boolean;
}

/** `entente serve`: the service. */
export const addServe: AddCommand = (program, context) => {
  program
    .command('serve')
    .summary('start the service')
    .description(
      'Starts the private Neo4j (or connects to NEO4J_URI), loads seed/ into it when it is empty, and serves GraphQL ' +
        'and the explorer. Ends with Ctrl-C.',
    )
    .option('--port <port>', 'where to listen (default: 4000; 0: any free one)')
    .option('--host <host>', 'on which address to listen (default: 127.0.0.1)')
    .option('--data <folder>', "the private Neo4j's data (default: .entente)")
    .option('--no-seed', 'leave an empty graph empty')
    .addHelpText('after', examples('entente serve', 'entente serve --port 8080 --no-seed'))
    .action(async (flags: ServeFlags) => {
      const { serve } = await import('../actions/serve.js');
      const config = context.config({ PORT: flags.port, HOST: flags.host, ENTENTE_DATA: flags.data });
      context.end(await serve({ seed: flags.seed }, config, context.io));
    });
};
