import type { Config } from '../../config.js';
import { addApiKey, listApiKeys, type Role, revokeApiKey } from '../../graph/access/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { withGraph } from './with-graph.js';

/**
 * Makes a key and shows it.
 * @throws EntenteError `CONFLICT` where the name has one, `BAD_ARGUMENT` for a name that is none.
 */
export async function addKey(name: string, role: Role, config: Config, io: CliIo): Promise<Outcome> {
  const key = await withGraph(config, (graph) => addApiKey(graph, name, role));
  await io.stderr.write('Keep this key: it is not shown again.\n');
  await io.stdout.write(`${key}\n`);
  return 0;
}

/** Lists all keys, a line each. */
export async function listKeys(config: Config, io: CliIo): Promise<Outcome> {
  for (const key of await withGraph(config, listApiKeys)) {
    const state = key.revokedAt === null ? 'in force' : `revoked ${key.revokedAt}`;
    await io.stdout.write(`${key.name}\t${key.role}\t${key.prefix}…\t${key.createdAt}\t${state}\n`);
  }
  return 0;
}

/**
 * Takes a key back.
 * @throws EntenteError `NOT_FOUND`.
 */
export async function revokeKey(name: string, config: Config, io: CliIo): Promise<Outcome> {
  await withGraph(config, (graph) => revokeApiKey(graph, name));
  await io.stdout.write(`The key of ${name} is revoked.\n`);
  return 0;
}
