import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../src/http/server.ts';
import { quickReader, startTestServer, type TestServer, text } from './harness.ts';

const token = 'a-token-of-enough-letters';

/** Asks with headers that `fetch` does not let a program set. */
function raw(server: TestServer, path: string, headers: Record<string, string>, method = 'GET', body = '') {
  return new Promise<{ status: number; body: { code?: string } }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, response => {
      let all = '';
      response.on('data', chunk => {
        all += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode!, body: JSON.parse(all) }));
    });
    asked.on('error', reject).end(body);
  });
}

describe('Host', () => {
  it.each(['127.0.0.1', 'localhost', 'localhost:9999', 'LocalHost', '[::1]:4180'])('may be %s', async host => {
    const server = await startTestServer();
    expect((await raw(server, '/healthz', { host })).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:4180', '127.0.0.1.evil.example', '192.168.1.7', 'localhost.evil.example'])(
    'may not be %s: a name that was led here',
    async host => {
      const server = await startTestServer();
      for (const path of ['/', '/api/articles', '/healthz', '/docs']) {
        expect(await raw(server, path, { host })).toMatchObject({ status: 421, body: { code: 'wrong-host' } });
      }
    },
  );

  it('counts wherever it is said', async () => {
    const server = await startTestServer();
    const asked = await raw(server, 'http://evil.example/api/articles', { host: 'localhost' });
    expect(asked).toMatchObject({ status: 421, body: { code: 'wrong-host' } });
    const other = await raw(server, 'http://localhost/api/articles', { host: 'evil.example' });
    expect(other).toMatchObject({ status: 421, body: { code: 'wrong-host' } });
    expect(await raw(server, '/healthz', { host: 'a b' })).toMatchObject({
      status: 400,
      body: { code: 'bad-request' },
    });
  });

  it('may be any address, and no name, where the server listens on all', async () => {
    const server = await startTestServer({ host: '0.0.0.0', token });
    expect((await raw(server, '/healthz', { host: '192.168.1.7:4180' })).status).toBe(200);
    expect((await raw(server, '/healthz', { host: '[fd00::7]' })).status).toBe(200);
    expect((await raw(server, '/healthz', { host: 'evil.example' })).status).toBe(421);
  });
});

describe('a write', () => {
  const post = (server: TestServer, headers: Record<string, string>) => {
    const host = `127.0.0.1:${server.port}`;
    return raw(
      server,
      '/api/read',
      { host, 'content-type': 'application/json', ...headers },
      'POST',
      JSON.stringify({ text }),
    );
  };

  it('may come from the server’s own pages, and from programs', async () => {
    const server = await startTestServer();
    const origin = `http://127.0.0.1:${server.port}`;
    expect((await post(server, {})).status).toBe(200);
    expect((await post(server, { origin })).status).toBe(200);
    expect((await post(server, { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { origin: 'http://localhost' },
    { origin: 'nonsense' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('may not come from a page of another origin: %o', async headers => {
    const server = await startTestServer();
    expect(await post(server, headers as Record<string, string>)).toMatchObject({
      status: 403,
      body: { code: 'wrong-origin' },
    });
    expect((await server.ask('/api/articles')).body.total).toBe(0);
  });

  it('may not be a form, which any page can send', async () => {
    const server = await startTestServer();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
      expect(await post(server, { 'content-type': type })).toMatchObject({ status: 415, body: { code: 'wrong-type' } });
    }
  });

  it('gets no leave for other origins, even when asked beforehand', async () => {
    const server = await startTestServer();
    const { status, headers } = await server.ask('/api/read', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(status).toBe(405);
    expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a token', () => {
  it('is asked for, but by those who look whether the server lives', async () => {
    const server = await startTestServer({ token });
    for (const path of ['/', '/api/articles', '/api/events', '/metrics', '/docs', '/openapi.json', '/nothing']) {
      const { body, headers } = await server.ask(path);
      expect(body, path).toMatchObject({ code: 'unauthorized', status: 401 });
      expect(headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await server.read({ text })).status).toBe(401);
    expect((await server.ask('/healthz')).status).toBe(200);
    expect((await server.ask('/readyz')).status).toBe(503);
  });

  it('lets in who knows it', async () => {
    const server = await startTestServer({ token });
    const ask = async (authorization: string) =>
      (await server.ask('/api/articles', { headers: { authorization } })).status;
    expect(await ask(`Bearer ${token}`)).toBe(200);
    for (const wrong of [`Bearer ${token}x`, `Bearer ${token.slice(1)}`, token, 'Bearer ', `Basic ${token}`]) {
      expect(await ask(wrong), wrong).toBe(401);
    }
  });

  it('comes in by a link, once, and stays as a cookie that is not the token', async () => {
    const server = await startTestServer({ token });
    const { status, headers } = await server.ask(`/articles/x?token=${token}&tab=people`);
    expect([status, headers.get('location')]).toEqual([303, '/articles/x?tab=people']);
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toMatch(/^readout-token=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(cookie).not.toContain(token);
    const sent = cookie.split(';')[0]!;
    expect((await server.ask('/api/articles', { headers: { cookie: `a=b; ${sent}; c=d` } })).status).toBe(200);
    for (const wrong of [`${sent.slice(0, -1)}0`, sent.slice(0, -1), `x${sent}`, 'readout-token=']) {
      if (wrong !== sent) expect((await server.ask('/api/articles', { headers: { cookie: wrong } })).status).toBe(401);
    }
    expect((await server.ask('/?token=another-token-of-letters')).status).toBe(401);
    expect((await server.ask(`//evil.example/?token=${token}`)).headers.get('location')).toBe('/evil.example/');
    expect(server.log.join('')).not.toContain(token);
  });
});

describe('a server that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.168.1.7', 'example.org'])('wants a token: %s', async host => {
    const start = startServer({ reader: quickReader(), workers: 1, port: 0, host });
    await expect(start).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('--token') });
  });

  it.each(['short', 'with spaces in between', 'a'.repeat(513)])('wants a better one than %s', async bad => {
    const start = startServer({ reader: quickReader(), workers: 1, port: 0, token: bad });
    await expect(start).rejects.toMatchObject({ code: 'bad-option', message: expect.not.stringContaining(bad) });
  });

  it('says when the port is taken', async () => {
    const { port } = await startTestServer();
    await expect(startServer({ reader: quickReader(), workers: 1, port })).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining('another program listens there'),
    });
  });
});
