import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Answer } from './answer.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file that `path` (of a URL, decoded) names under `folder`, or null where there is none; a folder is its
 * `index.html`. Names with a hash, under `assets/`, may be kept for good; everything else is asked for anew.
 */
export async function staticFile(folder: string, path: string, policy: string): Promise<Answer | null> {
  const relative = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const file = join(folder, relative);
  if (path.includes('\0') || !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const type = TYPES[extname(file).toLowerCase()];
  if (type === undefined) return null;
  try {
    const body = await readFile(file);
    const cached = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers: Record<string, string> = { 'content-type': type, 'cache-control': cached };
    headers['content-security-policy'] = policy;
    return { status: 200, headers, body };
  } catch {
    return null;
  }
}
