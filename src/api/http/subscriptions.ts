import { setMaxListeners } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler as createSse } from 'graphql-sse/lib/use/http';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { asEntenteError } from '../../errors/index.js';
import type { Credentials } from '../auth/authenticate.js';
import { LOCAL_VIEWER, type Viewer } from '../auth/viewer.js';
import { formatError } from '../errors/public-error.js';
import { complexityOf } from '../limits/complexity.js';
import { beyond, limitRules } from '../limits/rules.js';
import { type Safelist, safelistHash } from '../limits/safelist.js';
import { requestIdOf, type Service } from '../request/service.js';
import type { ApiSettings } from '../settings/api-settings.js';
import type { Metrics } from '../telemetry/metrics.js';

/** What subscriptions need. */
export interface Subscribing {
  readonly schema: GraphQLSchema;
  /** @throws EntenteError while there is none */
  readonly service: () => Service;
  readonly settings: ApiSettings;
  readonly safelist: Safelist | null;
  readonly metrics: Metrics;
}

interface Asked {
  readonly query?: unknown;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** Who subscribes, and what shows it. */
interface Asker {
  readonly viewer: Viewer;
  readonly credentials: Credentials;
  readonly signal: AbortSignal;
}

/** An operation with its context, under the same limits as over HTTP; or what is wrong with it. */
function prepare(
  { schema, service: serviceNow, settings, safelist }: Subscribing,
  asked: Asked,
  { viewer, credentials, signal }: Asker,
  requestId: string,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const service = serviceNow();
    const source = String(asked.query ?? '');
    if (safelist !== null && !safelist.has(safelistHash(source))) {
      return [beyond('it is not in the list of operations that may be run')];
    }
    if (viewer !== LOCAL_VIEWER) service.rates.take(viewer.name, 1);
    const document = parse(source, { maxTokens: settings.limits.tokens });
    const wrong = validate(schema, document, [...specifiedRules, ...limitRules(settings.limits)]);
    if (wrong.length > 0) return wrong;
    const operation = getOperationAST(document, asked.operationName);
    if (!operation) return [new GraphQLError('Say which operation of the document to run.')];
    const variableValues = asked.variables ?? {};
    const most = settings.limits.complexity;
    if (complexityOf(schema, document, operation, variableValues, most) > most)
      return [beyond(`it costs more than ${most}`)];
    const stillAllowed = () => isAllowed(service, credentials);
    const contextValue = service.contextFor(viewer, signal, requestId, { stillAllowed });
    return { schema, document, operationName: asked.operationName ?? null, variableValues, contextValue };
  } catch (thrown) {
    return [thrown instanceof GraphQLError ? thrown : graphqlError(thrown)];
  }
}

/** Whether a key or token still holds; while the graph cannot be reached, nobody knows better. */
async function isAllowed({ authenticator }: Service, credentials: Credentials): Promise<boolean> {
  try {
    await authenticator.viewerOf(credentials);
    return true;
  } catch (thrown) {
    return asEntenteError(thrown).code !== 'UNAUTHENTICATED';
  }
}

/** An error of ours as graphql-js has them: `formatError` knows it by its origin. */
function graphqlError(thrown: unknown): GraphQLError {
  const originalError = asEntenteError(thrown);
  return new GraphQLError(originalError.message, { originalError });
}

/** Errors as clients may see them. */
const safe = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
  errors.map((error) => formatError(error.toJSON(), error));

/** The same as errors of graphql-js, which keep their origin: both protocols pass some of them through here twice. */
const safeErrors = (errors: readonly GraphQLError[]): GraphQLError[] =>
  errors.map((error) => {
    const { message, extensions = {}, path = null } = formatError(error.toJSON(), error);
    return new GraphQLError(message, { extensions, path, originalError: error.originalError ?? null });
  });

/** Each subscription asks the graph again and again, so that one client may not hold any number. */
const MOST_AT_ONCE = 100;

