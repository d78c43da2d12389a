import { describe, expect, it } from 'vitest';
import { isPublic } from '../../src/article/fetch/address.ts';
import { guardedConnector } from '../../src/article/fetch/connect.ts';
import { createFetcher, fetchPage } from '../../src/article/fetch/index.ts';
import { failure, localFetcher, serve } from './local-server.ts';

const page = '<p>Two presidents agree to meet.';

describe('the default fetcher', () => {
  it.each(['http://127.0.0.1/', 'http://localhost:8080/', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.1/'])(
    'refuses %s',
    async url => {
      expect(await failure(fetchPage(url))).toMatch(/^refused-address: Expected a host on the public internet, found /);
    },
  );
});

describe('names', () => {
  it.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['fe80::1%eth0']],
    [['64:ff9b::7f00:1']],
    [['8.8.8.8', '127.0.0.1']],
    [['2606:4700:4700::1111', '8.8.8.8', 'fd00::1']],
    [['2130706433']],
    [['not an address']],
  ])('at %j are refused', async addresses => {
    const server = await serve({ '/a': page });
    const fetcher = localFetcher(server, { lookup: async () => addresses, allow: isPublic });
    const message = await failure(fetcher.fetchPage(server.url('/a')));
    expect(message).toMatch(
      /^refused-address: Expected a host on the public internet, found news\.test, whose address is /,
    );
    for (const address of addresses) expect(message).not.toContain(address);
    expect(server.asked).toEqual([]);
  });

  it('are refused whatever the policy when one address of several is', async () => {
    const server = await serve({ '/a': page });
    const fetcher = localFetcher(server, { lookup: async () => ['127.0.0.1', '127.0.0.2'] });
    expect(await failure(fetcher.fetchPage(server.url('/a')))).toMatch(/^refused-address:/);
    expect(server.asked).toEqual([]);
  });

  it('are looked up once for a connection: rebinding finds nobody to answer it', async () => {
    const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2', '127.0.0.2'];
    const looked: string[] = [];
    const server = await serve({
      '/robots.txt': (_, response) => response.writeHead(404, { connection: 'close' }).end(),
      '/a': page,
    });
    const fetcher = localFetcher(server, {
      lookup: async name => {
        looked.push(name);
        return [answers.shift()!];
      },
    });
    // The first connection carries robots.txt and is closed; the second look-up gives the address that is not allowed.
    expect(await failure(fetcher.fetchPage(server.url('/a')))).toMatch(/^refused-address:/);
    expect(looked).toEqual(['news.test', 'news.test']);
    expect(server.asked).toEqual(['/robots.txt']);
  });

  it('that the connection was opened for are not looked up again', async () => {
    let count = 0;
    const server = await serve({ '/a': page });
    const fetcher = localFetcher(server, {
      lookup: async () => {
        count += 1;
        return [count === 1 ? '127.0.0.1' : '127.0.0.2'];
      },
    });
    expect((await fetcher.fetchPage(server.url('/a'))).status).toBe(200);
    expect(count).toBe(1);
  });

  it('nobody knows are unreachable', async () => {
    const server = await serve({});
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    for (const lookup of [async () => [], () => Promise.reject(unknown)]) {
      expect(await failure(localFetcher(server, { lookup }).fetchPage(server.url('/a')))).toMatch(
        /^unreachable: Expected an answer from news\.test:\d+: no address is known for that host/,
      );
    }
  });

  it('of redirects are checked alike', async () => {
    const server = await serve({
      '/a': (_, response) => response.writeHead(302, { location: `http://inside.test:${server.port}/secret` }).end(),
      '/secret': page,
    });
    const lookup = async (name: string) => [name === 'news.test' ? '127.0.0.1' : '127.0.0.2'];
    expect(await failure(localFetcher(server, { lookup }).fetchPage(server.url('/a')))).toMatch(
      /^refused-address: .* found inside\.test/,
    );
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  it('may be addresses where the policy allows them', async () => {
    const server = await serve({ '/a': page });
    const fetcher = localFetcher(server, { lookup: () => Promise.reject(new Error('not asked')) });
    expect((await fetcher.fetchPage(`http://127.0.0.1:${server.port}/a`)).status).toBe(200);
    expect((await fetcher.fetchPage(`http://0x7f.1:${server.port}/a`)).url).toBe(`http://127.0.0.1:${server.port}/a`);
  });
});

describe('the connector', () => {
  it.each(['127.0.0.1', '::1', '[::1]', '::ffff:7f00:1', 'localhost', '10.0.0.1', 'fe80::1%lo'])(
    'itself refuses the host %s without a look-up',
    async hostname => {
      const { connect } = guardedConnector(() => Promise.reject(new Error('not asked')), isPublic, 1000);
      const options = { hostname, host: hostname, protocol: 'http:', port: '80' };
      const connected = new Promise((resolve, reject) => {
        connect(options, (error, socket) => (error === null ? resolve(socket) : reject(error)));
      });
      expect(await failure(connected)).toMatch(/^refused-address:/);
    },
  );
});

describe('a host', () => {
  it('that takes no connection is unreachable', async () => {
    const server = await serve({});
    const gone = await serve({});
    const fetcher = localFetcher(server, { lookup: async () => ['127.0.0.1'], allowPorts: [1, gone.port] });
    expect(await failure(fetcher.fetchPage('http://news.test:1/a'))).toMatch(
      /^unreachable: Expected an answer from news\.test:1: the host refused the connection.* \(ECONNREFUSED\)/,
    );
  });

  it('that speaks no TLS is unreachable by https', async () => {
    const server = await serve({ '/a': page });
    const url = server.url('/a').replace('http:', 'https:');
    expect(await failure(localFetcher(server).fetchPage(url))).toMatch(/^unreachable: .* no secure connection/);
  });
});

it('two fetchers keep nothing in common', async () => {
  const server = await serve({ '/a': page });
  await localFetcher(server).fetchPage(server.url('/a'));
  await localFetcher(server).fetchPage(server.url('/a'));
  expect(server.asked).toEqual(['/robots.txt', '/a', '/robots.txt', '/a']);
  await expect(createFetcher().close()).resolves.toBeUndefined();
});
