import { type AddCommand, examples } from '../terminal/command.js';

/** `entente doctor`: what is missing, and how to get it. */
export const addDoctor: AddCommand = (program, context) => {
  program
    .command('doctor')
    .summary('say what is missing and how to get it')
    .description('Looks at Node.js, Java, Maven, the data folder, Neo4j and the port, and says what is missing.')
    .addHelpText('after', examples('entente doctor'))
    .action(async () => {
      const { doctor } = await import('../actions/doctor.js');
      context.end(await doctor(context.config(), context.io));
    });
};
