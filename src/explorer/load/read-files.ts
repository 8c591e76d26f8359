import type { ArticleInput } from '../generated/graphql/graphql';
import { parseCsv } from './parse-csv';

/** What came of one dropped file: its articles, or why it has none. */
export interface ReadFile {
  readonly name: string;
  readonly articles: readonly ArticleInput[];
  readonly rejects: readonly Reject[];
}

/** A part of a file that is no article. */
export interface Reject {
  readonly where: string;
  readonly why: string;
}

/** Endings of names that can be read, for the file dialog. */
export const ENDINGS = '.json,.jsonl,.ndjson,.csv,.txt,.md,.html,.htm';

/** Reads a file by the ending of its name: JSON, JSON Lines, CSV with a heading, HTML; all else is plain text. */
export async function readFile(file: File): Promise<ReadFile> {
  const text = (await file.text()).replace(/^\uFEFF/, '');
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  try {
    const found = partsOf(ending, text, file.name);
    const articles: ArticleInput[] = [];
    const rejects: Reject[] = [];
    found.forEach((part, at) => {
      const article = articleOf(part);
      if (typeof article === 'string') rejects.push({ where: `${file.name}, article ${at + 1}`, why: article });
      else articles.push(article);
    });
    return { name: file.name, articles, rejects };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { name: file.name, articles: [], rejects: [{ where: file.name, why }] };
  }
}

function partsOf(ending: string, text: string, name: string): unknown[] {
  if (ending === 'jsonl' || ending === 'ndjson')
    return text.split('\n').flatMap((line) => (line.trim() ? [jsonLine(line)] : []));
  if (ending === 'json') {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  }
  if (ending === 'csv') return parseCsv(text);
  if (ending === 'html' || ending === 'htm') return [htmlArticle(text)];
  const [title = name, ...rest] = text.trim().split('\n');
  return [{ title, text: rest.join('\n').trim() || title }];
}

/** A line that is no JSON is one bad article, not a bad file. */
function jsonLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The page is parsed and never shown: scripts in it do not run, images are not fetched. */
function htmlArticle(html: string): unknown {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const useless of page.querySelectorAll('script, style, nav, header, footer, aside')) useless.remove();
  const body = page.querySelector('article') ?? page.body;
  const paragraphs = [...body.querySelectorAll('p')].map((paragraph) => paragraph.textContent?.trim() ?? '');
  const date = page.querySelector('meta[property="article:published_time"], time[datetime]');
  return {
    title: page.querySelector('h1')?.textContent?.trim() ?? page.title,
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') || (body.textContent?.trim() ?? ''),
    publishedOn: date?.getAttribute('content') ?? date?.getAttribute('datetime'),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  };
}

const FIELDS = {
  title: ['title', 'headline'],
  text: ['text', 'body', 'content'],
  publishedOn: ['publishedOn', 'publishedAt', 'date', 'published'],
  source: ['source', 'outlet'],
  url: ['url', 'link'],
} as const;

/** An article as the service takes it, or what is missing. */
function articleOf(part: unknown): ArticleInput | string {
  if (typeof part !== 'object' || part === null) return 'it is no JSON object';
  const fields = new Map(Object.entries(part));
  const read = (names: readonly string[]): string | null => {
    const value: unknown = names
      .map((name) => fields.get(name) ?? fields.get(name.toLowerCase()))
      .find((found) => found !== undefined && found !== null);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const title = read(FIELDS.title);
  const text = read(FIELDS.text);
  if (!title) return 'it has no title';
  if (!text) return 'it has no text';
  const day = read(FIELDS.publishedOn)?.slice(0, 10) ?? null;
  const publishedOn = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  return { title, text, publishedOn, source: read(FIELDS.source), url: read(FIELDS.url) };
}
