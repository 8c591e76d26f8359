import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { FetchConfig } from '../../config.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import { checkedLookup } from './checked-lookup.js';
import { isPublicAddress } from './public-address.js';

/** What the server said of a version of the document, to ask for newer ones only (RFC 9110, 13). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Null where the document is still what the validators tell of. */
  readonly body: AsyncIterable<Uint8Array> | null;
  readonly contentType: string | undefined;
  readonly validators: Validators;
}

const MOST_REDIRECTS = 5;
const NOT_MODIFIED = 304;
const AGENT = 'entente/0.1 (reads news articles for a knowledge graph)';

/**
 * Gets a document over http or https: within the limits of time and size, by conditional request where `known` has
 * validators, and never from a private address unless the settings allow it. The body streams.
 * @throws EntenteError `FETCH_…`; while the body is read too.
 */
export async function politeFetch(url: string, limits: FetchConfig, known?: Validators): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let address = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await request(address, limits, signal, known);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && status !== NOT_MODIFIED && location) {
      response.destroy();
      if (!URL.canParse(location, address)) throw new EntenteError('FETCH_BAD_URL', { url: location });
      address = new URL(location, address).href;
      continue;
    }
    if (status !== NOT_MODIFIED && (status < 200 || status > 299)) {
      response.destroy();
      throw new EntenteError('FETCH_FAILED', { url, cause: `the server answered ${status}` });
    }
    if (status === NOT_MODIFIED) response.resume();
    return {
      url: address,
      body: status === NOT_MODIFIED ? null : limited(response, url, limits, signal),
      contentType: response.headers['content-type'],
      validators: { etag: response.headers.etag ?? null, lastModified: response.headers['last-modified'] ?? null },
    };
  }
  throw new EntenteError('FETCH_FAILED', { url, cause: `more than ${MOST_REDIRECTS} redirects` });
}

function request(
  url: string,
  limits: FetchConfig,
  signal: AbortSignal,
  known: Validators | undefined,
): Promise<http.IncomingMessage> {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') throw new EntenteError('FETCH_BAD_URL', { url });
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  // A literal address is connected to without asking the resolver.
  if (!limits.allowPrivate && isIP(host) && !isPublicAddress(host))
    throw new EntenteError('FETCH_REFUSED_ADDRESS', { url, address: host });
  const headers = {
    'user-agent': AGENT,
    accept: 'application/rss+xml, application/atom+xml, application/json, text/html, */*;q=0.5',
    'accept-encoding': 'gzip',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
  const lookup = limits.allowPrivate ? {} : { lookup: checkedLookup(url) };
  const { get } = parsed.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    get(parsed, { headers, signal, agent: false, ...lookup }, resolve).on('error', (error) =>
      reject(failureOf(error, url, limits, signal)),
    );
  });
}

/** The bytes of a response, until there are too many or it takes too long. */
async function* limited(
  response: http.IncomingMessage,
  url: string,
  limits: FetchConfig,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* withinBytes(response, url, limits.maxBytes);
  } catch (thrown) {
    throw failureOf(thrown, url, limits, signal);
  } finally {
    response.destroy();
  }
}

/**
 * Bytes, until they are more than `maxBytes`.
 * @throws EntenteError `FETCH_TOO_LARGE`.
 */
export async function* withinBytes(
  bytes: AsyncIterable<Uint8Array>,
  url: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxBytes) throw new EntenteError('FETCH_TOO_LARGE', { url, limit: maxBytes });
    yield chunk;
  }
}

function failureOf(thrown: unknown, url: string, limits: FetchConfig, signal: AbortSignal): EntenteError {
  if (thrown instanceof EntenteError) return thrown;
  return signal.aborted
    ? new EntenteError('FETCH_TIMED_OUT', { url, seconds: limits.timeoutMs / 1000 })
    : new EntenteError('FETCH_FAILED', { url, cause: causeOf(thrown) }, { cause: thrown });
}
