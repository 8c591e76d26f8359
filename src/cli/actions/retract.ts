import { publishedDay } from '../../articles/index.js';
import type { Config } from '../../config.js';
import { EntenteError } from '../../errors/index.js';
import { type RetractionChoice, retract } from '../../graph/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { counted } from '../terminal/progress-line.js';
import { withGraph } from './with-graph.js';

export interface RetractRequest {
  readonly choice: RetractionChoice;
  readonly why: string;
  readonly by: string;
}

/**
 * Takes back the articles chosen; 1 where there was none.
 * @throws EntenteError `USAGE` where nothing is chosen or a day is none; a `GRAPH_…` row.
 */
export async function retractArticles(
  { choice, why, by }: RetractRequest,
  config: Config,
  io: CliIo,
): Promise<Outcome> {
  const { articles, source, since, until } = choice;
  if (!articles && !source && !since && !until)
    throw new EntenteError('USAGE', { cause: 'Say which articles: --article, --source, --since or --until.' });
  for (const day of [since, until])
    if (day !== undefined && publishedDay(day) !== day)
      throw new EntenteError('USAGE', { cause: `"${day}" is no day: write YYYY-MM-DD.` });
  const retracted = await withGraph(config, (graph) => retract(graph, choice, by, why));
  await io.stdout.write(`${counted(retracted.articles, 'article')} retracted\n`);
  return retracted.articles === 0 ? 1 : 0;
}
