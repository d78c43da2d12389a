import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startTestServer, type TestServer, text } from './harness.ts';

const json = { 'content-type': 'application/json' };

async function post(server: TestServer, body: BodyInit, headers: Record<string, string> = json) {
  // `fetch` sends streams only when it is told that it does.
  return server.ask('/api/read', { method: 'POST', headers, body, ...{ duplex: 'half' } });
}

describe('a body', () => {
  it.each(['', '{', '{"text": "x"', 'text', '\ufeff{"text": ,}', "{'text': 1}"])('that is no JSON: %j', async body => {
    expect((await post(await startTestServer(), body)).body).toMatchObject({ code: 'bad-json', status: 400 });
  });

  it('that is not UTF-8', async () => {
    const body = Buffer.from('{"text": "caf\xe9"}', 'latin1');
    expect((await post(await startTestServer(), body)).body).toMatchObject({ code: 'bad-json', status: 400 });
  });

  it.each([
    ['null', 'Expected one JSON object'],
    ['"text"', 'Expected one JSON object'],
    ['[]', 'Expected one JSON object'],
    ['{}', 'found none of them'],
    ['{"text": null}', 'found none of them'],
    ['{"text": "x", "url": "https://x.example/"}', 'found text and url'],
    ['{"url": "https://x.example/", "source": "https://y.example/"}', 'found it with url'],
    ['{"text": 3}', 'Expected a string as "text"'],
    ['{"text": "x", "title": false}', 'Expected a string as "title"'],
    ['{"text": "x", "lang": "en"}', 'found "lang"'],
    ['{"text": "x", "__proto__": "x"}', 'found "__proto__"'],
    ['{"text": ["x"]}', 'found lists or objects'],
    ['{"text": {"text": "x"}}', 'found lists or objects'],
    [`{"text": "x"${', "a": 1'.repeat(100)}}`, 'found lists or objects'],
  ])('of another shape: %.60s', async (body, words) => {
    const answer = await post(await startTestServer(), body);
    expect(answer.body).toMatchObject({ code: 'bad-record', status: 422, detail: expect.stringContaining(words) });
  });

  it.each([
    [{ text: '' }, 'empty-input'],
    [{ text: ' \n' }, 'empty-input'],
    [{ text: '\0\0\0' }, 'not-text'],
    [{ text, published: '2025-02-30' }, 'bad-date'],
    [{ text, source: 'javascript:alert(1)' }, 'bad-url'],
    [{ text, source: 'data:text/html,x' }, 'bad-url'],
    [{ html: '<nav><a href="/">Home</a></nav>' }, 'no-article'],
    [{ html: '<div>'.repeat(100_000) }, 'too-deep'],
  ])('that cannot be read: %.60j', async (body, code) => {
    expect((await (await startTestServer()).read(body)).body).toMatchObject({ code });
  });

  it('of signs that JSON escapes is taken as it is', async () => {
    const server = await startTestServer();
    const odd = `${text} \\ \\" {[,]} \u2028 \ud83d\udc4d ${'\\'.repeat(7)}`;
    expect((await server.read({ text: odd })).body.article.text).toBe(odd);
  });

  it('of millions of brackets is refused before it is parsed', async () => {
    const server = await startTestServer();
    expect((await post(server, '['.repeat(4_000_000))).body).toMatchObject({ code: 'bad-record' });
    expect((await post(server, `{"text":"${'\\"'.repeat(2_000_000)}`)).body).toMatchObject({ code: 'bad-json' });
  });

  it('of 10 MB', async () => {
    const server = await startTestServer();
    const body = JSON.stringify({ text: 'x'.repeat(10_000_000) });
    expect((await post(server, body)).body).toMatchObject({ code: 'too-large', status: 413 });
    expect((await server.ask('/healthz')).status).toBe(200);
  });

  it('without an end', async () => {
    const server = await startTestServer({ limits: { bodyBytes: 100_000 } });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(10_000).fill(32));
        sent += 10_000;
      },
    });
    const answer = await post(server, endless).catch(error => error);
    // Whoever goes on sending may find the connection closed before it has read the answer.
    if (!(answer instanceof Error)) expect(answer.body).toMatchObject({ code: 'too-large', status: 413 });
    expect(sent).toBeGreaterThan(100_000);
    expect((await server.ask('/healthz')).status).toBe(200);
    expect((await server.ask('/metrics')).body).toMatch(/readout_readings_under_way 0\n/);
  });

  it('that is packed', async () => {
    const answer = await post(await startTestServer(), 'x', { ...json, 'content-encoding': 'gzip' });
    expect(answer.body).toMatchObject({ code: 'wrong-type', status: 415 });
  });

  it('that breaks off lets go of what it held', async () => {
    const server = await startTestServer();
    await new Promise<void>(resolve => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          'POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"text":',
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    await expect
      .poll(async () => (await server.ask('/metrics')).body, { timeout: 5_000 })
      .toMatch(/readout_readings_under_way 0\n/);
  });
});

describe('what is hostile in an article', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';

  it('comes back as the words that it is, in JSON that no browser takes for a page', async () => {
    const server = await startTestServer();
    const said = `${script}. The mayor ${script} said on Monday that “${script}” was over.`;
    const { body, headers } = await server.read({ text: said, title: script, outlet: script });
    expect(body.article).toMatchObject({ text: said, title: script, outlet: script });
    for (const path of [headers.get('content-location')!, '/api/articles', `/api/explain/${body.article.id}/t1`]) {
      const answer = await server.ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });

  it('is reflected as JSON only', async () => {
    const server = await startTestServer();
    for (const path of [`/${script}`, `/api/articles/${script}`, `/api/articles?limit=${script}`, `/docs/${script}`]) {
      const { headers, status } = await server.ask(encodeURI(path));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(headers.get('content-type')).toBe('application/problem+json');
    }
    const { headers } = await server.ask('/healthz', { headers: { 'x-request-id': '<script>' } });
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('is no address to link to', async () => {
    const server = await startTestServer();
    const body = `<p>${'The mayor said that all was over, and that the mill would run again. '.repeat(20)}</p>`;
    const html = `<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><article>${body}</article></body></html>`;
    expect((await server.read({ html })).body.article.url).toBeNull();
  });
});
