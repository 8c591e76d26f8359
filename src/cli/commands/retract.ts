import { userInfo } from 'node:os';
import { type AddCommand, examples } from '../terminal/command.js';

interface RetractFlags {
  readonly article?: string[];
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly why: string;
  readonly by: string;
}

/** `entente retract`: takes articles back. */
export const addRetract: AddCommand = (program, context) => {
  program
    .command('retract')
    .summary('take articles back, with all that only they said')
    .description(
      'Removes articles and what only they said; who did it and why is kept. All conditions given must hold.',
    )
    .option('--article <id...>', 'these articles')
    .option('--source <name>', 'the articles of this source')
    .option('--since <day>', 'published on this day or later')
    .option('--until <day>', 'published on this day or earlier')
    .requiredOption('--why <reason>', 'why, for those who ask later')
    .option('--by <name>', 'who', userInfo().username)
    .addHelpText(
      'after',
      examples(
        'entente retract --article 0f3c… --why "withdrawn by the publisher"',
        'entente retract --source "Example Wire" --since 2021-01-01 --until 2021-01-31 --why "test data"',
      ),
    )
    .action(async (flags: RetractFlags) => {
      const { retractArticles } = await import('../actions/retract.js');
      const { article, why, by, ...rest } = flags;
      const choice = { ...rest, ...(article ? { articles: article } : {}) };
      context.end(await retractArticles({ choice, why, by }, context.config(), context.io));
    });
};
