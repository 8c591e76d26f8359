import { textOfHtml } from '../html/page.js';
import type { RawArticle } from '../raw-article.js';

/** The parts of one entry as written, by element name; `html` where the element's content is markup. */
export interface FeedPart {
  readonly text: string;
  readonly html: boolean;
}

export type FeedItem = ReadonlyMap<string, FeedPart>;

/** Elements in order of preference: the whole text before its summary, the day of publication before that of a change. */
const TEXT_PARTS = ['content:encoded', 'content', 'description', 'summary'];
const DAY_PARTS = ['pubdate', 'published', 'dc:date', 'dcterms:issued', 'date', 'updated'];
const ADDRESS_PARTS = ['link', 'guid', 'id'];

/** The article that an entry of RSS 2.0, RSS 1.0 or Atom (RFC 4287) carries; `source` names the feed. */
export function articleOfItem(item: FeedItem, source: string | undefined): RawArticle {
  const first = (names: readonly string[]): FeedPart | undefined =>
    names.map((name) => item.get(name)).find((part) => part !== undefined && part.text.trim() !== '');
  const address = ADDRESS_PARTS.map((name) => item.get(name)?.text.trim()).find((text) =>
    /^https?:\/\//i.test(text ?? ''),
  );
  return {
    id: item.get('guid')?.text.trim() ?? item.get('id')?.text.trim(),
    url: address,
    title: plain(item.get('title')),
    date: first(DAY_PARTS)?.text.trim(),
    source: plain(item.get('source')) || source,
    text: plain(first(TEXT_PARTS)),
  };
}

function plain(part: FeedPart | undefined): string {
  if (!part) return '';
  return part.html && /[<&]/.test(part.text) ? textOfHtml(part.text) : part.text.trim();
}
