import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { EntenteError } from '../../errors/index.js';
import { LOCAL_VIEWER, type Viewer } from '../auth/viewer.js';
import type { ApiContext } from '../request/context.js';
import { requestIdOf, type Service } from '../request/service.js';
import type { Limits } from '../settings/api-settings.js';
import { type Answer, bodyOf, jsonAnswer } from './answer.js';

/**
 * Answers GraphQL over HTTP: a thin integration of Apollo Server, straight on Node's own server.
 * @throws EntenteError `UNAUTHENTICATED`, `RATE_LIMITED`, `LIMIT_EXCEEDED` before anything is executed
 */
export async function graphqlRoute(
  apollo: ApolloServer<ApiContext>,
  service: Service,
  limits: Limits,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const viewer = await service.authenticator.viewerOf(request.headers);
  const text = request.method === 'POST' ? await bodyOf(request, limits.bodyBytes) : '';
  const key = keyOf(request, text, viewer);
  const kept = key === null ? undefined : await service.answers?.get(key);
  if (kept !== undefined) {
    if (viewer !== LOCAL_VIEWER) service.rates.take(viewer.name, 1);
    return kept;
  }
  const body = request.method === 'POST' ? parsed(request, text) : undefined;
  if (body === BAD_JSON) {
    const message = 'The body of the request is not JSON.';
    return jsonAnswer(400, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  }
  const operations = Array.isArray(body) ? body.length : 1;
  if (operations > limits.batch) {
    throw new EntenteError('LIMIT_EXCEEDED', { cause: `it holds more than ${limits.batch} operations` });
  }
  if (viewer !== LOCAL_VIEWER) service.rates.take(viewer.name, operations);

  const ending = endOf(response, limits.timeoutMs);
  const { traceparent } = request.headers;
  const traced = service.tracing.request(typeof traceparent === 'string' ? traceparent : undefined);
  const before = service.answers?.state ?? null;
  let status = 500;
  try {
    const context = service.contextFor(viewer, ending.signal, requestIdOf(request), { traced });
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search: searchOf(request),
        body,
      },
      context: async () => context,
    });
    const told = answer.body.kind === 'complete' ? answer.body.string : await whole(answer.body.asyncIterator);
    const headers = Object.fromEntries(answer.headers);
    status = statusOf(answer.status ?? 200, headers['content-type'] ?? '', told);
    const made = { status, headers, body: told };
    const state = context.reader.state();
    if (key !== null && state !== null && state === before && !context.ofTheMoment && told.startsWith('{"data":')) {
      service.answers?.put(key, made, state);
    }
    return made;
  } finally {
    traced.end(status);
    ending.done();
  }
}

/** Errors of a well-formed request, found before it was executed. */
const REFUSED: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * HTTP's status, by the GraphQL-over-HTTP draft, section 6.4.1: to clients that read `application/json` a well-formed
 * request is answered with 200 even where the operation is refused, since they cannot tell who wrote a 400.
 */
function statusOf(status: number, contentType: string, text: string): number {
  if (status !== 400 || !contentType.startsWith('application/json')) return status;
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.length > 0 && errors.every((error) => REFUSED.includes(error.extensions?.code)) ? 200 : status;
}

/**
 * Under what an answer can be kept: all that it depends on but the graph. Null for what is not asked in the usual way,
 * and for what may change the graph.
 */
function keyOf(request: IncomingMessage, text: string, viewer: Viewer): string | null {
  const plain =
    request.method === 'POST' && request.headers['content-type'] === 'application/json' && text.startsWith('{');
  if (!plain || text.includes('mutation')) return null;
  return `${viewer.role}\n${request.headers.accept ?? ''}\n${text}`;
}

const BAD_JSON = Symbol('bad JSON');

function parsed(request: IncomingMessage, text: string): unknown {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return BAD_JSON;
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

/** A signal that ends when the client goes away before its answer, or when the time is up. */
function endOf(response: ServerResponse, timeoutMs: number): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  // Every query of the operation listens to it.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort('timeout'), timeoutMs);
  const gone = (): void => {
    if (!response.writableFinished) controller.abort('gone');
  };
  response.once('close', gone);
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      response.off('close', gone);
    },
  };
}
