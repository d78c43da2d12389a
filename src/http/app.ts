import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Logger } from 'pino';
import { explain } from '../app/explain.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Readout } from '../model/records.ts';
import { readBody } from './body.ts';
import { docsPage, docsPolicy } from './docs-page.ts';
import type { Events } from './events.ts';
import type { Guard } from './guard.ts';
import type { Limits } from './limits.ts';
import type { Load } from './load.ts';
import { placeOf } from './log.ts';
import type { Metrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';
import { type Operation, type OperationName, operations } from './operations.ts';
import { HttpError, problemHeaders, problemOf } from './problem.ts';
import { checkType, readRequestOf } from './read-request.ts';
import type { Asker, Readings } from './readings.ts';
import type { ArticleShelf } from './shelf.ts';
import type { WebFiles } from './web-files.ts';

/** What the app is made of. */
export interface AppParts {
  readonly shelf: ArticleShelf;
  readonly readings: Readings;
  readonly events: Events;
  readonly load: Load;
  readonly guard: Guard;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly limits: Limits;
  readonly web: WebFiles;
  /** Where the server is in its life. */
  state(): 'starting' | 'ready' | 'ending';
  /** Whether a connection is one too many. */
  isTooMany(socket: object): boolean;
}

interface Env {
  Bindings: HttpBindings;
  Variables: { request: string; operation: string; code?: string };
}

/** Nothing of an answer of the API is a page. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";
const json = { 'content-type': 'application/json', 'cache-control': 'no-store' };

/** All routes, with what stands before them. */
export function createApp(parts: AppParts): Hono<Env> {
  const { shelf, readings, events, load, guard, metrics, log, limits, web } = parts;
  const app = new Hono<Env>();
  const document = openApiDocument();
  const documentJson = JSON.stringify(document);
  const docs = docsPage(document);

  // Names, counts and marks every request, whatever becomes of it.
  app.use(async (c, next) => {
    const start = performance.now();
    const sent = c.req.header('x-request-id');
    c.set('request', sent !== undefined && /^[\w.-]{1,64}$/.test(sent) ? sent : randomUUID());
    c.set('operation', 'none');
    await next();
    mark(c);
    // A connection that stays open would keep the server from ending.
    if (parts.state() === 'ending') c.res.headers.set('connection', 'close');
    const { method } = c.req;
    const { status } = c.res;
    const { request, operation, code } = c.var;
    const done = () => {
      const ms = Math.round(performance.now() - start);
      metrics.answered(operation, method, status, ms / 1000);
      log.info({ request, operation, method, status, code, ms }, 'answered');
    };
    if (c.env.outgoing.closed) done();
    else c.env.outgoing.once('close', done);
  });

  app.use(async (c, next) => {
    if (parts.isTooMany(c.env.incoming.socket)) {
      c.header('connection', 'close');
      throw new HttpError('busy', 'Expected room for one more connection, found none. Try again in a second.');
    }
    const request = { method: c.req.method, url: new URL(c.req.url), header: (name: string) => c.req.header(name) };
    guard.checkHost(request);
    guard.checkOrigin(request);
    const { pathname, searchParams } = request.url;
    const token = searchParams.get('token');
    if (token !== null && request.method === 'GET') {
      searchParams.delete('token');
      // The path is our own: two slashes would name another host.
      const location = `${pathname.replace(/^\/+/, '/')}${request.url.search}`;
      return c.body(null, 303, { location, 'set-cookie': guard.cookieFor(token), 'cache-control': 'no-store' });
    }
    if (!OPEN.has(pathname)) guard.checkToken(request);
    await next();
  });

  /** Routes an operation; other methods at its address are told which one is meant. */
  function on(name: OperationName, answer: (c: Context<Env>) => Response | Promise<Response>): void {
    const { method, path }: Operation = operations[name];
    const route = path.replace(/\{(\w+)\}/g, ':$1');
    app.on(method.toUpperCase(), route, c => {
      c.set('operation', path);
      return answer(c);
    });
    app.all(route, c => {
      c.set('operation', path);
      const allowed = method === 'get' ? 'GET, HEAD' : 'POST';
      c.header('allow', allowed);
      throw new HttpError('wrong-method', `Expected ${allowed} at this address, found ${c.req.method}.`);
    });
  }

  on('listArticles', async c => {
    const limit = whole(c, 'limit', 100, 1, 1000);
    const offset = whole(c, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
    return c.body(JSON.stringify(await shelf.list({ limit, offset })), 200, json);
  });

  on('getArticle', async c => c.body(await article(c.req.param('id')!), 200, json));

  on('readArticle', async c => {
    checkType(name => c.req.header(name));
    if (parts.state() === 'ending') throw new ReadoutError('closed', 'The server is ending. Try again in a while.');
    using admission = load.admit();
    const body = await readBody(c.env.incoming, limits.bodyBytes, bytes => admission.hold(bytes));
    const { summary, json: bytes } = await readings.answer(readRequestOf(body), admission, askerOf(c));
    return c.body(bytes, 200, { ...json, 'content-location': `/api/articles/${encodeURIComponent(summary.id)}` });
  });

  on('explainRecord', async c => {
    const bytes = await article(c.req.param('article')!);
    const readout: Readout = JSON.parse(new TextDecoder().decode(bytes));
    return c.body(JSON.stringify(explain(readout, c.req.param('record')!)), 200, json);
  });

  on('listenToReadings', c =>
    c.body(events.listen(), 200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }),
  );

  on('describe', c => c.body(documentJson, 200, json));

  on('readDocs', c =>
    c.body(docs, 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': docsPolicy }),
  );

  on('live', c => c.body('{"status":"ok"}', 200, json));

  on('ready', c => {
    const state = parts.state();
    if (state === 'ready') return c.body('{"status":"ready"}', 200, json);
    if (state === 'ending') throw new ReadoutError('closed', 'The server is ending.');
    throw new HttpError(
      'starting',
      'Expected the first articles to be read, and they are not yet. Try again in a second.',
    );
  });

  on('measure', async c =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }),
  );

  app.on(['GET', 'HEAD'], '*', c => {
    const { pathname } = new URL(c.req.url);
    const answer = web.answer(pathname, { method: c.req.method, header: name => c.req.header(name) });
    if (answer) {
      c.set('operation', 'web');
      return answer;
    }
    throw new ReadoutError(
      'not-found',
      `There is nothing at ${JSON.stringify(pathname.slice(0, 200))}. See /docs for what there is.`,
    );
  });

  app.notFound(() => {
    throw new ReadoutError('not-found', 'There is nothing to write to at this address. See /docs for what there is.');
  });

  app.onError((error, c) => {
    const problem = problemOf(error, c.var.request);
    c.set('code', problem.code);
    if (problem.status === 500) {
      const { request, operation } = c.var;
      log.error({ request, operation, code: problem.code, ...placeOf(error) }, 'failed');
    }
    return c.body(JSON.stringify(problem), problem.status as 400, problemHeaders(problem));
  });

  async function article(id: string): Promise<Uint8Array<ArrayBuffer>> {
    const found = await shelf.get(id);
    if (found) return found;
    throw new ReadoutError(
      'not-found',
      `Expected the id of an article that was read here, found ${JSON.stringify(id.slice(0, 100))}. It may have made room for newer ones: read it again.`,
    );
  }

  return app;
}

const OPEN: ReadonlySet<string> = new Set(
  Object.values<Operation>(operations)
    .filter(operation => operation.open)
    .map(operation => operation.path),
);

/** What every answer says to browsers. */
function mark(c: Context<Env>): void {
  const { headers } = c.res;
  headers.set('x-request-id', c.var.request);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-resource-policy', 'same-origin');
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', API_POLICY);
}

function askerOf(c: Context<Env>): Asker {
  const { outgoing } = c.env;
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  return { request: c.var.request, gone: gone.signal };
}

/** A whole number from the query. Throws `bad-request`. */
function whole(c: Context<Env>, name: string, otherwise: number, least: number, most: number): number {
  const stated = c.req.query(name);
  if (stated === undefined) return otherwise;
  const value = /^\d{1,16}$/.test(stated) ? Number(stated) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new HttpError(
    'bad-request',
    `Expected a whole number from ${least} to ${most} as ${name}, found ${JSON.stringify(stated.slice(0, 40))}.`,
  );
}
