import { type AddCommand, examples } from '../terminal/command.js';

/** `entente seed`: the dispatches that ship with the project, into the graph. */
export const addSeed: AddCommand = (program, context) => {
  program
    .command('seed')
    .summary('load the dispatches that ship with the project')
    .description(
      'Loads the invented dispatches of seed/. `entente serve` does so by itself where its private Neo4j is empty; ' +
        'a server given by NEO4J_URI is seeded by this command alone.',
    )
    .addHelpText('after', examples('entente seed', 'NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… entente seed'))
    .action(async () => {
      const { ingestInputs } = await import('../actions/ingest.js');
      const { SEED_FOLDER } = await import('../actions/seed-folder.js');
      const request = { inputs: [SEED_FOLDER], format: null, dryRun: false, rejects: null };
      context.end(await ingestInputs(request, context.config(), context.io));
    });
};
