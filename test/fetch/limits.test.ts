import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failure, localFetcher, plain, serve, serveBytes } from './local-server.ts';

/** Writes a chunk again and again for as long as the client reads. */
function flood(response: ServerResponse, chunk: Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

describe('size', () => {
  it('is taken up to the limit and refused above it, with or without a length', async () => {
    const server = await serve({
      '/1000': plain('a'.repeat(1000)),
      '/1001': plain('a'.repeat(1001)),
      '/chunked': (_, response) => {
        response.write('a'.repeat(1000));
        response.end('a');
      },
    });
    const fetcher = localFetcher(server, { maxBytes: 1000 });
    expect((await fetcher.fetchPage(server.url('/1000'))).bytes).toHaveLength(1000);
    const tooLarge = /^too-large: Expected a page of at most 1000 bytes, found more at http:/;
    expect(await failure(fetcher.fetchPage(server.url('/1001')))).toMatch(tooLarge);
    expect(await failure(fetcher.fetchPage(server.url('/chunked')))).toMatch(tooLarge);
    expect((await fetcher.fetchPage(server.url('/1001'), { maxBytes: 2000 })).bytes).toHaveLength(1001);
  });

  it('of an endless body is refused', async () => {
    const server = await serve({ '/a': (_, response) => flood(response, Buffer.alloc(65_536, 'a')) });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(/^too-large: .* 5000000 bytes/);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(8_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(8_000_000))],
  ])('of a %s bomb is counted unpacked', async (encoding, bomb) => {
    const server = await serve({
      '/a': (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(/^too-large:/);
  });

  it('of packed bytes that unpack to nothing is counted too', async () => {
    const server = await serve({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        flood(response, Buffer.concat(new Array(1000).fill(gzipSync(''))));
      },
    });
    expect(await failure(localFetcher(server, { maxBytes: 500_000 }).fetchPage(server.url('/a')))).toMatch(
      /^too-large:/,
    );
  });

  it('of many tiny chunks is no larger than their bytes', async () => {
    const server = await serve({
      '/a': (_, response) => {
        for (let index = 0; index < 5000; index += 1) response.write('a');
        response.end();
      },
    });
    expect((await localFetcher(server).fetchPage(server.url('/a'))).bytes).toHaveLength(5000);
  });
});

// The limits that should strike are a fraction of a second, all others tens of seconds.
describe('time', () => {
  it('of headers that never come', async () => {
    const server = await serve({ '/a': () => {} });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a'), { headersMs: 50 }))).toMatch(
      /^too-slow: Expected an answer from http:.*\/a to begin within 50 ms, found none/,
    );
  });

  it('of headers that drip', async () => {
    const server = await serveBytes(socket => {
      let drip: NodeJS.Timeout;
      socket.once('data', request => {
        if (request.toString().startsWith('GET /robots.txt')) {
          socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
          return;
        }
        socket.write('HTTP/1.1 200 OK\r\n');
        drip = setInterval(() => socket.write('X: y\r\n'), 10);
      });
      socket.on('close', () => clearInterval(drip));
    });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a'), { headersMs: 100 }))).toMatch(/^too-slow:/);
  });

  it('of a body that drips', async () => {
    const server = await serve({
      '/b': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('a'), 10);
        response.on('close', () => clearInterval(drip));
      },
    });
    expect(await failure(localFetcher(server).fetchPage(server.url('/b'), { timeoutMs: 300 }))).toMatch(
      /^too-slow: Expected "http:.*\/b" within 300 ms, found no end of it/,
    );
  });

  it('of a name that is never found', async () => {
    const server = await serve({});
    const fetcher = localFetcher(server, { connectMs: 50, lookup: () => new Promise(() => {}) });
    expect(await failure(fetcher.fetchPage(server.url('/a')))).toMatch(
      /^too-slow: Expected a connection to news.test:\d+ within 50 ms, found none/,
    );
    expect(server.asked).toEqual([]);
  });

  it.each([0, -1, Number.NaN])('limits of %d are refused', async timeoutMs => {
    const server = await serve({});
    expect(await failure(localFetcher(server).fetchPage(server.url('/a'), { timeoutMs }))).toMatch(
      /^bad-option: Expected a number above 0 as timeoutMs, found/,
    );
  });

  it('may be unlimited', async () => {
    const server = await serve({ '/a': 'x' });
    const options = { timeoutMs: Infinity, headersMs: Infinity, maxBytes: Infinity };
    expect((await localFetcher(server).fetchPage(server.url('/a'), options)).bytes).toHaveLength(1);
  });
});

describe('abort', () => {
  const aborted = /^aborted: Fetching "http:.*" was aborted by the caller/;

  it('before the start asks nothing', async () => {
    const server = await serve({ '/a': 'x' });
    const fetched = localFetcher(server).fetchPage(server.url('/a'), { signal: AbortSignal.abort() });
    expect(await failure(fetched)).toMatch(aborted);
    expect(server.asked).toEqual([]);
  });

  it.each(['look-up', 'robots.txt', 'headers', 'body'])('while waiting for the %s', async phase => {
    const controller = new AbortController();
    const stop = () => {
      setImmediate(() => controller.abort(new Error('enough')));
    };
    const server = await serve({
      '/robots.txt': (_, response) => {
        if (phase === 'robots.txt') stop();
        else response.writeHead(404).end();
      },
      '/a': (_, response) => {
        if (phase === 'body') response.write('<p>');
        stop();
      },
    });
    const options = phase === 'look-up' ? { lookup: () => new Promise<string[]>(stop) } : {};
    const fetched = localFetcher(server, options).fetchPage(server.url('/a'), { signal: controller.signal });
    expect(await failure(fetched)).toMatch(aborted);
  });

  it('is not felt by others who wait for the same robots.txt', async () => {
    const controller = new AbortController();
    const server = await serve({
      '/robots.txt': (_, response) => {
        controller.abort();
        setImmediate(() => response.writeHead(404).end());
      },
      '/a': 'x',
    });
    const fetcher = localFetcher(server);
    const first = failure(fetcher.fetchPage(server.url('/a'), { signal: controller.signal }));
    const second = fetcher.fetchPage(server.url('/a'));
    expect(await first).toMatch(aborted);
    expect((await second).status).toBe(200);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  it('by closing the fetcher', async () => {
    const server = await serve({ '/a': () => void fetcher.close() });
    const fetcher = localFetcher(server);
    expect(await failure(fetcher.fetchPage(server.url('/a')))).toMatch(/^(closed|unreachable):/);
    expect(await failure(fetcher.fetchPage(server.url('/a')))).toMatch(/^closed:/);
  });
});
