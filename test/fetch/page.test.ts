import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { userAgent } from '../../src/article/fetch/index.ts';
import { failure, html, localFetcher, redirectTo, serve, serveBytes } from './local-server.ts';

const page = '<p>Two presidents agree to meet.';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a page', () => {
  it('comes with its bytes, type, charset, time and status', async () => {
    const server = await serve({ '/a': page });
    const { bytes, ...rest } = await localFetcher(server).fetchPage(server.url('/a#part'));
    expect(text(bytes)).toBe(page);
    expect(rest).toEqual({
      url: server.url('/a'),
      requestedUrl: server.url('/a#part'),
      contentType: 'text/html',
      charset: 'utf-8',
      fetched: '2025-08-07T12:00:00Z',
      status: 200,
      redirects: [],
      crawlDelay: null,
    });
  });

  it('is asked for under our own name, without cookies', async () => {
    const seen: unknown[] = [];
    const server = await serve({
      '/a': ({ headers }, response) => {
        seen.push([headers['user-agent'], headers.cookie, headers.authorization, headers.referer]);
        response.writeHead(302, { location: '/b', 'set-cookie': 'a=1' }).end();
      },
      '/b': ({ headers }, response) => {
        seen.push([headers['user-agent'], headers.cookie, headers.authorization, headers.referer]);
        html(response, page);
      },
    });
    await localFetcher(server).fetchPage(server.url('/a'));
    expect(seen).toEqual([
      [userAgent, undefined, undefined, undefined],
      [userAgent, undefined, undefined, undefined],
    ]);
  });

  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['GZIP', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['identity', Buffer.from(page)],
  ])('is unpacked from %s', async (encoding, body) => {
    const server = await serve({
      '/a': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding }).end(body),
    });
    expect(text((await localFetcher(server).fetchPage(server.url('/a'))).bytes)).toBe(page);
  });

  it('may be empty, packed or not', async () => {
    const server = await serve({
      '/a': (_, response) => html(response, ''),
      '/b': (_, response) => html(response, '', { 'content-encoding': 'gzip' }),
    });
    const fetcher = localFetcher(server);
    expect((await fetcher.fetchPage(server.url('/a'))).bytes).toHaveLength(0);
    expect((await fetcher.fetchPage(server.url('/b'))).bytes).toHaveLength(0);
  });

  it.each([
    ['gzip', Buffer.from('not packed at all')],
    ['gzip', gzipSync(page).subarray(0, 20)],
    ['br', Buffer.from('not packed at all')],
    ['deflate', Buffer.from('8 not packed at all')],
    ['compress', Buffer.from('x')],
    ['gzip, gzip', gzipSync(gzipSync(page))],
  ])('that does not unpack from %s is no text', async (encoding, body) => {
    const server = await serve({
      '/a': (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body),
    });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(
      /^not-text: Expected a body packed/,
    );
  });

  it.each([
    [undefined, null, null],
    ['text/plain', 'text/plain', null],
    ['application/xhtml+xml; charset=koi8-r', 'application/xhtml+xml', 'koi8-r'],
  ])('of type %s is taken', async (header, contentType, charset) => {
    const server = await serve({
      '/a': (_, response) => response.writeHead(200, header === undefined ? {} : { 'content-type': header }).end(page),
    });
    expect(await localFetcher(server).fetchPage(server.url('/a'))).toMatchObject({ contentType, charset });
  });

  it.each(['application/pdf', 'image/png', 'application/json', 'application/octet-stream', 'text/css'])(
    'of type %s is refused',
    async type => {
      const server = await serve({ '/a': (_, response) => html(response, page, { 'content-type': type }) });
      expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(
        /^not-text: Expected text\/html, application\/xhtml\+xml, text\/plain at http:.*, found /,
      );
    },
  );

  it.each([
    [404, {}, /^http-status: Expected status 200 from http:.*, found 404: there is no such page/],
    [503, { 'retry-after': '120' }, /found 503: the site is busy. Try again in 120 seconds/],
    [503, { 'retry-after': 'soon' }, /found 503: the site is busy. Try again later/],
    [403, {}, /found 403: it wants a login/],
    [500, {}, /found 500: the server failed/],
    [204, {}, /found 204: the answer holds no page/],
    [304, {}, /found 304/],
    [302, {}, /found 302/],
  ])('with status %i is an error', async (status, headers, message) => {
    const server = await serve({ '/a': (_, response) => response.writeHead(status, headers).end() });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(message);
  });
});

