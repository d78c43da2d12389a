import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Content of the web app's own pages and workers may come from this server alone; nothing inline runs. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.onnx': 'application/octet-stream',
};

/** Files up to this many bytes are kept in memory, packed too; models and their runtime are read when asked for. */
const MOST_KEPT = 1_000_000;

/** Pages of the web app: each is `index.html`, and its script looks at the address. */
const PAGES = /^\/(?:$|(?:articles|try|add)(?:\/|$))/;

interface WebFile {
  readonly path: string;
  readonly size: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly kept?: { readonly plain: Uint8Array<ArrayBuffer>; readonly packed: Uint8Array<ArrayBuffer> };
}

/** The files of the web app. */
export interface WebFiles {
  /** Whether there is a web app at all. */
  readonly exist: boolean;
  /** The answer to a GET or HEAD of a path, or undefined where it names no file and no page. */
  answer(
    path: string,
    request: { readonly method: string; header(name: string): string | undefined },
  ): Response | undefined;
}

/**
 * The files of a folder, as they are now, and under `/model/` those of the model that pages read with. A path is looked up in
 * this list and never on the disk, so that there is no way out of the folders. A folder that does not exist has none.
 */
export async function openWebFiles(folder: string, model?: string): Promise<WebFiles> {
  const files = new Map<string, WebFile>();
  const add = async (from: string, under: string): Promise<void> => {
    const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = `${under}${path.slice(join(from, sep).length).split(sep).join('/')}`;
      files.set(`/${name}`, await openFile(path, name));
    }
  };
  await add(folder, '');
  if (model !== undefined) await add(model, 'model/');

  return {
    exist: files.has('/index.html'),
    answer(path, { method, header }) {
      const file = files.get(path) ?? (PAGES.test(path) ? files.get('/index.html') : undefined);
      if (!file) return undefined;
      const { headers, kept } = file;
      if (header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
      if (kept && /\bgzip\b/.test(header('accept-encoding') ?? '') && kept.packed.length < kept.plain.length) {
        return new Response(kept.packed, { headers: { ...headers, 'content-encoding': 'gzip' } });
      }
      const length = { 'content-length': String(file.size) };
      if (kept) return new Response(kept.plain, { headers: { ...headers, ...length } });
      if (method === 'HEAD') return new Response(null, { headers: { ...headers, ...length } });
      const body = Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>;
      return new Response(body, { headers: { ...headers, ...length } });
    },
  };
}

async function openFile(path: string, name: string): Promise<WebFile> {
  const { size, mtimeMs } = await stat(path);
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
    vary: 'accept-encoding',
    // Vite puts a hash into the names of assets: another content is another file.
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // A worker's policy is its script's.
    ...(/^text\/(?:html|javascript)/.test(type) && { 'content-security-policy': PAGE_POLICY }),
    // Lets a page use threads of WebAssembly; workers need the second of them as well.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  if (size > MOST_KEPT) return { path, size, headers };
  const plain = new Uint8Array(await readFile(path));
  const packed = new Uint8Array(await promisify(gzip)(plain, { level: 9 }));
  return { path, size, headers, kept: { plain, packed } };
}
