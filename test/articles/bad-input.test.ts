import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from './reading-all.js';

const good = (text: string): string => JSON.stringify({ title: 'Good', text });

describe('a bad article among good ones', () => {
  it.each([
    ['not JSON', '{"title": "T", "text": }', 'It is not JSON'],
    ['no object', '[1, 2]', 'It is an array, not a JSON object.'],
    ['without text', '{"title": "T"}', 'It has no text.'],
    ['of white space alone', '{"text": " \\n "}', 'It has no text.'],
    ['with a text that is a list', '{"text": ["a"]}', 'Its field "text" is an array, not a string.'],
    [
      'of an impossible day',
      '{"text": "t", "publishedAt": "2021-02-30"}',
      'Its date "2021-02-30" is no day of the calendar. Write it as YYYY-MM-DD.',
    ],
    ['with a NUL', '{"text": "a\\u0000b"}', 'It holds a NUL character (at 1).'],
    ['with a raw NUL', '{"text": "a\0b"}', 'It holds a NUL character (at 11).'],
    ['with half a character', '{"text": "a\\ud800b"}', 'It is not UTF-8 text (byte 1).'],
    [
      'at no web address',
      '{"text": "t", "url": "file:///etc/passwd"}',
      'Its address "file:///etc/passwd" is no http or https URL.',
    ],
  ])('%s: one line says where and why, the others are read', async (_, line, sentence) => {
    const { accepted, lines } = await readFile('mixed.jsonl', [good('one'), line, good('two')].join('\n'));
    expect(accepted.map(({ article }) => article.text)).toEqual(['one', 'two']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`mixed.jsonl:2: ${sentence}`);
  });

  it('is named by its index in an array', async () => {
    const { accepted, lines } = await readFile('array.json', `[${good('one')}, {"text": nonsense}, ${good('two')}]`);
    expect(accepted.map(({ article }) => article.text)).toEqual(['one', 'two']);
    expect(lines[0]).toMatch(/^array\.json\[1\]: It is not JSON/);
  });

  it('that is not UTF-8 is refused, never garbled', async () => {
    const latin = Buffer.from(good('Curaçao'), 'latin1');
    const content = Buffer.concat([Buffer.from(`${good('one')}\n`), latin, Buffer.from(`\n${good('two')}`)]);
    const { accepted, lines } = await readFile('latin.jsonl', content);
    expect(accepted.map(({ article }) => article.text)).toEqual(['one', 'two']);
    expect(lines).toEqual(['latin.jsonl:2: It is not UTF-8 text (byte 28). Convert it to UTF-8.']);
  });

  it('that is too long is refused, alone in its file or among others', async () => {
    const limits = { maxTextBytes: 1000 };
    const tooLong = 'It is longer than 1000 bytes. Split it, or raise the limit with ENTENTE_MAX_TEXT_BYTES.';
    const long = good('x'.repeat(2000));
    const { accepted, lines } = await readFile('long.jsonl', [good('one'), long, good('two')].join('\n'), limits);
    expect(accepted.map(({ article }) => article.text)).toEqual(['one', 'two']);
    expect(lines).toEqual([`long.jsonl:2: ${tooLong}`]);
    const huge = 'x'.repeat(200_000);
    for (const name of ['long.txt', 'long.html'])
      expect((await readFile(name, huge, limits)).lines).toEqual([`${name}: ${tooLong}`]);
    expect((await readFile('long.json', `[${good('one')},${good(huge)},${good('two')}]`, limits)).lines).toEqual([
      `long.json[1]: ${tooLong}`,
    ]);
  });

  it('in CSV is named by its line, quoted line ends counted', async () => {
    const rows = [
      'title,date,text',
      'A,2021-01-12,"one\nand more"',
      'B,2021-02-30,two',
      'C,too few',
      'D,,four "quoted" words',
    ];
    const { accepted, lines } = await readFile('mixed.csv', rows.join('\n'));
    expect(accepted.map(({ article }) => article.text)).toEqual(['one\nand more', 'four "quoted" words']);
    expect(lines).toEqual([
      'mixed.csv:4: Its date "2021-02-30" is no day of the calendar. Write it as YYYY-MM-DD.',
      'mixed.csv:5: It is not CSV: 2 fields under 3 columns. Check its quotes and the number of its columns.',
    ]);
  });

  it('in a feed is named by its index', async () => {
    const feed = `<rss version="2.0"><channel><title>F</title>
      <item><title>A</title><description>one</description></item>
      <item><title>B</title></item>
      <item><title>C</title><description>two</description></item></channel></rss>`;
    const { accepted, lines } = await readFile('feed.xml', feed);
    expect(accepted.map(({ article }) => article.text)).toEqual(['one', 'two']);
    expect(lines).toEqual(['feed.xml[1]: It has no text. Give the article its body in the field "text".']);
  });
});

describe('a bad file', () => {
  it('cut off in the middle gives what came before', async () => {
    const { accepted, lines } = await readFile('cut.json', `[${good('one')}, {"title": "T", "te`);
    expect(accepted).toHaveLength(1);
    expect(lines[0]).toMatch(/^cut\.json\[1\]: It is not JSON/);
  });

  it('that is no whole gzip stream says so', async () => {
    const packed = gzipSync(`${good('one')}\n`.repeat(1000));
    const { lines } = await readFile('cut.jsonl.gz', packed.subarray(0, packed.length - 20));
    expect(lines.at(-1)).toMatch(/^cut\.jsonl\.gz.*: It is not a whole gzip stream/);
  });

  it('that is XML but no feed says so', async () => {
    expect((await readFile('svg.xml', '<svg><title>x</title></svg>')).lines[0]).toContain('neither RSS nor Atom');
  });

  it('that is no well-formed feed gives the entries before the damage', async () => {
    const feed = '<rss><channel><item><description>one</description></item><item></channel>';
    const { accepted, lines } = await readFile('broken.rss', feed);
    expect(accepted).toHaveLength(1);
    expect(lines[0]).toMatch(/^broken\.rss\[1\]: It is not well-formed XML/);
  });

  it('that is empty has nothing, and a CSV without a text column says what is missing', async () => {
    expect(await readFile('empty.jsonl', '')).toMatchObject({ accepted: [], rejects: [] });
    expect((await readFile('headless.csv', 'a,b\n1,2\n')).lines).toEqual([
      'headless.csv:1: Its column or header "text" is missing. Name the columns or header lines: title, date, source, url, text.',
    ]);
  });

  it('whose declared encoding nobody knows is refused', async () => {
    const { lines } = await readFile('odd.html', '<html><head><meta charset="klingon-8"></head><body>x</body></html>');
    expect(lines).toEqual(['odd.html: Its declared encoding "klingon-8" is not known. Convert it to UTF-8.']);
  });
});
