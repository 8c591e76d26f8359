import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { RawArticle } from '../raw-article.js';
import { blockText } from './block-text.js';

interface Found {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/**
 * The article of a web page: the readable text, and title, day, canonical address and source as its head declares them
 * (Open Graph, schema.org, `<link rel=canonical>`, `<time>`). `address` is where the page came from, if known.
 */
export function articleOfPage(html: string, address: string | undefined): RawArticle {
  const { document } = parseHTML(html);
  const declared = declaredIn(document);
  const readable = new Readability(document, { charThreshold: 200 }).parse();
  return {
    url: absolute(declared.url, address) ?? address,
    title: declared.title ?? readable?.title ?? '',
    date: declared.date ?? readable?.publishedTime ?? undefined,
    source: declared.source ?? readable?.siteName ?? undefined,
    text: textOfHtml(readable?.content ?? ''),
  };
}

/** The text of a piece of HTML, as feeds carry it. */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blockText(document.body);
}

/** What the head of a page says of itself, read before Readability takes the document apart. */
function declaredIn(document: Found): { url?: string; title?: string; date?: string; source?: string } {
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const meta = (...names: string[]): string | undefined =>
    names.flatMap((name) => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content') ?? [])[0];
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linkedDate = linked.map((script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]);
  return withoutUndefined({
    url: attribute('link[rel="canonical"]', 'href') ?? meta('og:url'),
    title: meta('og:title'),
    date:
      meta('article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date', 'DC.date.issued') ??
      linkedDate.find(Boolean) ??
      attribute('[itemprop="datePublished"]', 'content') ??
      attribute('time[datetime]', 'datetime'),
    source: meta('og:site_name'),
  });
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  if (URL.canParse(url)) return url;
  return base && URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
