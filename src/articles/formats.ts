/** The formats that articles are read from, by the name that `--format` takes. */
export const FORMATS = ['json', 'jsonl', 'csv', 'text', 'html', 'feed'] as const;
export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
};

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
};

/** The format that a file's name tells, looking through `.gz`; null where it tells none. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return extension ? (BY_EXTENSION[extension] ?? null) : null;
}

/** The format and encoding that a `Content-Type` header tells (RFC 9110, 8.3). */
export function formatOfMediaType(header: string | undefined): { format: Format | null; charset: string | undefined } {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(header ?? '')?.[1];
  return { format: BY_MEDIA_TYPE[type] ?? null, charset };
}

/** How many first bytes `formatOfHead` wants to see. */
export const HEAD_BYTES = 4096;

/** The format that the first bytes of decompressed UTF-8 tell. Plain text is what shows no sign of another. */
export function formatOfHead(head: Buffer): Format {
  const start = head.toString('utf8').trimStart();
  if (start.startsWith('[')) return 'json';
  if (start.startsWith('{')) return holdsOneValueALine(start) ? 'jsonl' : 'json';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(rss|feed|rdf:RDF)\b/i.test(start)) return 'feed';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|article)\b/i.test(start)) return 'html';
  if (start.startsWith('<?xml')) return 'feed';
  return 'text';
}

/** JSON Lines show on their first line, which is a whole value or longer than the head. */
function holdsOneValueALine(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0) return true;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
