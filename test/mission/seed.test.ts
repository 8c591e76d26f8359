import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileSource, filesOf, isAccepted, readArticles } from '../../src/articles/index.js';

interface Dispatch {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly source: string;
  readonly text: string;
}

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const FIELDS = ['url', 'title', 'publishedAt', 'source', 'text'] as const;

/** RFC 2606: names that are kept for examples and lead nowhere. */
const EXAMPLE_HOST = /(^|\.)example\.(org|com|net)$/;

/** Countries by which a reader would know that a continent is there. */
const CONTINENTS: Readonly<Record<string, readonly string[]>> = {
  Africa: ['Djibouti', 'Liberia', 'Kenya', 'Morocco', 'Botswana'],
  Asia: ['Mongolia', 'Kazakhstan', 'Philippines', 'Iran', 'Bhutan'],
  Europe: ['Lithuania', 'Norway', 'Spain', 'Poland', 'Greece'],
  'North America': ['Canada', 'Jamaica', 'Barbados', 'United States'],
  'South America': ['Colombia', 'Bolivia', 'Brazil', 'Argentina'],
  Oceania: ['Fiji', 'Tuvalu', 'New Zealand', 'Papua New Guinea'],
  Antarctica: ['Antarctica'],
};

function parseDispatch(file: string, json: string): Dispatch {
  const value: unknown = JSON.parse(json);
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  expect([...fields.keys()].sort(), file).toEqual([...FIELDS].sort());
  const [url = '', title = '', publishedAt = '', source = '', text = ''] = FIELDS.map((name) => {
    const field = fields.get(name);
    expect(typeof field, `${file}: ${name}`).toBe('string');
    return String(field);
  });
  return { file, url, title, publishedAt, source, text };
}

function readSeed(): Dispatch[] {
  return readdirSync(SEED)
    .sort()
    .flatMap((file) => {
      const content = file === 'README.md' ? '' : readFileSync(join(SEED, file), 'utf8');
      if (file.endsWith('.json')) return [parseDispatch(file, content)];
      return content
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => parseDispatch(file, line));
    });
}

/** Runs of five words: two texts that share most of theirs are one story. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

describe('the seed', () => {
  const dispatches = readSeed();

  it('holds at least forty dispatches, in JSON and in JSON Lines', () => {
    expect(dispatches.length).toBeGreaterThanOrEqual(44);
    expect(dispatches.filter(({ file }) => file.endsWith('.json')).length).toBeGreaterThan(20);
    expect(dispatches.filter(({ file }) => file.endsWith('.jsonl')).length).toBeGreaterThan(10);
  });

  it('is read whole by the service, under an address and a day for each', async () => {
    const urls: (string | null)[] = [];
    for (const path of await filesOf(SEED)) {
      for await (const reading of readArticles(fileSource(path))) {
        expect(isAccepted(reading), JSON.stringify(reading)).toBe(true);
        if (!isAccepted(reading)) continue;
        urls.push(reading.article.url);
        expect(reading.article.publishedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }
    expect(urls.sort()).toEqual(dispatches.map(({ url }) => url).sort());
  });

  it('begins with the dispatch that the mission is asked of', () => {
    expect(dispatches[0]).toMatchObject({ file: '001-baku-icesco-startups.json', publishedAt: '2021-01-12' });
  });

  it('gives each dispatch an address of its own that leads nowhere', () => {
    expect(new Set(dispatches.map(({ url }) => url)).size).toBe(dispatches.length);
    for (const { url } of dispatches) expect(new URL(url).hostname).toMatch(EXAMPLE_HOST);
  });

  it('dates each dispatch with a real day from 2008 to 2026', () => {
    for (const { url, publishedAt } of dispatches) {
      const day = new Date(`${publishedAt}T00:00:00Z`);
      expect(Number.isNaN(day.getTime()) ? 'no day' : day.toISOString().slice(0, 10), url).toBe(publishedAt);
      expect(day.getUTCFullYear(), url).toBeGreaterThanOrEqual(2008);
      expect(day.getUTCFullYear(), url).toBeLessThanOrEqual(2026);
    }
  });

  it('has dispatches of a length that a newspaper prints', () => {
    for (const { url, title, text } of dispatches) {
      expect(title.length, url).toBeGreaterThan(10);
      const words = text.split(/\s+/).length;
      expect(words, url).toBeGreaterThanOrEqual(120);
      expect(words, url).toBeLessThanOrEqual(360);
    }
  });

  it.each(Object.entries(CONTINENTS))('tells of %s', (_continent, countries) => {
    for (const country of countries)
      expect(
        dispatches.some(({ text }) => text.includes(country)),
        country,
      ).toBe(true);
  });

  it('carries at least four stories twice, by two outlets, and no other text twice', () => {
    const sets = dispatches.map(({ text }) => shingles(text));
    const pairs = dispatches.flatMap((a, i) =>
      dispatches.slice(i + 1).flatMap((b, j) => {
        const share = likeness(sets[i] ?? new Set(), sets[i + 1 + j] ?? new Set());
        return share > 0.2 ? [{ a, b, share }] : [];
      }),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(4);
    for (const { a, b, share } of pairs) {
      expect(share, `${a.url} ${b.url}`).toBeGreaterThan(0.8);
      expect(a.source).not.toBe(b.source);
      expect(b.file).toBe('wire-copies.jsonl');
    }
  });
});
