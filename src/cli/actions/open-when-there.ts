import { setTimeout as delay } from 'node:timers/promises';
import type { GraphConfig } from '../../config.js';
import { EntenteError } from '../../errors/index.js';
import { type Graph, openGraph } from '../../graph/index.js';
import type { Logger } from '../../log/index.js';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Opens the graph; one that does not answer yet is tried again, with growing pauses, until it does.
 * @throws EntenteError where trying again cannot help (a wrong password, no Java), `INTERRUPTED`.
 */
export async function openWhenThere(config: GraphConfig, log: Logger, signal: AbortSignal): Promise<Graph> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await openGraph(config);
    } catch (thrown) {
      const away = thrown instanceof EntenteError && thrown.code === 'GRAPH_UNREACHABLE' && config.uri !== null;
      if (!away) throw thrown;
      log.warn({ cause: thrown.message, seconds: pause / 1000 }, 'Neo4j does not answer; trying again');
    }
    await delay(pause, undefined, { signal }).catch(() => {
      throw new EntenteError('INTERRUPTED', { cause: 'Neo4j did not answer yet.' });
    });
  }
}
