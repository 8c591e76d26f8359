import type { Config } from '../../config.js';
import { EntenteError } from '../../errors/index.js';
import { verifyGraph } from '../../graph/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { withGraph } from './with-graph.js';

/**
 * Recounts the graph and tells every difference.
 * @throws EntenteError `VERIFY_FAILED` where there is one; a `GRAPH_…` row.
 */
export async function verify(config: Config, io: CliIo): Promise<Outcome> {
  const { statements, ties, differences } = await withGraph(config, verifyGraph);
  for (const difference of differences) await io.stdout.write(`${difference}\n`);
  if (differences.length > 0) throw new EntenteError('VERIFY_FAILED', { count: differences.length });
  await io.stdout.write(`${ties} ties are the sum of ${statements} statements\n`);
  return 0;
}
