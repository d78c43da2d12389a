import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askRobots, rulesForUs } from '../../src/article/fetch/robots-rules.ts';
import { failure, localFetcher, type Pages, plain, redirectTo, serve } from './local-server.ts';

const page = '<p>Two presidents agree to meet.';

const rules: readonly (readonly [name: string, robots: string, path: string, allowed: boolean])[] = [
  ['nothing said', '', '/a', true],
  ['no rules', 'User-agent: *\nDisallow:', '/a', true],
  ['everything', 'User-agent: *\nDisallow: /', '/a', false],
  ['a folder', 'User-agent: *\nDisallow: /private/', '/private/a', false],
  ['another folder', 'User-agent: *\nDisallow: /private/', '/public/a', true],
  ['the longest match', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['Allow before Disallow', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['wildcards', 'User-agent: *\nDisallow: /*/print$', '/news/1/print', false],
  ['an end mark', 'User-agent: *\nDisallow: /*/print$', '/news/1/print/2', true],
  ['a query', 'User-agent: *\nDisallow: /*?page=', '/news?page=2', false],
  ['our name', 'User-agent: Readout\nDisallow: /', '/a', false],
  ['our name in capitals, with a version', 'User-agent: READOUT/0.1\nDisallow: /', '/a', false],
  ['our name before everyone', 'User-agent: *\nDisallow: /\n\nUser-agent: readout\nAllow: /', '/a', true],
  ['our name after everyone', 'User-agent: readout\nDisallow: /x\n\nUser-agent: *\nDisallow: /', '/a', true],
  ['our name among others', 'User-agent: GPTBot\nUser-agent: Readout\nDisallow: /', '/a', false],
  ['two groups of ours', 'User-agent: readout\nDisallow: /a\n\nUser-agent: readout\nDisallow: /b', '/a', false],
  ['another name', 'User-agent: Readouter\nDisallow: /', '/a', true],
  ['others only', 'User-agent: GPTBot\nDisallow: /', '/a', true],
  ['lines that are no rules', '<html>\nUser-agent: *\nSitemap: /s\nfoo\nDisallow: /a # why\n', '/a', false],
  ['a byte order mark and CRLF', '\uFEFFUser-agent: *\r\nDisallow: /a\r\n', '/a', false],
  ['rules before any agent', 'Disallow: /\nUser-agent: *\nAllow: /', '/a', true],
  ['encoded letters in the rule', 'User-agent: *\nDisallow: /%70rivate', '/private', false],
  ['encoded letters in the URL', 'User-agent: *\nDisallow: /private', '/%70riv%61te', false],
  ['other scripts', 'User-agent: *\nDisallow: /новости', '/новости/1', false],
  ['an encoded star is no wildcard', 'User-agent: *\nDisallow: /%2A', '/a', true],
];

describe('rules', () => {
  it.each(rules)('%s', (_, robots, path, allowed) => {
    expect(askRobots(rulesForUs(robots), new URL(path, 'https://example.org:8443')).allowed).toBe(allowed);
  });

  it('tell the line that decided and the delay', () => {
    const robots = rulesForUs('User-agent: *\nCrawl-delay: 2.5\nDisallow: /x\nDisallow: /private # no');
    expect(askRobots(robots, new URL('https://example.org/private/a'))).toEqual({
      allowed: false,
      rule: 'Disallow: /private',
      crawlDelay: 2.5,
    });
  });

  it('of a hostile file cost little', () => {
    const agents = 'User-agent: *\n'.repeat(18_000);
    expect(askRobots(rulesForUs(agents + 'Allow:/x\n'.repeat(28_000)), new URL('https://example.org/a')).allowed).toBe(
      true,
    );
    const stars = `User-agent: *\n${'Allow: /*a*a*a*a*a*a*a*a*b\n'.repeat(18_000)}`;
    expect(askRobots(rulesForUs(stars), new URL(`https://example.org/${'a'.repeat(4000)}`))).toMatchObject({
      allowed: false,
      rule: 'too many and too long to follow',
    });
  });
});

describe('robots.txt', () => {
  it('is asked for once an origin, before the page, and its delay told', async () => {
    const server = await serve({
      '/robots.txt': plain('User-agent: *\nCrawl-delay: 10\nDisallow: /private'),
      '/a': page,
      '/b': page,
      '/private': page,
    });
    const fetcher = localFetcher(server);
    const [first, second] = await Promise.all([
      fetcher.fetchPage(server.url('/a')),
      fetcher.fetchPage(server.url('/b')),
    ]);
    expect([first.crawlDelay, second.crawlDelay]).toEqual([10, 10]);
    expect(await failure(fetcher.fetchPage(server.url('/private')))).toMatch(
      /^refused-robots: Expected http:.*\/robots\.txt to allow http:.*\/private, found "Disallow: \/private"/,
    );
    expect(server.asked.toSorted()).toEqual(['/a', '/b', '/robots.txt']);
    expect(server.asked[0]).toBe('/robots.txt');
  });

  it('is asked about each redirect', async () => {
    const server = await serve({
      '/robots.txt': plain('User-agent: *\nDisallow: /private'),
      '/a': redirectTo('/private'),
      '/private': page,
    });
    expect(await failure(localFetcher(server).fetchPage(server.url('/a')))).toMatch(/^refused-robots:/);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  it.each([404, 401, 403, 429])('of status %i allows everything', async status => {
    const server = await serve({ '/robots.txt': (_, response) => response.writeHead(status).end(), '/a': page });
    expect((await localFetcher(server).fetchPage(server.url('/a'))).crawlDelay).toBeNull();
  });

  const forbid = plain('User-agent: *\nDisallow: /');
  const broken: readonly (readonly [name: string, pages: Pages, message: RegExp])[] = [
    [
      'of status 503',
      { '/robots.txt': (_, response) => response.writeHead(503).end() },
      /the server answered with status 503\. RFC 9309 counts that as a refusal/,
    ],
    [
      'that breaks off',
      { '/robots.txt': (_, response) => response.destroy() },
      /could not be read: .*connection broke/,
    ],
    ['that never comes', { '/robots.txt': () => {} }, /could not be read: Expected .* within 200 ms/],
    ['that never ends', { '/robots.txt': (_, response) => response.write('User-agent: *\n') }, /within 200 ms/],
    ['moved to a place that forbids', { '/robots.txt': redirectTo('/r'), '/r': forbid }, /found "Disallow: \/"/],
    ['moved in a circle', { '/robots.txt': redirectTo('/robots.txt') }, /could not be read: .* in a circle/],
    ['moved to a private address', { '/robots.txt': redirectTo('http://10.0.0.1/robots.txt') }, /is private/],
    ['moved to a private name', { '/robots.txt': redirectTo('http://inside.test/robots.txt') }, /is private/],
  ];
  it.each(broken)('%s refuses everything', async (_, pages, message) => {
    const server = await serve({ ...pages, '/a': page });
    const fetcher = localFetcher(server, {
      ...(/within 200 ms/.test(message.source) ? { robotsMs: 200 } : {}),
      lookup: async name => [name === 'inside.test' ? '10.0.0.1' : '127.0.0.1'],
    });
    const found = await failure(fetcher.fetchPage(server.url('/a')));
    expect(found).toMatch(/^refused-robots:/);
    expect(found).toMatch(message);
    expect(server.asked).not.toContain('/a');
  });

  it('is read to 512,000 bytes, packed or not, and the rest ignored', async () => {
    const long = `User-agent: *\nDisallow: /private\n${'# nothing\n'.repeat(60_000)}Disallow: /`;
    const server = await serve({
      '/robots.txt': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(long)),
      '/a': page,
    });
    const fetcher = localFetcher(server);
    expect((await fetcher.fetchPage(server.url('/a'))).status).toBe(200);
    expect(await failure(fetcher.fetchPage(server.url('/private')))).toMatch(/^refused-robots:/);
  });

  it('is asked for again after its reader gave up', async () => {
    let count = 0;
    const controller = new AbortController();
    const server = await serve({
      '/robots.txt': (_, response) => {
        count += 1;
        if (count === 1) controller.abort();
        else response.writeHead(404).end();
      },
      '/a': page,
    });
    const fetcher = localFetcher(server);
    expect(await failure(fetcher.fetchPage(server.url('/a'), { signal: controller.signal }))).toMatch(/^aborted:/);
    expect((await fetcher.fetchPage(server.url('/a'))).status).toBe(200);
    expect(server.asked).toEqual(['/robots.txt', '/robots.txt', '/a']);
  });
});