describe('redirects', () => {
  it('are followed and told', async () => {
    const server = await serve({
      '/1': redirectTo('/2', 301),
      '/2': redirectTo('3', 303),
      '/3': redirectTo('?q=4', 307),
      '/3?q=4': redirectTo('//other.test:PORT/5', 308),
      '/5': page,
    });
    const moved = await serve({
      '/1': redirectTo(`http://other.test:${server.port}/5#x`, 308),
    });
    const fetcher = localFetcher(server, { allowPorts: [server.port, moved.port] });
    expect(await fetcher.fetchPage(moved.url('/1'))).toMatchObject({
      url: `http://other.test:${server.port}/5`,
      redirects: [`http://other.test:${server.port}/5`],
    });
    expect(await failure(fetcher.fetchPage(server.url('/1')))).toMatch(/^bad-url: .* redirects to ".*PORT\/5"/);
  });

  it('are followed five times', async () => {
    const server = await serve({
      '/0': redirectTo('/1'),
      '/1': redirectTo('/2'),
      '/2': redirectTo('/3'),
      '/3': redirectTo('/4'),
      '/4': redirectTo('/5'),
      '/5': redirectTo('/6'),
      '/6': page,
    });
    const fetcher = localFetcher(server);
    const { redirects, url } = await fetcher.fetchPage(server.url('/1'));
    expect(redirects).toEqual([2, 3, 4, 5, 6].map(number => server.url(`/${number}`)));
    expect(url).toBe(server.url('/6'));
    expect(await failure(fetcher.fetchPage(server.url('/0')))).toMatch(
      /^unreachable: Expected at most 5 redirects .*, found one more, to http:.*\/6\./,
    );
  });

  it('in a circle are an error', async () => {
    const server = await serve({ '/1': redirectTo('/2'), '/2': redirectTo('/1#x'), '/3': redirectTo('/3') });
    const fetcher = localFetcher(server);
    expect(await failure(fetcher.fetchPage(server.url('/1')))).toMatch(/^unreachable: .* in a circle/);
    expect(await failure(fetcher.fetchPage(server.url('/3')))).toMatch(/^unreachable: .* in a circle/);
  });

  it.each([
    ['http://10.0.0.1/', 'refused-address'],
    ['http://169.254.169.254/latest/', 'refused-address'],
    ['http://[::1]/', 'refused-address'],
    ['//2852039166/', 'refused-address'],
    ['http://me:secret@news.test/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['http://news.test:22/', 'bad-url'],
    ['http://', 'bad-url'],
  ])('to %s are refused', async (location, code) => {
    const server = await serve({ '/1': redirectTo(location) });
    const message = await failure(localFetcher(server).fetchPage(server.url('/1')));
    expect(message).toMatch(new RegExp(`^${code}: http://news.test:\\d+/1 redirects to `));
    expect(message).not.toContain('secret');
  });
});

describe('a server', () => {
  it.each([
    ['breaks off in the headers', 'HTTP/1.1 200 OK\r\nConte', 'unreachable'],
    ['breaks off in the body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>', 'unreachable'],
    ['breaks off in a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab', 'unreachable'],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'unreachable'],
    ['sends endless headers', `HTTP/1.1 200 OK\r\n${'X: '.padEnd(1000, 'x')}\r\n`.repeat(100), 'too-large'],
  ])('that %s is told of', async (_, answer, code) => {
    const server = await serveBytes(socket => {
      socket.once('data', request => {
        if (request.toString().startsWith('GET /robots.txt')) {
          socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
        } else {
          socket.end(answer.replace(/(?<=.)HTTP\/1.1 200 OK\r\n/gs, ''));
        }
      });
    });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(new RegExp(`^${code}: Expected`));
  });
});
