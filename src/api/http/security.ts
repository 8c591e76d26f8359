import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers that every answer bears. */
const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

/** What the explorer's page may do: only what comes from the service itself. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The query page's editor writes styles of its own; scripts still come from the service alone. */
export const QUERY_PAGE_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("img-src 'self'", "img-src 'self' data:")
  .replace("font-src 'self'", "font-src 'self' data:");

const ALLOWED_HEADERS =
  'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, apollographql-client-name, apollographql-client-version, x-request-id, x-graphql-event-stream-token';

/**
 * Sets what every answer bears, and lets in the origins that are listed and no other (Fetch standard, CORS).
 * @returns whether the request was a preflight, which is answered by this alone
 */
export function secure(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  const { origin } = request.headers;
  if (origin !== undefined) response.setHeader('vary', 'Origin');
  if (origin !== undefined && origins.includes(origin)) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
      response.setHeader('access-control-allow-headers', ALLOWED_HEADERS);
      response.setHeader('access-control-max-age', '600');
      // Chrome asks this before a public page may reach a loopback address.
      if (request.headers['access-control-request-private-network'] === 'true') {
        response.setHeader('access-control-allow-private-network', 'true');
      }
    }
  }
  return request.method === 'OPTIONS';
}
