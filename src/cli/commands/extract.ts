import { Option } from 'commander';
import { FORMATS, type Format } from '../../articles/index.js';
import { type AddCommand, examples } from '../terminal/command.js';

interface ExtractFlags {
  readonly out?: string;
  readonly explain?: true;
  readonly gazetteer?: string;
  readonly format?: Format;
}

/** `entente extract`: what articles say, as JSON, without a database. */
export const addExtract: AddCommand = (program, context) => {
  program
    .command('extract')
    .summary('write what articles say, as JSON; no database is needed')
    .description('Reads articles and writes the entities and relations found in each, with evidence offsets.')
    .argument('<inputs...>', 'files, folders, globs, web addresses, or - for standard input')
    .option('--out <dir>', 'write one JSON file an article, named by its id (default: JSON Lines to standard output)')
    .option('--explain', 'show the text with what was read from it and by which rule; with --out, add that to the JSON')
    .option('--gazetteer <file>', 'your own names, see docs/gazetteer.md')
    .addOption(new Option('--format <format>', 'read everything as this').choices(FORMATS))
    .addHelpText(
      'after',
      examples(
        'entente extract seed --out out',
        'entente extract article.json --explain',
        'cat articles.jsonl | entente extract - > extractions.jsonl',
      ),
    )
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { extract } = await import('../actions/extract.js');
      const config = context.config({ ENTENTE_GAZETTEER: flags.gazetteer });
      const { out = null, explain = false, format = null } = flags;
      context.end(await extract({ inputs, out, explain, format }, config, context.io));
    });
};