/** Graphql-ws (the GraphQL over WebSocket protocol) at `/graphql`; the key comes as `authorization` of `connectionParams`. */
export function serveWebSocket(server: Server, subscribing: Subscribing): { dispose(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_000_000 });
  server.on('upgrade', (request, socket, head) => {
    const origin = request.headers.origin;
    const own = origin === undefined || origin.replace(/^https?:\/\//, '') === request.headers.host;
    const path = request.url?.split('?')[0];
    if (path !== '/graphql' || !(own || subscribing.settings.corsOrigins.includes(origin ?? ''))) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit('connection', accepted, request));
  });
  interface Extra {
    readonly request: IncomingMessage;
    credentials?: Credentials;
    ended?: AbortController;
  }
  const disposable = useServer(
    {
      schema: subscribing.schema,
      async onConnect(context) {
        const extra = context.extra as Extra;
        const given = context.connectionParams?.authorization ?? context.connectionParams?.Authorization;
        const { host, authorization } = extra.request.headers;
        const credentials = { host, authorization: typeof given === 'string' ? given : authorization };
        try {
          await subscribing.service().authenticator.viewerOf(credentials);
          extra.credentials = credentials;
          extra.ended = new AbortController();
          // Every operation of the connection listens to it.
          setMaxListeners(0, extra.ended.signal);
          return true;
        } catch {
          return false;
        }
      },
      async onSubscribe(context, _id, payload) {
        const { credentials, ended, request } = context.extra as Extra;
        if (!credentials || !ended) return [graphqlError(new Error('not connected'))];
        if (Object.keys(context.subscriptions).length > MOST_AT_ONCE) {
          return [beyond(`one connection bears ${MOST_AT_ONCE} operations at a time`)];
        }
        const made = await subscribing
          .service()
          .authenticator.viewerOf(credentials)
          .then(
            (viewer) =>
              prepare(subscribing, payload, { viewer, credentials, signal: ended.signal }, requestIdOf(request)),
            (thrown) => [graphqlError(thrown)],
          );
        if (!isArguments(made)) return made;
        subscribing.metrics.subscriptions(1);
        return made;
      },
      onComplete: () => subscribing.metrics.subscriptions(-1),
      onDisconnect: (context) => (context.extra as Extra).ended?.abort('gone'),
      onError: (_context, _id, _payload, errors) => safe(errors),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { data: result.data ?? null, errors: safe(result.errors) } : undefined,
    },
    sockets,
  );
  return { dispose: async () => disposable.dispose() };
}

function isArguments(made: ExecutionArgs | readonly GraphQLError[]): made is ExecutionArgs {
  return !Array.isArray(made);
}

/** Graphql-sse (GraphQL over Server-Sent Events) at `/graphql/stream`. */
export function createStream(
  subscribing: Subscribing,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const askers = new WeakMap<IncomingMessage, Asker>();
  const handle = createSse({
    schema: subscribing.schema,
    onSubscribe(request, payload) {
      const asker = askers.get(request.raw);
      // Without `data` the library would not take it for a result.
      if (asker === undefined) return { data: null, errors: [graphqlError(new Error('not connected'))] };
      const made = prepare(subscribing, payload, asker, requestIdOf(request.raw));
      return isArguments(made)
        ? { ...made, contextValue: made.contextValue }
        : { data: null, errors: safeErrors(made) };
    },
    onNext: (_context, _request, result) =>
      result.errors ? { ...result, errors: safeErrors(result.errors) } : undefined,
  });
  return async (request, response) => {
    const credentials: Credentials = request.headers;
    const viewer = await subscribing.service().authenticator.viewerOf(credentials);
    const ended = new AbortController();
    askers.set(request, { viewer, credentials, signal: ended.signal });
    subscribing.metrics.subscriptions(1);
    response.once('close', () => {
      subscribing.metrics.subscriptions(-1);
      ended.abort('gone');
    });
    await handle(request, response);
  };
}
