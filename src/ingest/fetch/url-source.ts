import { type ByteSource, type Format, formatOfMediaType, formatOfName, gunzipped } from '../../articles/index.js';
import type { FetchConfig } from '../../config.js';
import { politeFetch, type Validators, withinBytes } from './polite-fetch.js';

/** Whether an input names a web address rather than a path. */
export const isWebAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * The document at a web address, fetched: as a source of articles, with validators for the next time. Null where it
 * has not changed since `known`. Compressed documents count against the limit of size as they are and unpacked.
 * @throws EntenteError `FETCH_…`.
 */
export async function fetchSource(
  url: string,
  limits: FetchConfig,
  format: Format | null,
  known?: Validators,
): Promise<{ source: ByteSource; validators: Validators } | null> {
  const fetched = await politeFetch(url, limits, known);
  const { body, validators } = fetched;
  if (body === null) return null;
  const declared = formatOfMediaType(fetched.contentType);
  const source: ByteSource = {
    name: url,
    url: fetched.url,
    // Servers send many a feed as text/plain, and JSON Lines as JSON: what the bytes show decides there.
    format: format ?? (declared.format === 'text' ? formatOfName(new URL(fetched.url).pathname) : declared.format),
    ...(declared.charset ? { charset: declared.charset } : {}),
    open: () => withinBytes(gunzipped(body), url, limits.maxBytes),
  };
  return { source, validators };
}
