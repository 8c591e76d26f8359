import { type AddCommand, examples } from '../terminal/command.js';

/** `entente verify`: recounts everything. */
export const addVerify: AddCommand = (program, context) => {
  program
    .command('verify')
    .summary('recount all ties from their statements')
    .description(
      'Counts every tie and story again from the statements and names every difference; there should be none.',
    )
    .addHelpText('after', examples('entente verify'))
    .action(async () => {
      const { verify } = await import('../actions/verify.js');
      context.end(await verify(context.config(), context.io));
    });
};
