import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));
const MOST_BYTES = 400_000;

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(DIST + file)).length, 0);

describe('The built page', () => {
  const html = readFileSync(`${DIST}index.html`, 'utf8');
  const assets = readdirSync(`${DIST}assets`).map((name) => `assets/${name}`);

  it('needs less than 400 kB, gzipped, for its first view', () => {
    const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
    expect(first.length).toBeGreaterThan(1);
    const size = sizeOf(['index.html', ...first]);
    console.log(
      `explorer: first view ${Math.round(size / 1000)} kB gzipped; all views ${Math.round(sizeOf(assets) / 1000)} kB`,
    );
    expect(size).toBeLessThan(MOST_BYTES);
  });

  it('has no script and no style in its HTML, and fetches nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\bstyle=|\bon\w+=/);
    expect(html).not.toMatch(/(?:src|href)="(?!\.\/)/);
    for (const file of assets.filter((name) => name.endsWith('.css'))) {
      expect(readFileSync(DIST + file, 'utf8')).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
    }
  });

  it('brings the flags of states along', () => {
    for (const code of ['az', 'fj', 'nz', 'xk']) expect(existsSync(`${DIST}flags/${code}.svg`)).toBe(true);
  });
});
