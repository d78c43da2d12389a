import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/article/fetch/index.ts';
import { ReadoutError } from '../../src/model/errors.ts';

/** A server on a loopback address for the length of one test. */
export interface LocalServer {
  readonly port: number;
  /** Its address under a name that only the test's look-up knows. */
  url(path: string): string;
  /** The paths asked for, in order. */
  readonly asked: string[];
}

/** Answers for one path: the whole listener, or an HTML body. */
export type Pages = Record<string, string | RequestListener>;

/** Starts a server of pages. What is not listed, such as /robots.txt, answers 404. */
export async function serve(pages: Pages, address = '127.0.0.1'): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') html(response, page);
    else page(request, response);
  });
  const port = await listen(server, address);
  onTestFinished(() => server.closeAllConnections());
  return { port, asked, url: path => `http://news.test:${port}${path}` };
}

/** Starts a server that speaks for itself, byte by byte. */
export async function serveBytes(talk: (socket: Socket) => void): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer(socket => {
    sockets.add(socket.on('error', () => {}));
    talk(socket);
  });
  const port = await listen(server, '127.0.0.1');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { port, asked: [], url: path => `http://news.test:${port}${path}` };
}

/** A fetcher that finds every name at 127.0.0.1 and may connect there, and nowhere else. */
export function localFetcher(server: LocalServer, options: FetcherOptions = {}): Fetcher {
  const fetcher = createFetcher({
    lookup: async () => ['127.0.0.1'],
    allow: address => address === '127.0.0.1',
    allowPorts: [server.port],
    now: () => '2025-08-07T12:00:00Z',
    ...options,
  });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** Answers with HTML. */
export function html(response: ServerResponse, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

/** Answers with a redirect. */
export function redirectTo(location: string, status = 302): RequestListener {
  return (_request, response) => response.writeHead(status, { location }).end();
}

/** Answers with plain text. */
export function plain(body: string): RequestListener {
  return (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
}

/** The error that a promise rejects with, as `code: message`; fails where it does not, or with another kind of error. */
export async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return `${error.code}: ${error.message}`;
  }
  throw new Error('Expected a rejection, found a result.');
}

async function listen(server: Server, address: string): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
