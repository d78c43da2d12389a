import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { createJsonReader } from '../../src/app/json-reader.ts';
import { present } from '../../src/app/present.ts';
import { createReader } from '../../src/app/reader.ts';
import { openApiDocument } from '../../src/http/openapi.ts';
import { operations } from '../../src/http/operations.ts';
import { problemCodes, statusOf } from '../../src/http/problem.ts';
import { html, localFetcher, redirectTo, serve } from '../fetch/local-server.ts';
import { called, check, ready, startTestServer, text } from './harness.ts';

const page = `<!doctype html><html lang="en"><head><title>Mill reopens</title></head><body><article><h1>Mill reopens</h1>
${'<p>Miller Jon Abel said on Monday that the old mill “runs again”. The mayor told reporters that all were glad of it.</p>'.repeat(6)}
</article></body></html>`;

describe('an article that was read', () => {
  it('is answered as the command line writes it, from workers too, and kept', async () => {
    const reader = createJsonReader({ workers: 2, mostText: 1000, model: 'rules' });
    const server = await startTestServer({ reader, workers: 2 });
    const source = { text, published: '2025-08-07', outlet: 'The Gazette', title: 'Mill reopens' };
    const { status, headers, body } = await server.read({ ...source, source: 'https://gazette.example/mill' });
    const here = await createReader({ model: 'rules' }).read({ ...source, url: 'https://gazette.example/mill' });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toBe(JSON.stringify(present(here, { explain: true })));
    const kept = await server.ask(headers.get('content-location')!);
    expect(kept.body).toEqual(body);
    expect((await server.read({ text: 'x'.repeat(1001) })).body).toMatchObject({ code: 'too-large', status: 413 });
  });

  it('stands in the list, last published first, those without a date behind', async () => {
    const server = await startTestServer();
    const dated = (title: string, published?: string) => ({ text: `${title}. ${text}`, title, published });
    await ready(server, [
      dated('none'),
      dated('noon', '2025-08-07T12:00:00Z'),
      dated('day', '2025-08-07'),
      dated('later', '2025-08-07T11:00:00-05:00'),
      dated('none either'),
    ]);
    const titles = async (query: string) =>
      (await server.ask(`/api/articles${query}`)).body.articles.map(({ title }: { title: string }) => title);
    expect(await titles('')).toEqual(['later', 'noon', 'day', 'none', 'none either']);
    expect(await titles('?limit=2&offset=1')).toEqual(['noon', 'day']);
    expect((await server.ask('/api/articles?limit=1')).body).toMatchObject({
      total: 5,
      articles: [{ title: 'later', counts: { statements: 2, times: 1 } }],
    });
    for (const query of ['?limit=0', '?limit=1001', '?limit=x', '?offset=-1', '?limit=1e2']) {
      expect((await server.ask(`/api/articles${query}`)).body).toMatchObject({ code: 'bad-request' });
    }
  });

  it('replaces itself when it is read again', async () => {
    const server = await startTestServer();
    await server.read({ text, published: '2025-08-07' });
    await server.read({ text, published: '2025-08-08' });
    expect((await server.ask('/api/articles')).body).toMatchObject({
      total: 1,
      articles: [{ published: '2025-08-08' }],
    });
  });

  it('explains its records', async () => {
    const server = await startTestServer();
    const [readout] = await ready(server, [{ text }]);
    const { id } = readout!.article;
    expect((await server.ask(`/api/explain/${id}/s1`)).body).toEqual(
      JSON.parse(JSON.stringify(explain(readout!, 's1'))),
    );
    expect((await server.ask(`/api/explain/${id}/s9`)).body).toMatchObject({ code: 'not-found', status: 404 });
    expect((await server.ask('/api/explain/nothing/s1')).body).toMatchObject({ code: 'not-found', status: 404 });
  });

  it('may be a page, or the address of one', async () => {
    const site = await serve({
      '/mill': page,
      '/moved': redirectTo('/mill'),
      '/plain': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/plain; charset=latin1' })
          .end(Buffer.from('Café «said» ', 'latin1')),
      '/inside': redirectTo('http://10.0.0.1/secret'),
      '/named-inside': redirectTo('http://inside.test/secret'),
      '/menu': (_, response) => html(response, '<nav><a href="/">Home</a></nav>'),
    });
    const fetcher = localFetcher(site, {
      lookup: async name => [name === 'inside.test' ? '10.0.0.1' : '127.0.0.1'],
    });
    const server = await startTestServer({ fetchPage: (url, options) => fetcher.fetchPage(url, options) });
    const found = await server.read({ url: site.url('/moved'), outlet: 'The Gazette' });
    expect(found.body.article).toMatchObject({ url: site.url('/mill'), title: 'Mill reopens', outlet: 'The Gazette' });
    expect((await server.read({ html: page })).body.article).toMatchObject({ title: 'Mill reopens', url: null });
    expect((await server.read({ url: site.url('/plain') })).body.article.text).toBe('Café «said» ');
    for (const [path, code, status] of [
      ['/inside', 'refused-address', 422],
      ['/named-inside', 'refused-address', 422],
      ['/nothing', 'http-status', 502],
      ['/menu', 'no-article', 422],
    ] as const) {
      expect((await server.read({ url: site.url(path) })).body, path).toMatchObject({ code, status });
    }
  });
});

