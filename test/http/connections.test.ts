import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check, startTestServer, type TestServer } from './harness.ts';

/** Opens a connection, writes to it, and gives all that comes back until it is closed. */
function talk(server: TestServer, ...parts: string[]): Promise<string> {
  return new Promise(resolve => {
    let all = '';
    const socket = connect(server.port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    socket.on('data', chunk => {
      all += chunk;
    });
    socket.on('close', () => resolve(all));
  });
}

/** The problem in an answer that was written by hand. */
function problemIn(answer: string) {
  expect(answer).toMatch(/^HTTP\/1\.1 \d{3} [^\r]+\r\n/);
  expect(answer).toMatch(/\r\ncontent-type: application\/problem\+json\r\n/i);
  const problem = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
  check('#/components/schemas/Problem', problem);
  return problem;
}

describe('what is no request', () => {
  it.each([
    ['nonsense\r\n\r\n', 'bad-request', 400],
    ['GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', 'bad-request', 400],
    ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 'bad-request', 400],
    ['GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n', 'bad-request', 400],
    ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'bad-request', 400],
    [`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'large-headers', 431],
    [
      'POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'bad-request',
      400,
    ],
  ])('is answered all the same: %.50j', async (bytes, code, status) => {
    const server = await startTestServer();
    expect(problemIn(await talk(server, bytes))).toMatchObject({ code, status });
    expect((await server.ask('/healthz')).status).toBe(200);
  });
});

describe('what comes slowly', () => {
  const limits = { headersMs: 100, requestMs: 200, checkMs: 20 };
  const post = 'POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

  it('is told so: headers', async () => {
    const server = await startTestServer({ limits });
    expect(problemIn(await talk(server, 'GET /healthz HT'))).toMatchObject({ code: 'slow-request', status: 408 });
  });

  it('is told so: a body', async () => {
    const server = await startTestServer({ limits });
    const answer = await talk(server, `${post}Content-Length: 1000\r\n\r\n`, '{"text": "');
    expect(problemIn(answer)).toMatchObject({ code: 'slow-request', status: 408 });
    expect((await server.ask('/metrics')).body).toMatch(/readout_http_refused_total\{code="slow-request"\} 1\n/);
    expect((await server.ask('/metrics')).body).toMatch(/readout_readings_under_way 0\n/);
  });
});

describe('2,000 connections at once', () => {
  it('are served as far as there is room, the others told to come back', async () => {
    const server = await startTestServer({ limits: { connections: 200 } });
    const sockets: Socket[] = [];
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    const ask = () =>
      new Promise<string>(resolve => {
        const socket = connect(server.port, '127.0.0.1', () => {
          socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
        });
        sockets.push(socket.on('error', () => {}));
        socket.once('data', chunk => resolve(String(chunk))).once('close', () => resolve(''));
      });
    const answers = await Promise.all(Array.from({ length: 2_000 }, ask));
    const served = answers.filter(answer => answer.startsWith('HTTP/1.1 200'));
    const refused = answers.filter(answer => answer.startsWith('HTTP/1.1 503'));
    // On a slow machine some of the served ones are silent for so long that they make room for others.
    expect(served.length).toBeGreaterThanOrEqual(200);
    expect(served.length + refused.length).toBe(2_000);
    expect(refused.length).toBeGreaterThan(0);
    expect(problemIn(refused[0]!)).toMatchObject({ code: 'busy' });
    expect(refused[0]).toMatch(/\r\nconnection: close\r\n/i);
    expect(refused[0]).toMatch(/\r\nretry-after: 1\r\n/i);
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(
        () =>
          server.ask('/healthz').then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 10_000 },
      )
      .toBe(200);
  });

  it('that say nothing are closed', async () => {
    const server = await startTestServer({ limits: { connections: 0, headersMs: 100, checkMs: 20 } });
    expect(await talk(server)).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  it('are bounded even as they are refused', async () => {
    const server = await startTestServer({ limits: { connections: 1, allConnections: 2 } });
    const held = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
    onTestFinished(() => {
      for (const socket of held) socket.destroy();
    });
    await Promise.all(held.map(socket => new Promise(resolve => socket.once('connect', resolve))));
    await expect.poll(() => talk(server), { timeout: 5_000 }).toBe('');
  });
});
