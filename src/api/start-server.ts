import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';
import { EntenteError } from '../errors/index.js';
import type { Graph } from '../graph/index.js';
import { createLogger, type Logger } from '../log/index.js';
import { createApollo } from './apollo.js';
import { graphqlRoute } from './http/graphql-route.js';
import { listener } from './http/routes.js';
import { createStream, serveWebSocket } from './http/subscriptions.js';
import { readSafelist } from './limits/safelist.js';
import { createService, type Service } from './request/service.js';
import { warmUp } from './request/warm-up.js';
import { buildSchema } from './schema.js';
import { type ApiSettings, apiSettings } from './settings/api-settings.js';
import { createMetrics } from './telemetry/metrics.js';
import { createTracing, NO_TRACING } from './telemetry/traces.js';
import { watchPlugin } from './watch-plugin.js';

export interface ServerOptions {
  /** Open, or about to be: until then the service is up and "not ready". The caller closes it after the server stopped. */
  readonly graph: Graph | Promise<Graph>;
  readonly config: Pick<Config, 'api' | 'logLevel'>;
  readonly log?: Logger;
  /** Is woken when a job is waiting, where this process also runs jobs. */
  readonly runner?: { wake(): void };
  /** Settings that stand in place of those of `config`. */
  readonly settings?: Partial<ApiSettings>;
}

export interface RunningServer {
  /** Where GraphQL is: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no new requests, finishes those that are under way, ends subscriptions. */
  stop(): Promise<void>;
}

/** After being told to stop, requests have so long to finish. */
const GRACE_MS = 10_000;
const HEADERS_MS = 20_000;

const folder = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, packagePlace()));

/** The built pages lie in `dist/`, two folders up from here both in `src/api` and in `dist/api`. */
function packagePlace(): URL {
  return new URL('.', import.meta.url);
}

/**
 * Serves GraphQL, the pages, health and metrics.
 * @throws EntenteError `PORT_IN_USE`; `CONFIG_INVALID` when it would listen beyond loopback without keys
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const settings = apiSettings(options.config.api, options.settings);
  refuseOpenAddress(settings);
  const log = options.log ?? createLogger(options.config.logLevel);
  const metrics = createMetrics();
  const tracing = settings.otlpEndpoint === null ? NO_TRACING : createTracing(settings.otlpEndpoint);
  const schema = buildSchema();
  const safelist = settings.safelistFile === null ? null : await readSafelist(settings.safelistFile);
  const apollo = createApollo(schema, settings, safelist, watchPlugin(log, metrics));
  await apollo.start();
  let stopping = false;
  const warming = new AbortController();
  const opened = openedGraph(options.graph, (graph) => {
    if (!warming.signal.aborted) void warmUp(graph, warming.signal, log);
    return createService(graph, settings, log, metrics, options.runner, tracing);
  });
  const subscribing = { schema, service: opened.service, settings, safelist, metrics };
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: 120_000, keepAliveTimeout: 65_000 },
    listener({
      isReady: opened.isReady,
      log,
      metrics,
      origins: settings.corsOrigins,
      explorerFolder: folder('explorer'),
      queryPageFolder: folder('query-page'),
      stopping: () => stopping,
      graphql: async (request, response) => graphqlRoute(apollo, opened.service(), settings.limits, request, response),
      stream: createStream(subscribing),
    }),
  );
  const sockets = serveWebSocket(server, subscribing);
  const port = await listen(server, settings);
  let stopped: Promise<void> | null = null;
  const end = async (): Promise<void> => {
    stopping = true;
    warming.abort();
    await sockets.dispose();
    await closeServer(server);
    await apollo.stop();
    await tracing.stop();
  };
  log.info({ host: settings.host, port }, 'listening');
  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}/graphql`,
    stop() {
      stopped ??= end();
      return stopped;
    },
  };
}

/** The service on a graph that may be opened later. */
function openedGraph(given: Graph | Promise<Graph>, serviceOn: (graph: Graph) => Service) {
  let ready: { readonly graph: Graph; readonly service: Service } | null = null;
  const open = (graph: Graph): void => {
    ready = { graph, service: serviceOn(graph) };
  };
  if (given instanceof Promise) given.then(open, () => undefined);
  else open(given);
  return {
    isReady: async () => ready !== null && (await ready.graph.isReady()),
    /** @throws EntenteError `GRAPH_UNREACHABLE` until the graph is open */
    service(): Service {
      if (ready === null)
        throw new EntenteError('GRAPH_UNREACHABLE', { uri: 'its address', cause: 'it is being opened' });
      return ready.service;
    },
  };
}

/** Beyond loopback, a service without authentication would be anybody's. */
function refuseOpenAddress(settings: ApiSettings): void {
  if (settings.loopback || settings.requireKey) return;
  throw new EntenteError('CONFIG_INVALID', {
    name: 'HOST',
    cause: `${settings.host} is no loopback address, and requests need no key; leave ENTENTE_REQUIRE_KEY on`,
  });
}

function listen(server: Server, { host, port }: ApiSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (thrown: NodeJS.ErrnoException) => {
      reject(thrown.code === 'EADDRINUSE' ? new EntenteError('PORT_IN_USE', { host, port }) : thrown);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Lets requests finish; connections that only wait are closed at once, and those that hang after a while. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
