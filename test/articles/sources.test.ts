import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/articles/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-sources-'));
  mkdirSync(join(folder, 'below'));
  for (const name of ['b.json', 'a.jsonl.gz', 'below/c.rss', 'README.md', '.hidden.json', 'picture.png'])
    writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = async (path: string): Promise<string[]> =>
  (await filesOf(path)).map((file) => file.replace(`${folder}/`, ''));

describe('what a path stands for', () => {
  it('is, for a folder, every file of a known format in it and below, sorted, hidden ones left out', async () => {
    expect(await names(folder)).toEqual(['a.jsonl.gz', 'b.json', 'below/c.rss']);
  });

  it('is, for a file, the file itself, whatever its name', async () => {
    expect(await names(join(folder, 'README.md'))).toEqual(['README.md']);
  });

  it('is, for a glob, what matches', async () => {
    expect(await names(`${folder}/**/*.{rss,json}`)).toEqual(['b.json', 'below/c.rss']);
  });

  it('is an error where there is nothing', async () => {
    for (const path of ['nothing.json', '*.csv', 'b.json/inside'])
      await expect(filesOf(join(folder, path)), path).rejects.toThrow('There is no file or folder');
  });
});
