import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Accepted, isAccepted, readArticles } from '../../src/articles/index.js';
import { readConfig } from '../../src/config.js';
import { politeFetch } from '../../src/ingest/fetch/polite-fetch.js';
import { isPublicAddress } from '../../src/ingest/fetch/public-address.js';
import { fetchSource } from '../../src/ingest/fetch/url-source.js';

const limits = readConfig({ ENTENTE_ALLOW_PRIVATE: '1', ENTENTE_MAX_FETCH_BYTES: '10000' }).fetch;
const guarded = readConfig({}).fetch;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback that answers as told; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error) => error.code,
  );

async function bodyOf(url: string, settings = limits): Promise<string> {
  const { body } = await politeFetch(url, settings);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('addresses that must not be fetched from', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '[::1]',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('are refused however they are written, and nothing is asked of them', async () => {
    let asked = 0;
    const { port } = new URL(
      await serve((_, response) => {
        asked++;
        response.end();
      }),
    );
    for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]', 'localhost'])
      expect(await codeOf(politeFetch(`http://${host}:${port}/`, guarded)), host).toBe('FETCH_REFUSED_ADDRESS');
    expect(asked).toBe(0);
  });

  it('are refused after a redirect too', async () => {
    const secret = await serve((_, response) => {
      response.end('secret');
    });
    const url = await serve((_, response) => {
      response.writeHead(302, { location: secret }).end();
    });
    expect(await bodyOf(url)).toBe('secret');
    expect(await codeOf(politeFetch(url, guarded))).toBe('FETCH_REFUSED_ADDRESS');
  });
});

describe('a fetch', () => {
  it('follows redirects to their end, and not for ever', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/end') response.end('here');
      else response.writeHead(301, { location: request.url === '/start' ? '/end' : '/loop' }).end();
    });
    expect(await bodyOf(`${url}/start`)).toBe('here');
    expect(await codeOf(politeFetch(`${url}/loop`, limits))).toBe('FETCH_FAILED');
  });

  it('stops at the limit of size, also when the server does not tell it, also when it is packed', async () => {
    const url = await serve((request, response) => {
      response.end(
        request.url === '/packed' ? gzipSync(JSON.stringify({ text: 'x'.repeat(100_000) })) : 'x'.repeat(20_000),
      );
    });
    expect(await codeOf(bodyOf(url))).toBe('FETCH_TOO_LARGE');
    const fetched = await fetchSource(`${url}/packed`, limits, 'json');
    const readings = [];
    for await (const reading of fetched ? readArticles(fetched.source) : []) readings.push(reading);
    expect(readings).toMatchObject([{ reject: { code: 'FETCH_TOO_LARGE' } }]);
  });

  it('stops at the limit of time, before and while the server answers', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/slow') response.write('a');
    });
    const hurried = { ...limits, timeoutMs: 200 };
    expect(await codeOf(politeFetch(url, hurried))).toBe('FETCH_TIMED_OUT');
    expect(await codeOf(bodyOf(`${url}/slow`, hurried))).toBe('FETCH_TIMED_OUT');
  });

  it('says what the server answered, and that nobody answers', async () => {
    const url = await serve((_, response) => {
      response.writeHead(404).end();
    });
    await expect(politeFetch(url, limits)).rejects.toThrow('the server answered 404');
    await expect(politeFetch('http://127.0.0.1:1/', limits)).rejects.toThrow('ECONNREFUSED');
    expect(await codeOf(politeFetch('file:///etc/passwd', limits))).toBe('FETCH_BAD_URL');
  });

  it('asks for news only: by entity tag and by date', async () => {
    const url = await serve((request, response) => {
      const known =
        request.headers['if-none-match'] === '"v1"' ||
        request.headers['if-modified-since'] === 'Tue, 12 Jan 2021 09:00:00 GMT';
      response
        .writeHead(known ? 304 : 200, { etag: '"v1"', 'last-modified': 'Tue, 12 Jan 2021 09:00:00 GMT' })
        .end(known ? undefined : 'body');
    });
    const first = await politeFetch(url, limits);
    expect(first.body).not.toBeNull();
    expect((await politeFetch(url, limits, first.validators)).body).toBeNull();
    expect((await politeFetch(url, limits, { ...first.validators, etag: null })).body).toBeNull();
  });
});

describe('a fetched document', () => {
  const article = { title: 'T', text: 'They met in Malé.' };
  const read = async (url: string): Promise<Accepted['article'][]> => {
    const fetched = await fetchSource(url, limits, null);
    const articles = [];
    for await (const reading of fetched ? readArticles(fetched.source) : [])
      if (isAccepted(reading)) articles.push(reading.article);
    return articles;
  };

  it('is read as its media type and encoding say, packed or not', async () => {
    const feed = `<rss version="2.0"><channel><title>Wire</title><item><title>T</title><link>https://example.org/t</link><description>${article.text}</description></item></channel></rss>`;
    const url = await serve((request, response) => {
      if (request.url === '/feed')
        response.setHeader('content-type', 'application/rss+xml; charset=iso-8859-1').end(Buffer.from(feed, 'latin1'));
      else if (request.url === '/packed')
        response
          .setHeader('content-encoding', 'gzip')
          .setHeader('content-type', 'application/json')
          .end(gzipSync(JSON.stringify([article])));
      else response.end(JSON.stringify(article));
    });
    expect(await read(`${url}/feed`)).toMatchObject([{ ...article, url: 'https://example.org/t', source: 'Wire' }]);
    expect(await read(`${url}/packed`)).toMatchObject([article]);
    expect(await read(`${url}/plain`)).toMatchObject([article]);
  });

  it('that is a web page has the address that it came from', async () => {
    const paragraphs =
      '<p>They met in the capital, and long talks were held about the river, the border and the bridge.</p>'.repeat(8);
    const url = await serve((_, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end(`<html><head><title>Talks</title></head><body><article>${paragraphs}</article></body></html>`);
    });
    const [page] = await read(`${url}/talks`);
    expect(page).toMatchObject({ title: 'Talks', url: `${url}/talks`.replace('http:', 'https:') });
    expect(page?.text).toContain('They met in the capital');
  });
});
