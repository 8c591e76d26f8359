import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { pathOf } from './reading-all.js';

const MEGABYTE = 1_000_000;
const SIZE = 50 * MEGABYTE;
/** Node itself takes about 60 MB; the file alone would add its 50, as text 100. */
const MOST_RESIDENT = 160 * MEGABYTE;

const paragraph = 'The two sides met and discussed the border, the river and the bridge between them. '.repeat(12);

/** Writes a file of `SIZE` bytes by repeating what `part` gives, between a start and an end. */
async function write(name: string, start: string, part: (at: number) => string, end: string): Promise<string> {
  const path = pathOf(name);
  const stream = createWriteStream(path);
  stream.write(start);
  for (let size = 0, at = 0; size < SIZE; at++) {
    const text = part(at);
    size += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end(end);
  await finished(stream);
  return path;
}

/** Reads a file in a process of its own, and gives what it counted and the most memory that it held. */
function readInProcess(path: string): { accepted: number; rejected: string[]; resident: number } {
  const script = `
    import { readArticles, fileSource } from './dist/articles/index.js';
    let accepted = 0; const rejected = [];
    for await (const reading of readArticles(fileSource(process.argv[1]))) 'article' in reading ? accepted++ : rejected.push(reading.reject.code);
    console.log(JSON.stringify({ accepted, rejected, resident: process.resourceUsage().maxRSS * 1024 }));`;
  const output = execFileSync(process.execPath, ['--max-semi-space-size=8', '--input-type=module', '-e', script, path]);
  return JSON.parse(output.toString());
}

describe('a file of 50 MB', () => {
  const article = (at: number): string => JSON.stringify({ id: `a${at}`, title: `T${at}`, text: paragraph });
  it.each([
    ['many.jsonl', '', (at: number) => `${article(at)}\n`, ''],
    ['many.json', '[', (at: number) => `${at === 0 ? '' : ','}${article(at)}`, ']'],
    ['many.csv', 'id,text\n', (at: number) => `a${at},"${paragraph}"\n`, ''],
    [
      'many.rss',
      '<rss version="2.0"><channel>',
      (at: number) => `<item><guid>a${at}</guid><description>${paragraph}</description></item>`,
      '</channel></rss>',
    ],
  ] as const)('of many articles is read in constant memory: %s', async (name, start, part, end) => {
    const path = await write(name, start, part, end);
    expect(statSync(path).size).toBeGreaterThanOrEqual(SIZE);
    const { accepted, rejected, resident } = readInProcess(path);
    expect(rejected).toEqual([]);
    expect(accepted).toBeGreaterThan(40_000);
    expect(resident).toBeLessThan(MOST_RESIDENT);
  });

  it.each([
    ['one.jsonl', '{"text": "', '"}\n{"text": "The next one."}', 1],
    ['one.json', '[{"text": "', '"}, {"text": "The next one."}]', 1],
    ['one.csv', 'text,title\n"', '",x\nThe next one.,y', 1],
    ['one.txt', 'Title: T\n\n', '', 0],
    ['one.html', '<html><body><p>', '</p></body></html>', 0],
  ] as const)(
    'that is one article is refused without being held, and the next one is read: %s',
    async (name, start, end, next) => {
      const path = await write(name, start, () => paragraph, end);
      const { accepted, rejected, resident } = readInProcess(path);
      expect(rejected).toEqual(['ARTICLE_TOO_LONG']);
      expect(accepted).toBe(next);
      expect(resident).toBeLessThan(MOST_RESIDENT);
    },
  );
});
