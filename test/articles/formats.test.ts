import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isAccepted, readArticles, streamSource } from '../../src/articles/index.js';
import { collect, readFile } from './reading-all.js';

const fields = {
  title: 'Talks in Malé',
  publishedOn: '2021-01-12',
  source: 'Example Wire',
  text: 'They met in Malé.\nIt went well.',
};
const url = 'https://example.org/talks';

const files: Record<string, string> = {
  'one.json': JSON.stringify({ ...fields, url }, null, 2),
  'array.json': JSON.stringify([{ ...fields, url }]),
  'lines.jsonl': `${JSON.stringify({ ...fields, url })}\n\n`,
  'lines-inside.json': `${JSON.stringify({ ...fields, url })}\n`,
  'table.csv': `Title,Published on,Source,URL,Text,Other\n${fields.title},2021-01-12,Example Wire,${url},"${fields.text}",x\n`,
  'semicolons.csv': `text;title;date;source;url\r\n"${fields.text}";${fields.title};12 January 2021;Example Wire;${url}\r\n`,
  'tabs.tsv': `title\tdate\tsource\turl\ttext\n${fields.title}\t2021-01-12\tExample Wire\t${url}\t"${fields.text}"\n`,
  'plain.txt': `Title: ${fields.title}\nDate: 12 January 2021\nSource: Example Wire\nURL: ${url}\n\n${fields.text}`,
};

describe('the same article', () => {
  it.each(Object.keys(files))('is read from %s, plain, gzipped, and in UTF-16', async (name) => {
    const content = files[name] ?? '';
    const variants: [string, Uint8Array][] = [
      [name, Buffer.from(content)],
      [`${name}.gz`, gzipSync(content)],
      [name, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(content)])],
      [name, Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(content, 'utf-16le')])],
      [name, Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(content, 'utf-16be')])],
    ];
    for (const [file, bytes] of variants) {
      const { accepted, lines } = await readFile(file, bytes);
      expect(lines).toEqual([]);
      expect(accepted.map(({ article }) => article)).toMatchObject([{ ...fields, url }]);
    }
  });

  it.each(['one.json', 'array.json', 'lines.jsonl', 'plain.txt'])(
    'is known without a name: %s on standard input',
    async (name) => {
      const input = streamSource(
        '-',
        (async function* () {
          for (const byte of Buffer.from(files[name] ?? '')) yield Uint8Array.of(byte);
        })(),
      );
      const readings = await collect(readArticles(input));
      expect(readings.map((reading) => isAccepted(reading) && reading.article)).toMatchObject([fields]);
    },
  );
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><meta charset="windows-1252"><title>Site | Talks</title>
    <link rel="canonical" href="https://www.example.org/talks"><meta property="og:title" content="Talks in Malé">
    <meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2021-01-12T10:00:00+05:00">
    </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Talks in Malé</h1>
    ${'<p>The minister of the islands received the envoy in Malé, and “good” talks were held &amp; ended.<script>track()</script></p>'.repeat(6)}
    </article><footer>All rights reserved</footer></body></html>`;

  it('gives its readable text, title, day, canonical address and source, in its declared encoding', async () => {
    const { accepted } = await readFile('page.html', iconv.encode(page, 'windows-1252'));
    const article = accepted[0]?.article;
    expect(article).toMatchObject({ ...fields, url, text: expect.any(String) });
    const paragraph = 'The minister of the islands received the envoy in Malé, and “good” talks were held & ended.';
    expect(article?.text.split('\n\n').filter((part) => part === paragraph)).toHaveLength(6);
    expect(article?.text).not.toMatch(/Home|track|rights reserved/);
  });
});

describe('a feed', () => {
  it('in RSS gives its items, the whole text before the summary', async () => {
    const { accepted, lines } = await readFile(
      'feed.rss',
      `<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Wire</title><link>https://example.org</link>
      <item><title>Talks &amp; more</title><link>https://example.org/talks?utm_source=rss</link><guid>a1</guid>
      <pubDate>Tue, 12 Jan 2021 09:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>They met.</p><p>It went <b>well</b>.</p>]]></content:encoded></item></channel></rss>`,
    );
    expect(lines).toEqual([]);
    expect(accepted).toMatchObject([
      {
        givenId: 'a1',
        article: {
          url,
          title: 'Talks & more',
          publishedOn: '2021-01-12',
          source: 'Example Wire',
          text: 'They met.\n\nIt went well.',
        },
      },
    ]);
  });

  it('in Atom gives its entries: links by relation, text, HTML and XHTML content', async () => {
    const entry = (content: string): string => `<entry><id>tag:example.org,2021:1</id><title>Talks</title>
      <link rel="self" href="https://example.org/self"/><link href="https://example.org/talks"/><published>2021-01-12T09:00:00Z</published>${content}</entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title>
      ${entry('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two.</p><p>Three.</p></div></content>')}
      ${entry('<content type="html">&lt;p>One &amp;lt; two.&lt;/p>&lt;p>Three.&lt;/p></content>')}
      ${entry('<summary>One &lt; two.</summary>')}</feed>`;
    const { accepted, lines } = await readFile('feed.atom', feed);
    expect(lines).toEqual([]);
    expect(accepted.map(({ article }) => article.text)).toEqual([
      'One < two.\n\nThree.',
      'One < two.\n\nThree.',
      'One < two.',
    ]);
    expect(new Set(accepted.map(({ article }) => article.url))).toEqual(new Set([url]));
  });
});

describe('whatever the text', () => {
  const texts = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => text.trim() !== '' && !text.includes('\0'));

  it('JSON, JSON Lines and CSV give it back unchanged, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        async (all, cut) => {
          const records = all.map((text) => ({ text }));
          const csv = `text,title\n${all.map((text) => `"${text.replaceAll('"', '""')}",t`).join('\n')}`;
          const contents = {
            json: JSON.stringify(records),
            jsonl: records.map((one) => JSON.stringify(one)).join('\n'),
            csv,
          } as const;
          for (const [format, content] of Object.entries(contents) as [keyof typeof contents, string][]) {
            const bytes = Buffer.from(content);
            const pieces = (async function* () {
              for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
            })();
            const readings = await collect(readArticles(streamSource('-', pieces, format)));
            expect(readings.map((reading) => isAccepted(reading) && reading.article.text)).toEqual(all);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('random bytes are read or refused, and never break the reader', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('json', 'jsonl', 'csv', 'text', 'html', 'feed', null),
        async (bytes, format) => {
          const source = streamSource(
            '-',
            (async function* () {
              yield bytes;
            })(),
            format,
          );
          for (const reading of await collect(readArticles(source)))
            expect(isAccepted(reading) ? reading.article.text : reading.reject.sentence).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
