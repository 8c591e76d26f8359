import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Graph } from '../../graph/index.js';
import { createReader, type ReadOptions, readCacheOf } from '../../graph/read/index.js';
import type { Logger } from '../../log/index.js';
import { type Authenticator, createAuthenticator } from '../auth/authenticate.js';
import type { Viewer } from '../auth/viewer.js';
import { createRateLimiter, type RateLimiter } from '../limits/rate.js';
import type { ApiSettings } from '../settings/api-settings.js';
import type { Metrics } from '../telemetry/metrics.js';
import { NO_TRACING, type RequestTrace, type Tracing } from '../telemetry/traces.js';
import { type AnswerCache, createAnswerCache } from './answer-cache.js';
import type { ApiContext } from './context.js';
import { createCuration } from './curation.js';
import { createLive } from './live.js';
import { createWork } from './work.js';

/** What all requests share. */
export interface Service {
  readonly authenticator: Authenticator;
  readonly rates: RateLimiter;
  /** The context of one operation of `viewer`, which ends with `signal`. */
  contextFor(
    viewer: Viewer,
    signal: AbortSignal,
    requestId: string,
    more?: { readonly traced?: RequestTrace; readonly stillAllowed?: () => Promise<boolean> },
  ): ApiContext;
  readonly tracing: Tracing;
  /** Answers that are given again; null where nothing is kept. */
  readonly answers: AnswerCache | null;
}

const SANE_ID = /^[\w.-]{1,64}$/;

/** The id of a request: the one that a proxy gave it, where that is fit for logs, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

/** The service on `graph`: what requests share, and how a request's context is made. */
export function createService(
  graph: Graph,
  settings: ApiSettings,
  log: Logger,
  metrics: Metrics,
  runner?: { wake(): void },
  tracing: Tracing = NO_TRACING,
): Service {
  const work = createWork(graph, () => runner?.wake());
  const curation = createCuration(graph);
  const live = createLive(graph, settings.pollMs);

  const cache = settings.readCache ? readCacheOf(graph) : undefined;
  const hot = new Set<string>();

  const watched = (requestId: string, signal: AbortSignal, traced: RequestTrace | undefined): ReadOptions => ({
    signal,
    timeoutMs: settings.limits.timeoutMs,
    cache,
    hot,
    onQuery(query, milliseconds) {
      metrics.graphQuery(query, milliseconds);
      traced?.query(query, milliseconds);
      if (milliseconds >= settings.slowQueryMs) {
        log.warn({ requestId, query, milliseconds: Math.round(milliseconds) }, 'slow query');
      }
    },
  });

  return {
    authenticator: createAuthenticator(() => createReader(graph, { cache }), settings),
    rates: createRateLimiter(settings.limits.perMinute),
    tracing,
    answers: cache === undefined ? null : createAnswerCache(cache),
    contextFor: (viewer, signal, requestId, { traced, stillAllowed = async () => true } = {}) => ({
      reader: createReader(graph, watched(requestId, signal, traced)),
      viewer,
      stillAllowed,
      ofTheMoment: false,
      signal,
      requestId,
      loaders: new Map(),
      work,
      curation,
      live,
    }),
  };
}
