import { randomUUID } from 'node:crypto';
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from './limits.ts';
import { HttpError, problemHeaders, problemOf } from './problem.ts';

/** Whom a server talks to at the moment. */
export interface Connections {
  count(): number;
  /** Whether a connection came when there were enough: its first request is told so, and it is closed. */
  isTooMany(socket: object): boolean;
}

/** How long one connection too many may wait with its request. */
const TOO_MANY_MS = 5_000;

/**
 * Bounds the connections of a server, and answers what never becomes a request (slow, malformed, too long) in the one
 * shape of errors. `onRefused` hears the code of each of these.
 */
export function watchConnections(server: Server, limits: Limits, onRefused: (code: string) => void): Connections {
  const served = new Set<Socket>();
  const tooMany = new WeakSet<object>();
  const answers = new WeakMap<object, ServerResponse>();
  server.maxConnections = limits.allConnections;
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.setTimeout(limits.silenceMs);

  server.on('connection', socket => {
    if (served.size < limits.connections) {
      served.add(socket);
      socket.once('close', () => served.delete(socket));
      return;
    }
    onRefused('busy');
    tooMany.add(socket);
    const timer = setTimeout(() => socket.destroy(), TOO_MANY_MS);
    socket.once('close', () => clearTimeout(timer));
  });

  server.on('drop', () => onRefused('busy'));
  server.on('request', ({ socket }, response) => answers.set(socket, response));

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const refused = errorOf(error, limits);
    onRefused(refused.code);
    const last = answers.get(socket);
    // In the midst of an answer another one would be taken for a part of it.
    const answering = last?.headersSent === true && !last.writableFinished;
    if (!socket.writable || error.code === 'ECONNRESET' || answering) socket.destroy();
    else refuse(socket as Socket, refused);
  });

  return { count: () => served.size, isTooMany: socket => tooMany.has(socket) };
}

function errorOf({ code }: NodeJS.ErrnoException, limits: Limits): HttpError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new HttpError(
      'slow-request',
      `Expected the headers of a request within ${limits.headersMs / 1000} s and all of it within ${limits.requestMs / 1000} s. Send it faster.`,
    );
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new HttpError('large-headers', 'Expected headers of at most 16 kB together, found more.');
  }
  return new HttpError('bad-request', 'Expected a request of HTTP/1.1, found something else.');
}

/** Writes a problem where no response object exists, and closes. */
function refuse(socket: Socket, error: HttpError): void {
  const problem = problemOf(error, randomUUID());
  const body = JSON.stringify(problem);
  const headers = { ...problemHeaders(problem), 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title.replace(/[^\x20-\x7e]/g, '')}\r\n${lines.join('')}\r\n${body}`,
  );
}
