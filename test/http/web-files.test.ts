import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './harness.ts';

const page = '<!doctype html><title>Readout</title>';
const script = `export const words = '${'word '.repeat(1_000)}';`;
let folder: string;
let web: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-web-'));
  web = join(folder, 'web');
  const files = {
    'web/index.html': page,
    'web/assets/app-1a2b.js': script,
    'web/assets/model.onnx': new Uint8Array(1_500_000),
    'web/icon.svg': '<svg/>',
    'secret.txt': 'secret',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await symlink(join(folder, 'secret.txt'), join(web, 'link.txt'));
  await symlink(folder, join(web, 'up'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Asks without tidying the path up first, and without unpacking. */
async function raw(url: string, path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the web app', () => {
  it.each(['/', '/articles', '/articles/a-1', '/articles/a%2Fb/x', '/try', '/add', '/add/'])(
    'has a page at %s',
    async path => {
      const { url } = await startTestServer({ web });
      const { status, headers, body } = await raw(url, path);
      expect([status, String(body)]).toEqual([200, page]);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'x-content-type-options': 'nosniff',
      });
      const policy = headers['content-security-policy'];
      expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
    },
  );

  it.each(['/nothing', '/tryout', '/articlesx', '/assets', '/assets/', '/assets/nothing.js', '/index.htm'])(
    'has none at %s',
    async path => {
      const { ask } = await startTestServer({ web });
      expect((await ask(path)).body).toMatchObject({ code: 'not-found', status: 404 });
    },
  );

  it('has its files, packed for those who take it so, and for a year where the name says which they are', async () => {
    const { url } = await startTestServer({ web });
    const path = '/assets/app-1a2b.js';
    const plain = await raw(url, path);
    expect([plain.status, String(plain.body), plain.headers['content-encoding']]).toEqual([200, script, undefined]);
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const packed = await raw(url, path, 'GET', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(String(gunzipSync(packed.body))).toBe(script);
    const etag = String(plain.headers.etag);
    const again = await raw(url, path, 'GET', { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await raw(url, path, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(script.length), 0]);
    expect((await raw(url, '/icon.svg')).headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'no-cache',
    });
  });

  it('has large files, from the disk', async () => {
    const { url } = await startTestServer({ web });
    const model = await raw(url, '/assets/model.onnx', 'GET', { 'accept-encoding': 'gzip' });
    expect([model.status, model.body.length, model.headers['content-length']]).toEqual([200, 1_500_000, '1500000']);
    expect((await raw(url, '/assets/model.onnx', 'HEAD')).headers['content-length']).toBe('1500000');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/....//secret.txt',
    '//etc/passwd',
    '/%00',
    '/index.html%00.txt',
    '/link.txt',
    '/up/secret.txt',
    '/articles/../../secret.txt',
    '/api/articles/..%2f..%2fsecret.txt',
    '/%',
    '/%zz',
  ])('has no way out: %s', async path => {
    const { url } = await startTestServer({ web });
    const { status, headers, body } = await raw(url, path);
    expect([400, 404]).toContain(status);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(String(body)).not.toContain('"secret"');
  });

  it('is not needed: the API answers without it', async () => {
    const { ask } = await startTestServer({ web: join(folder, 'nothing') });
    expect((await ask('/')).body).toMatchObject({ code: 'not-found', status: 404 });
    expect((await ask('/healthz')).status).toBe(200);
  });
});
