import sax from 'sax';
import { EntenteError } from '../../errors/index.js';
import type { FeedItem, FeedPart } from './feed-item.js';

/** What the parser hands on for each entry: its parts, or null where it is too long to hold. */
export interface ParsedItem {
  readonly item: FeedItem | null;
  /** The feed's own title, as far as read. */
  readonly source: string | undefined;
}

const ROOTS = new Set(['rss', 'feed', 'rdf:rdf']);
const ITEMS = new Set(['item', 'entry']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

interface Capture {
  readonly name: string;
  readonly depth: number;
  readonly html: boolean;
  /** Atom's XHTML content comes as elements: they are written out again, to be read as HTML later. */
  readonly xhtml: boolean;
  text: string;
}

/**
 * Cuts an RSS or Atom document into its entries while it streams in; at most one entry of `limit` characters is held.
 * Entries finished by a `write` are what it returns.
 * @throws EntenteError `ARTICLE_NOT_XML`, `ARTICLE_NOT_FEED`.
 */
export class FeedParser {
  private readonly parser = sax.parser(true, { position: true });
  private finished: ParsedItem[] = [];
  private source: string | undefined;
  private item: Map<string, FeedPart> | null = null;
  private itemDepth = 0;
  private itemSize = 0;
  private depth = 0;
  private capture: Capture | null = null;
  private failure: EntenteError | null = null;

  constructor(private readonly limit: number) {
    this.parser.onopentag = (tag) => this.open(tag.name.toLowerCase(), tag.attributes as Record<string, string>);
    this.parser.onclosetag = (name) => this.close(name.toLowerCase());
    this.parser.ontext = (text) => this.text(text);
    this.parser.oncdata = (text) => this.text(text);
    this.parser.onerror = (error) => {
      const cause = `${error.message.split('\n')[0] ?? ''} on line ${this.parser.line + 1}`;
      this.failure ??= new EntenteError('ARTICLE_NOT_XML', { cause });
    };
  }

  write(xml: string): ParsedItem[] {
    return this.drain(() => this.parser.write(xml));
  }

  end(): ParsedItem[] {
    return this.drain(() => this.parser.close());
  }

  private drain(work: () => unknown): ParsedItem[] {
    try {
      work();
    } catch (thrown) {
      // The parser throws its pending error again on the next write; what it told first is kept.
      if (!this.failure) throw thrown;
    }
    const finished = this.finished;
    this.finished = [];
    if (this.failure && finished.length === 0) throw this.failure;
    return finished;
  }

  private open(name: string, attributes: Record<string, string>): void {
    this.depth++;
    if (this.depth === 1 && !ROOTS.has(name)) this.failure ??= new EntenteError('ARTICLE_NOT_FEED');
    if (this.capture) {
      if (this.capture.xhtml) this.append(`<${name}>`);
    } else if (this.item === null && ITEMS.has(name)) {
      this.item = new Map();
      this.itemDepth = this.depth;
      this.itemSize = 0;
    } else if (this.item !== null && this.depth === this.itemDepth + 1) this.openPart(name, attributes);
    else if (this.item === null && name === 'title' && this.source === undefined) this.openPart(name, attributes);
  }

  private openPart(name: string, attributes: Record<string, string>): void {
    const href = attributes.href;
    const alternate = (attributes.rel ?? 'alternate') === 'alternate';
    if (name === 'link' && href !== undefined) {
      if (alternate) this.item?.set('link', { text: href, html: false });
      return;
    }
    const type = attributes.type ?? (name === 'summary' || name === 'content' ? 'text' : 'html');
    const html = type !== 'text' && type !== 'text/plain';
    this.capture = { name, depth: this.depth, html, xhtml: type === 'xhtml', text: '' };
  }

  private text(text: string): void {
    if (this.capture?.xhtml) this.append(text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign));
    else if (this.capture) this.append(text);
  }

  private append(text: string): void {
    this.itemSize += text.length;
    if (this.capture && this.itemSize <= this.limit) this.capture.text += text;
  }

  private close(name: string): void {
    // A wrong closing tag makes the parser close what is open: those elements are not whole.
    if (this.failure) return;
    const capture = this.capture;
    if (capture && capture.depth === this.depth) {
      this.capture = null;
      if (this.item === null) this.source = capture.text.trim() || undefined;
      else if (!this.item.has(capture.name)) this.item.set(capture.name, { text: capture.text, html: capture.html });
    } else if (capture?.xhtml) this.append(`</${name}>`);
    if (this.item !== null && this.depth === this.itemDepth) {
      this.finished.push({ item: this.itemSize > this.limit ? null : this.item, source: this.source });
      this.item = null;
    }
    this.depth--;
  }
}