describe('an address inside', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest',
  ])('is never asked: %s', async url => {
    const server = await startTestServer();
    expect((await server.read({ url })).body).toMatchObject({ code: 'refused-address', status: 422 });
  });

  it.each(['file:///etc/passwd', 'ftp://x.example/', 'javascript:alert(1)', 'no address'])('is none: %s', async url => {
    const server = await startTestServer();
    expect((await server.read({ url })).body).toMatchObject({ code: 'bad-url', status: 422 });
  });
});

describe('events', () => {
  /** The data of the events that come while something is done, up to one of a step. */
  async function heard(url: string, until: string, work: () => unknown): Promise<Record<string, unknown>[]> {
    const stop = new AbortController();
    const response = await fetch(`${url}/api/events`, { signal: stop.signal });
    onTestFinished(() => stop.abort());
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    called.add('listenToReadings 200');
    const lines = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let all = '';
    let begun = false;
    for (;;) {
      all += (await lines.read()).value;
      if (!begun) void work();
      begun = true;
      const events = [...all.matchAll(/^event: reading\ndata: (.*)\n\n/gm)].map(([, data]) => JSON.parse(data!));
      for (const event of events) check('#/components/schemas/Progress', event);
      if (events.some(({ step }) => step === until)) return events;
    }
  }

  it('tell how a reading goes, under the id of its request', async () => {
    const server = await startTestServer();
    const events = await heard(server.url, 'done', () => server.read({ text }, { 'x-request-id': 'mine.1' }));
    expect(events).toEqual([
      { request: 'mine.1', step: 'reading' },
      { request: 'mine.1', step: 'done', article: expect.objectContaining({ id: expect.stringMatching(/^a-/) }) },
    ]);
    const failed = await heard(server.url, 'failed', () =>
      server.read({ url: 'http://127.0.0.1/' }, { 'x-request-id': 'mine.2' }),
    );
    expect(failed.map(({ step, code }) => [step, code])).toEqual([
      ['fetching', undefined],
      ['failed', 'refused-address'],
    ]);
  });

  it('are told to so many, not more', async () => {
    const server = await startTestServer({ limits: { listeners: 1 } });
    await heard(server.url, 'done', () => server.read({ text }));
    const { body, headers } = await server.ask('/api/events');
    expect(body).toMatchObject({ code: 'busy', status: 503 });
    expect(headers.get('retry-after')).toBe('1');
  });
});

