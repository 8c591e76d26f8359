import { createHash } from 'node:crypto';
import type { Article } from './article.js';

/** Query parameters that say where a reader came from, not which page it is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src|cmpid|ocid|at_\w+)$/i;

const ID_LENGTH = 32;
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The one spelling of a web address: https for http, host in lower case without "www.", no default port, fragment,
 * credentials or tracking parameters, the rest of the query sorted, no slash at the end. Follows RFC 3986, 6.2.
 * Null where it is no http or https URL.
 */
export function canonicalUrl(address: string): string | null {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const port = url.port ? `:${url.port}` : '';
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = url.pathname.replace(/\/+$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept.sort(byNameThenValue)).toString();
  return `https://${host}${port}${path}${query ? `?${query}` : ''}`;
}

function byNameThenValue([nameA, valueA]: [string, string], [nameB, valueB]: [string, string]): number {
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return valueA < valueB ? -1 : valueA > valueB ? 1 : 0;
}

/** SHA-256 (hex) over title, day, source and text: differs as soon as one of them does. */
export function contentHash(of: Pick<Article, 'title' | 'publishedOn' | 'source' | 'text'>): string {
  return sha256(JSON.stringify([of.title, of.publishedOn, of.source, of.text]));
}

/** The article's stable id: 32 hex digits of a hash of its canonical URL or, without one, of its content. */
export function articleId(url: string | null, hash: string): string {
  return sha256(url === null ? `content:${hash}` : `url:${url}`).slice(0, ID_LENGTH);
}
