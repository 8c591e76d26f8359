import { Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../../graph/index.js';
import { type AddCommand, examples } from '../terminal/command.js';

/** `entente export`: the graph as files. */
export const addExport: AddCommand = (program, context) => {
  program
    .command('export')
    .summary('write the graph out')
    .description(
      'Writes the graph: canonical JSON Lines (sorted, no clocks: the same graph gives the same bytes), GraphML, CSV, or FollowTheMoney.',
    )
    .addOption(new Option('--format <format>', 'in which form').choices(EXPORT_FORMATS).default('jsonl'))
    .option('--out <path>', 'a file (default: standard output)')
    .addHelpText(
      'after',
      examples('entente export > graph.jsonl', 'entente export --format graphml --out graph.graphml'),
    )
    .action(async (flags: { format: ExportFormat; out?: string }) => {
      const { exportTo } = await import('../actions/graph-files.js');
      context.end(await exportTo({ format: flags.format, out: flags.out ?? null }, context.config(), context.io));
    });
};

/** `entente import`: an export, into an empty graph. */
export const addImport: AddCommand = (program, context) => {
  program
    .command('import')
    .summary('read an export into an empty graph')
    .description(
      'Reads what `entente export` wrote (JSON Lines) into an empty graph; exporting that gives the same again.',
    )
    .argument('<file>', 'the export, or - for standard input')
    .addHelpText('after', examples('entente import graph.jsonl'))
    .action(async (file: string) => {
      const { importFrom } = await import('../actions/graph-files.js');
      context.end(await importFrom(file, context.config(), context.io));
    });
};
