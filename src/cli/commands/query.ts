import { type AddCommand, examples } from '../terminal/command.js';

interface QueryFlags {
  readonly variables?: string;
  readonly url?: string;
  readonly key?: string;
}

/** `entente query`: one GraphQL request, answered as JSON. */
export const addQuery: AddCommand = (program, context) => {
  program
    .command('query')
    .summary('ask the graph in GraphQL')
    .description(
      'Sends a query to the running service and prints its answer as JSON. Where no service runs, the command opens ' +
        'the graph itself.',
    )
    .argument('<graphql>', 'the query, or - to read it from standard input')
    .option('--variables <json>', 'its variables')
    .option('--url <url>', 'the service (default: http://HOST:PORT/graphql of the settings)')
    .option('--key <key>', 'a key, where the service asks for one')
    .addHelpText(
      'after',
      examples(
        `entente query '{ entities(search: "Aliyev") { nodes { id name } } }'`,
        `entente query 'query ($id: ID!) { entity(id: $id) { name } }' --variables '{"id": "country:AZ"}'`,
      ),
    )
    .action(async (query: string, flags: QueryFlags) => {
      const { askGraph } = await import('../actions/query.js');
      const { variables = null, url = null, key = null } = flags;
      context.end(await askGraph({ query, variables, url, key }, context.config(), context.io));
    });
};
