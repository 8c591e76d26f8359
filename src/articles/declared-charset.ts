import type { Format } from './formats.js';

const XML_DECLARATION = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)["']/i;
const HTML_META = /<meta[^>]*\bcharset\s*=\s*["']?([\w:.-]+)/i;

/** The encoding that a document declares within itself: XML's declaration, HTML's meta element (its first kilobyte). */
export function charsetWithin(head: Buffer, format: Format): string | undefined {
  const start = head.toString('latin1', 0, 1024);
  const declared = XML_DECLARATION.exec(start.trimStart())?.[1];
  if (declared) return declared;
  return format === 'html' ? HTML_META.exec(start)?.[1] : undefined;
}
