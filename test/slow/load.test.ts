import { describe, expect, it } from 'vitest';
import { jsonReaderOver } from '../../src/app/json-reader.ts';
import { inWorkers } from '../../src/app/node/pool.ts';
import type { WrittenReadout } from '../../src/app/written.ts';
import type { Limits } from '../../src/http/limits.ts';
import { startTestServer, type TestServer } from '../http/harness.ts';

const worker = new URL('../http/failing-worker.ts', import.meta.url);

/** A server over workers that do what the text says; their answers are no readouts. */
async function start(workers: number, limits: Partial<Limits> = {}): Promise<TestServer> {
  return startTestServer({ reader: jsonReaderOver(inWorkers<WrittenReadout>(workers, {}, worker)), workers, limits });
}

async function read(server: TestServer, text: string, init: RequestInit = {}) {
  const response = await fetch(`${server.url}/api/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
    ...init,
  });
  const body = (await response.json()) as { text?: string; code?: string; detail?: string };
  return { status: response.status, ...body };
}

/** A loaded machine is slow. */
const patience = { timeout: 10_000 };

const underWay = async (server: TestServer) =>
  Number(/readout_readings_under_way (\d+)/.exec((await server.ask('/metrics')).body)![1]);

describe('a worker that dies', () => {
  it('fails its own request, and others go on', async () => {
    const server = await start(2);
    const texts = ['a', 'exit', 'b', 'throw', 'exit', 'c', 'throw', 'd', 'exit'];
    const answers = await Promise.all(texts.map(text => read(server, text)));
    expect(answers.map(({ status, text, code }) => (status === 200 ? text : code))).toEqual(
      texts.map(text => (text === 'exit' || text === 'throw' ? 'worker-died' : text)),
    );
    expect(answers.filter(({ status }) => status !== 200).map(({ status }) => status)).toEqual([
      500, 500, 500, 500, 500,
    ]);
    expect(await read(server, 'afterwards')).toMatchObject({ status: 200, text: 'afterwards' });
    expect(await underWay(server)).toBe(0);
    const failures = server.log.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'failed');
    expect(failures).toHaveLength(5);
    expect(failures[0]).toMatchObject({ code: 'worker-died', operation: '/api/read' });
  });

  it('or never ends is ended when its time is over', async () => {
    const server = await start(1, { readMs: 2_000 });
    expect(await read(server, 'hang')).toMatchObject({ status: 504, code: 'too-slow' });
    expect(await read(server, 'next')).toMatchObject({ status: 200, text: 'next' });
  });

  it('keeps nobody from other things meanwhile', async () => {
    const server = await start(1, { readMs: 1_000 });
    const hanging = read(server, 'hang');
    for (let i = 0; i < 5; i++) expect((await server.ask('/healthz')).status).toBe(200);
    expect((await hanging).code).toBe('too-slow');
  });
});

describe('work in flight', () => {
  it('is bounded in number', async () => {
    const server = await start(1, { readings: 3, readMs: 2_000 });
    const taken = Promise.all(['hang', 'hang', 'hang'].map(text => read(server, text)));
    await expect.poll(() => underWay(server), patience).toBe(3);
    expect(await read(server, 'one more')).toMatchObject({ status: 503, code: 'busy' });
    expect((await taken).map(({ code }) => code)).toEqual(['too-slow', 'too-slow', 'too-slow']);
    expect(await read(server, 'afterwards')).toMatchObject({ status: 200 });
    expect(await underWay(server)).toBe(0);
  });

  it('is bounded in bytes', async () => {
    const server = await start(1, { heldBytes: 1_000 });
    const waiting = read(server, 'wait');
    expect(await read(server, 'x'.repeat(1_000))).toMatchObject({ status: 503, code: 'busy' });
    expect(await waiting).toMatchObject({ status: 200 });
    expect(await read(server, 'x'.repeat(900))).toMatchObject({ status: 200 });
  });

  it('is given up before it begins when nobody waits for it any more', async () => {
    const server = await start(1, { readMs: 2_000 });
    const first = read(server, 'hang');
    const stop = new AbortController();
    const second = read(server, 'unwanted', { signal: stop.signal }).catch(error => error.name);
    await expect.poll(() => underWay(server), patience).toBe(2);
    stop.abort();
    expect(await second).toBe('AbortError');
    await expect.poll(() => underWay(server), patience).toBe(1);
    expect(await first).toMatchObject({ code: 'too-slow' });
    expect((await server.ask('/api/articles/unwanted')).status).toBe(404);
  });
});

describe('an end', () => {
  it('lets a reading under way be answered, and takes no other on', async () => {
    const server = await start(1, { endMs: 5_000 });
    const last = read(server, 'wait');
    await expect.poll(() => underWay(server), patience).toBe(1);
    const closed = server.close();
    expect(await last).toMatchObject({ status: 200, text: 'wait' });
    await closed;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
});
