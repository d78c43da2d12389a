import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import { ReadoutError } from '../../model/errors.ts';
import { acceptEncoding, type BodyOptions, readBody, tooLarge } from './body.ts';
import { startDeadline, untilAborted } from './deadline.ts';
import { networkFailure } from './failure.ts';
import type { Limits } from './limits.ts';
import { userAgent } from './user-agent.ts';

/** One answer, its headers read and its body not yet. One of `read`, `skip` and `drop` has to be called. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Reads and unpacks the body; throws as {@link readBody}, `unreachable` where the connection breaks. */
  read(maxBytes: number, longer: BodyOptions['longer']): Promise<Uint8Array>;
  /** Reads past the body where it is short, so that the connection can be used again; drops it where it is not. */
  skip(): Promise<void>;
  /** Closes the connection unread. */
  drop(): void;
}

/** How much of an unwanted body is read, and for how many milliseconds, to save a new connection. */
const skipBytes = 65_536;
const skipMs = 1_000;

/** What one request needs besides its URL. */
export interface ExchangeOptions {
  readonly dispatcher: Dispatcher;
  readonly accept: string;
  readonly limits: Pick<Limits, 'headersMs'>;
  /** Aborts with the error to throw. */
  readonly signal: AbortSignal;
}

/**
 * Sends one GET request; redirects are not followed, cookies neither kept nor sent. Throws the signal's reason,
 * `too-slow` when the headers take too long, and whatever {@link networkFailure} makes of the rest.
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const { headersMs } = options.limits;
  const deadline = startDeadline(headersMs, () => slowHeaders(url, headersMs), options.signal);
  const { signal } = deadline;
  const sent = request(url, {
    dispatcher: options.dispatcher,
    headers: { 'user-agent': userAgent, accept: options.accept, 'accept-encoding': acceptEncoding },
    signal,
  });
  try {
    // undici heeds the signal only once it is connected.
    const { statusCode, headers, body } = await untilAborted(sent, signal);
    deadline.stopClock();
    return {
      url,
      status: statusCode,
      headers,
      read: (maxBytes, longer) => read(url, headers, body, maxBytes, longer, signal).finally(deadline.end),
      skip: () => skip(body).finally(deadline.end),
      drop: () => {
        deadline.end();
        drop(body);
      },
    };
  } catch (error) {
    deadline.end();
    sent.then(
      ({ body }) => drop(body),
      () => {},
    );
    throw signal.aborted ? signal.reason : networkFailure(error, url.href);
  }
}

async function read(
  url: URL,
  headers: Answer['headers'],
  body: Readable,
  maxBytes: number,
  longer: BodyOptions['longer'],
  signal: AbortSignal,
): Promise<Uint8Array> {
  const length = Number(single(headers['content-length']) ?? 0);
  if (length > maxBytes && longer === 'refuse') {
    drop(body);
    throw tooLarge(url.href, maxBytes);
  }
  try {
    const encoding = headers['content-encoding'];
    return await readBody(body, {
      encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
      maxBytes,
      longer,
      what: url.href,
    });
  } catch (error) {
    throw signal.aborted ? signal.reason : networkFailure(error, url.href);
  }
}

async function skip(body: Readable): Promise<void> {
  const timer = setTimeout(() => drop(body), skipMs);
  try {
    let count = 0;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      count += chunk.length;
      if (count > skipBytes) break; // which destroys the body
    }
    await setImmediate(); // undici takes a connection back one turn of the event loop later
  } catch {
    // It was of no interest.
  } finally {
    clearTimeout(timer);
  }
}

function drop(body: Readable): void {
  body.on('error', () => {}).destroy();
}

/** The value of a header that should be there once; the last one counts. */
export function single(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.at(-1);
}

function slowHeaders(url: URL, headersMs: number): ReadoutError {
  return new ReadoutError(
    'too-slow',
    `Expected an answer from ${url.href} to begin within ${headersMs} ms, found none. Try again later.`,
  );
}
