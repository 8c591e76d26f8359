import type { IncomingMessage, ServerResponse } from 'node:http';
import { asEntenteError } from '../../errors/index.js';
import type { Logger } from '../../log/index.js';
import { requestIdOf } from '../request/service.js';
import type { Metrics } from '../telemetry/metrics.js';
import { type Answer, errorAnswer, jsonAnswer, send } from './answer.js';
import { PAGE_POLICY, QUERY_PAGE_POLICY, secure } from './security.js';
import { staticFile } from './static-files.js';

/** What the routes need. */
export interface Routes {
  readonly isReady: () => Promise<boolean>;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly origins: readonly string[];
  readonly explorerFolder: string;
  readonly queryPageFolder: string;
  readonly stopping: () => boolean;
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<Answer>;
  readonly stream: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Node's request listener: one line a route. */
export function listener(routes: Routes): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const started = performance.now();
    const path = pathOf(request);
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    response.once('close', () => {
      const milliseconds = performance.now() - started;
      routes.metrics.httpRequest(labelOf(path), response.statusCode, milliseconds);
      routes.log.debug(
        { requestId, method: request.method, path, status: response.statusCode, milliseconds },
        'request',
      );
    });
    if (secure(request, response, routes.origins)) {
      send(request, response, { status: 204, headers: {}, body: '' });
      return;
    }
    if (path === '/graphql/stream') {
      routes.stream(request, response).catch((thrown) => fail(routes, request, response, requestId, thrown));
      return;
    }
    answerOf(routes, path, request, response).then(
      (answer) => send(request, response, answer),
      (thrown) => fail(routes, request, response, requestId, thrown),
    );
  };
}

function fail(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  thrown: unknown,
): void {
  const error = asEntenteError(thrown);
  if (error.code === 'INTERNAL') routes.log.error({ requestId, cause: String(thrown) }, 'unexpected');
  if (response.headersSent) response.destroy();
  else send(request, response, errorAnswer(error));
}

async function answerOf(
  routes: Routes,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  if (path === '/graphql') return wantsPage(request) ? queryPage(routes) : routes.graphql(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return text(405, 'Method not allowed.', { allow: 'GET, HEAD' });
  if (path === '/health/live') return jsonAnswer(200, { status: 'live' });
  if (path === '/health/ready') return ready(routes);
  if (path === '/metrics') {
    const { text: body, type } = await routes.metrics.exposition();
    return { status: 200, headers: { 'content-type': type }, body };
  }
  const page = path.startsWith('/graphql/')
    ? await staticFile(routes.queryPageFolder, path.slice('/graphql'.length), QUERY_PAGE_POLICY)
    : await staticFile(routes.explorerFolder, path, PAGE_POLICY);
  if (page !== null) return page;
  if (path === '/') return { status: 302, headers: { location: '/graphql' }, body: '' };
  return text(404, 'There is nothing here. Try / or /graphql.');
}

function wantsPage(request: IncomingMessage): boolean {
  const { accept = '' } = request.headers;
  return request.method === 'GET' && /text\/html/.test(accept) && !/[?&](query|extensions)=/.test(request.url ?? '');
}

async function queryPage(routes: Routes): Promise<Answer> {
  const page = await staticFile(routes.queryPageFolder, '/index.html', QUERY_PAGE_POLICY);
  return page ?? text(404, 'The query page is not built: run `npm run build`.');
}

async function ready(routes: Routes): Promise<Answer> {
  if (routes.stopping()) return jsonAnswer(503, { status: 'stopping' });
  const reached = await routes.isReady();
  return reached
    ? jsonAnswer(200, { status: 'ready' })
    : jsonAnswer(503, { status: 'not ready', cause: 'Neo4j does not answer' });
}

function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Few names, whatever clients ask for. */
function labelOf(path: string): string {
  return ['/graphql', '/graphql/stream', '/health/live', '/health/ready', '/metrics'].includes(path) ? path : 'page';
}
