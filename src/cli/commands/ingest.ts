import { Option } from 'commander';
import { FORMATS, type Format } from '../../articles/index.js';
import { type AddCommand, examples } from '../terminal/command.js';

interface IngestFlags {
  readonly format?: Format;
  readonly dryRun?: true;
  readonly rejects?: string;
  readonly gazetteer?: string;
  readonly batch?: string;
  readonly writers?: string;
  readonly workers?: string;
}

/** `entente ingest`: articles into the graph. */
export const addIngest: AddCommand = (program, context) => {
  program
    .command('ingest')
    .summary('load articles into the graph')
    .description(
      'Loads articles: JSON, JSON Lines, CSV, plain text with a header, HTML, RSS and Atom, each also gzipped. ' +
        'Bad articles are named and left out. Stopped and run again, it goes on where it stopped.',
    )
    .argument('<inputs...>', 'files, folders, globs, web addresses, or - for standard input')
    .addOption(new Option('--format <format>', 'read everything as this').choices(FORMATS))
    .option('--dry-run', 'read and extract, but write nothing')
    .option('--rejects <file>', 'write the articles turned away, and why, as JSON Lines')
    .option('--gazetteer <file>', 'your own names, see docs/gazetteer.md')
    .option('--batch <count>', 'articles in one transaction')
    .option('--writers <count>', 'transactions side by side')
    .option('--workers <count>', 'threads that extract')
    .addHelpText(
      'after',
      examples(
        'entente ingest news/ --rejects rejects.jsonl',
        "entente ingest 'archive/2021-*.jsonl.gz'",
        'entente ingest https://example.org/feed.xml',
        'cat articles.jsonl | entente ingest -',
      ),
    )
    .action(async (inputs: string[], flags: IngestFlags) => {
      const { ingestInputs } = await import('../actions/ingest.js');
      const config = context.config({
        ENTENTE_GAZETTEER: flags.gazetteer,
        ENTENTE_BATCH: flags.batch,
        ENTENTE_WRITERS: flags.writers,
        ENTENTE_WORKERS: flags.workers,
      });
      const { format = null, dryRun = false, rejects = null } = flags;
      context.end(await ingestInputs({ inputs, format, dryRun, rejects }, config, context.io));
    });
};
