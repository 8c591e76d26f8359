import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, startServer } from '../../src/api/index.js';
import type { ApiSettings } from '../../src/api/settings/api-settings.js';
import { fileSource, readArticles } from '../../src/articles/index.js';
import { readConfig } from '../../src/config.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import type { Graph } from '../../src/graph/index.js';
import { graphSink, ingest, inlinePool } from '../../src/ingest/index.js';
import { createLogger } from '../../src/log/index.js';
import { openEmptyGraph } from '../setup/graph.js';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));

/** Loads the seed's dispatches, by the service's own reader, extractor and writer. */
export async function loadSeed(graph: Graph): Promise<void> {
  const files = readdirSync(SEED)
    .filter((name) => /\.jsonl?$/.test(name))
    .sort();
  const pool = inlinePool(createRuleExtractor(), 1);
  async function* readings() {
    for (const name of files) yield* readArticles(fileSource(join(SEED, name)));
  }
  const summary = await ingest({ readings: readings(), pool, sink: graphSink(graph), writers: 1, batchSize: 100 });
  if (summary.loaded < 40) throw new Error(`the seed gave only ${JSON.stringify(summary)}`);
  await graph.executeRead((tx) => tx.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()'));
}

/** An answer as it comes over HTTP. */
export interface Answered<R> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: R | null | undefined;
  readonly errors: readonly { message: string; path?: readonly unknown[]; extensions: Record<string, unknown> }[];
}

/** The API over HTTP, as a client reaches it. */
export interface Client {
  readonly url: string;
  readonly graph: Graph;
  readonly server: RunningServer;
  /** The whole answer, whatever it is. */
  send<R>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answered<R>>;
  /** The data of an answer; throws what errors there are. */
  ask<R>(query: string, variables?: object, headers?: Record<string, string>): Promise<R>;
  stop(): Promise<void>;
}

/** Serves `graph` on a free port of loopback. */
export async function serve(graph: Graph, settings: Partial<ApiSettings> = {}): Promise<Client> {
  const server = await startServer({
    graph,
    config: readConfig({}),
    log: createLogger('silent'),
    settings: { host: '127.0.0.1', port: 0, pollMs: 50, ...settings },
  });
  const send = async <R>(query: string, variables = {}, headers: Record<string, string> = {}): Promise<Answered<R>> => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Partial<Answered<R>>;
    return { status: response.status, headers: response.headers, data, errors };
  };
  return {
    url: server.url,
    graph,
    server,
    send,
    async ask<R>(query: string, variables = {}, headers = {}) {
      const { data, errors } = await send<R>(query, variables, headers);
      if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    stop: () => server.stop(),
  };
}

/** The API on a fresh graph with the seed. */
export async function serveSeed(settings: Partial<ApiSettings> = {}): Promise<Client> {
  const graph = await openEmptyGraph();
  await loadSeed(graph);
  const client = await serve(graph, settings);
  return {
    ...client,
    async stop() {
      await client.stop();
      await graph.close();
    },
  };
}
