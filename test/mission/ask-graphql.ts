import { startServer } from '../../src/api/index.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/index.js';

/** The service's GraphQL over HTTP, as an analyst reaches it. */
export interface GraphqlClient {
  /** The data of an answer without errors; throws what errors there are. */
  ask<R>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<R>;
  stop(): Promise<void>;
}

/** Serves `graph` on a free port of loopback. */
export async function serveGraphql(graph: Graph): Promise<GraphqlClient> {
  const config = { ...readConfig({}), logLevel: 'silent' as const };
  const server = await startServer({ graph, config, settings: { host: '127.0.0.1', port: 0 } });
  return {
    async ask<R>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<R> {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer: { data?: R; errors?: unknown } = JSON.parse(await response.text());
      if (answer.errors !== undefined || answer.data === undefined) throw new Error(JSON.stringify(answer));
      return answer.data;
    },
    stop: () => server.stop(),
  };
}
