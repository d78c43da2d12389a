import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { DestinationStream } from 'pino';
import { inOrder } from '../app/in-order.ts';
import type { JsonReader } from '../app/json-reader.ts';
import type { Source } from '../app/sources.ts';
import type { WrittenReadout } from '../app/written.ts';
import { ReadoutError } from '../model/errors.ts';
import { createApp } from './app.ts';
import { watchConnections } from './connections.ts';
import { createEvents } from './events.ts';
import { bracketed, createGuard, isLoopback } from './guard.ts';
import { type Limits, standardLimits } from './limits.ts';
import { createLoad } from './load.ts';
import { createLog, type LogLevel } from './log.ts';
import { createMetrics } from './metrics.ts';
import { HttpError, problemHeaders, problemOf } from './problem.ts';
import { createReadings, type FetchPage } from './readings.ts';
import { memoryShelf } from './shelf.ts';
import { openWebFiles } from './web-files.ts';

/** The web app's build: in the checkout's `dist` in development, beside this folder once built. */
const webFolder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web', import.meta.url),
);

/** The model that pages read with on their reader's own machine; the way to it is the same once built. */
const modelFolder = fileURLToPath(new URL('../../models/en', import.meta.url));

export interface ServerOptions {
  /** Reads for all requests; closed by whoever made it, after the server. */
  readonly reader: JsonReader;
  /** How many articles it reads at the same time. */
  readonly workers: number;
  /** The address or name to listen on; 127.0.0.1 unless given. Others than loopback ask for a token. */
  readonly host?: string | undefined;
  /** 0 takes any that is free. */
  readonly port: number;
  /** At least 16 characters that may stand in a header and a link. */
  readonly token?: string | undefined;
  /** The folder with the web app. */
  readonly web?: string | undefined;
  readonly logLevel?: LogLevel | undefined;
  /** Where the log goes; standard error unless given. */
  readonly logTo?: DestinationStream | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Fetches the pages of URLs. Internal: tests bring one that may reach their own server. */
  readonly fetchPage?: FetchPage | undefined;
}

/** An article to read at the start: it may fail when it is opened. */
export type FirstSource = (signal: AbortSignal) => Source | Promise<Source>;

/** A server that listens. */
export interface HttpServer {
  /** Its address, like http://127.0.0.1:4180. */
  readonly url: string;
  /** Whether it has the web app, or the API alone. */
  readonly hasWeb: boolean;
  /**
   * Reads articles and keeps them in their order; the server is ready when the last one is. Gives an error in the place
   * of one that cannot be read.
   */
  readFirst(sources: Iterable<FirstSource> | AsyncIterable<FirstSource>): AsyncGenerator<WrittenReadout | ReadoutError>;
  /** Ends listening, lets what is under way go on for a few seconds, and ends it. */
  close(): Promise<void>;
}

/**
 * Starts the server. Throws `bad-option` for an address that others can reach without a token, a token that is too short,
 * and an address or port that cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<HttpServer> {
  const { reader, workers, host = '127.0.0.1', port, token, web = webFolder, fetchPage } = options;
  checkAccess(host, token);
  const limits = { ...standardLimits, ...options.limits };
  const log = createLog(options.logLevel ?? 'info', options.logTo ?? process.stderr);
  const shelf = memoryShelf(limits);
  const events = createEvents(limits);
  const load = createLoad(limits);
  const metrics = createMetrics({
    connections: () => connections.count(),
    readings: load.count,
    listeners: events.count,
    shelf: shelf.size,
  });
  const readings = createReadings({
    reader,
    workers,
    shelf,
    events,
    limits,
    fetchPage,
    onEnd: (outcome, ms) => metrics.read(outcome, ms / 1000),
  });
  const webFiles = await openWebFiles(web, modelFolder);
  let state: 'starting' | 'ready' | 'ending' = 'starting';
  const app = createApp({
    shelf,
    readings,
    events,
    load,
    guard: createGuard({ host, token }),
    metrics,
    log,
    limits,
    web: webFiles,
    state: () => state,
    isTooMany: socket => connections.isTooMany(socket),
  });
  const server = createServer(
    // A missing Host is refused below, in the one shape of errors.
    { connectionsCheckingInterval: limits.checkMs, requireHostHeader: false },
    // Requests that are none for the app: a malformed address or Host.
    getRequestListener(app.fetch, { errorHandler: malformed }),
  );
  const connections = watchConnections(server, limits, metrics.refused);

  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://${bracketed(host)}:${taken}`;
  log.info({ url, workers }, 'listening');

  return {
    url,
    hasWeb: webFiles.exist,
    async *readFirst(sources) {
      let number = 0;
      const gone = new AbortController().signal;
      const one = async (source: FirstSource, signal: AbortSignal) => {
        const asker = { request: `start-${++number}`, gone };
        try {
          return { asker, written: await readings.read(async () => source(signal), asker) };
        } catch (error) {
          return { asker, error: error as ReadoutError };
        }
      };
      const results = inOrder(sources, one, { width: 2 * workers, signal: gone, check() {} });
      for await (const { asker, written, error } of results) {
        if (written) await readings.keep(written, asker);
        yield written ?? error;
      }
      if (state === 'starting') state = 'ready';
    },
    async close() {
      state = 'ending';
      events.close();
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      const timer = setTimeout(() => server.closeAllConnections(), limits.endMs);
      await closed;
      clearTimeout(timer);
      log.info('ended');
    },
  };
}

function malformed(error: unknown): Response {
  const problem = problemOf(
    error instanceof Error && error.name === 'RequestError'
      ? new HttpError('bad-request', 'Expected a well-formed address and Host, found something else.')
      : error,
    crypto.randomUUID(),
  );
  return new Response(JSON.stringify(problem), { status: problem.status, headers: problemHeaders(problem) });
}

function checkAccess(host: string, token: string | undefined): void {
  if (token !== undefined && !/^[\w.~+/=-]{16,512}$/.test(token)) {
    throw new ReadoutError(
      'bad-option',
      'Expected a token of 16 to 512 letters, digits and signs of . _ ~ + / = -, found another. "openssl rand -hex 24" makes one.',
    );
  }
  if (token === undefined && !isLoopback(host)) {
    throw new ReadoutError(
      'bad-option',
      `Expected --token with --host ${host}: others could read and write there. Give one, or leave --host out.`,
    );
  }
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): ReadoutError {
  const why =
    error.code === 'EADDRINUSE'
      ? 'another program listens there. Take another --port'
      : error.code === 'EACCES'
        ? 'this user may not. Take a --port above 1023'
        : error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
          ? 'this machine has no such address. Check --host'
          : error.message;
  return new ReadoutError('bad-option', `Cannot listen on ${host}, port ${port}: ${why}.`, { cause: error });
}