describe('readiness', () => {
  it('waits for the first articles', async () => {
    const server = await startTestServer();
    expect((await server.ask('/healthz')).body).toEqual({ status: 'ok' });
    expect((await server.ask('/readyz')).body).toMatchObject({ code: 'starting', status: 503 });
    const results = await Array.fromAsync(server.readFirst([() => ({ text }), () => ({ text: '' })]));
    expect(results).toMatchObject([{ summary: { id: expect.any(String) } }, { code: 'empty-input' }]);
    expect((await server.ask('/readyz')).body).toEqual({ status: 'ready' });
  });
});

describe('what is measured and logged', () => {
  it('names operations and codes, and no words of articles or addresses', async () => {
    const server = await startTestServer({ logLevel: 'debug' });
    const { body } = await server.read({ text: `Secretword. ${text}`, title: 'Secretword' });
    await server.ask(`/api/articles/${body.article.id}`);
    await server.ask('/api/articles/secretword?secretword=1');
    await server.ask('/secretword');
    await server.read({ text: 'Secretword', published: 'secretword' });
    await server.read({ url: 'http://127.0.0.1/secretword' });
    const figures = (await server.ask('/metrics')).body as string;
    expect(figures).toMatch(
      /readout_http_request_seconds_count\{operation="\/api\/articles\/\{id\}",method="GET",status="200"\} 1/,
    );
    expect(figures).toMatch(/readout_reading_seconds_count\{outcome="done"\} 1/);
    expect(figures).toMatch(/readout_reading_seconds_count\{outcome="refused-address"\} 1/);
    expect(figures).toMatch(/readout_articles 1\n/);
    const lines = server.log.map(line => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        operation: '/api/read',
        method: 'POST',
        status: 422,
        code: 'bad-date',
        msg: 'answered',
      }),
    );
    expect(figures + server.log.join('')).not.toMatch(/secretword/i);
  });
});

describe('the description', () => {
  it('is served, and as a page for people', async () => {
    const server = await startTestServer();
    const { body } = await server.ask('/openapi.json');
    expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    const docs = await server.ask('/docs');
    for (const [path, methods] of Object.entries(openApiDocument().paths)) {
      for (const method of Object.keys(methods)) expect(docs.body).toContain(`${method.toUpperCase()} ${path}`);
    }
    expect(docs.body).not.toMatch(/<script|src=|http:|https:/);
  });

  it('has its every operation called by these tests', () => {
    // Tests of one file run in their order.
    const missing = Object.keys(operations).filter(name => !called.has(`${name} 200`));
    expect(missing).toEqual([]);
  });

  it('knows a method at each address and names it to those who use another', async () => {
    const server = await startTestServer();
    for (const { method, path } of Object.values(operations)) {
      const other = method === 'get' ? 'DELETE' : 'GET';
      const { body, headers } = await server.ask(path.replace(/\{\w+\}/g, 'x'), { method: other });
      expect(body, path).toMatchObject({ code: 'wrong-method', status: 405 });
      expect(headers.get('allow')).toBe(method === 'get' ? 'GET, HEAD' : 'POST');
    }
  });

  it('is told in the README, with every code and its status', async () => {
    const readme = await readFile(new URL('../../src/http/README.md', import.meta.url), 'utf8');
    for (const { method, path } of Object.values(operations)) {
      expect(readme).toContain(`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    }
    const rows = [...readme.matchAll(/^\| (`[^|]+`) \| (\d{3}) \|/gm)];
    const told = rows.flatMap(([, codes, status]) =>
      [...codes!.matchAll(/`([\w-]+)`/g)].map(([, code]) => [code!, Number(status)] as const),
    );
    for (const [code, status] of told) expect([code, statusOf(code as never)]).toEqual([code, status]);
    const inside = [
      'bad-option',
      'bad-model',
      'bad-span',
      'bad-stage',
      'stage-cycle',
      'no-provider',
      'unreadable',
      'aborted',
    ];
    const known = new Set([...told.map(([code]) => code), ...inside]);
    expect(problemCodes.filter(code => !known.has(code))).toEqual([]);
  });
});
