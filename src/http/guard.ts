import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { HttpError } from './problem.ts';

export interface GuardOptions {
  /** The address or name that the server was told to listen on. */
  readonly host: string;
  /** What everybody has to know who asks. */
  readonly token?: string | undefined;
}

/** What a guard looks at. Header names are in lower case. */
export interface GuardedRequest {
  readonly method: string;
  readonly url: URL;
  header(name: string): string | undefined;
}

/** Decides who is answered. */
export interface Guard {
  /**
   * Throws `wrong-host` for a Host that is not this server's. A page whose name suddenly leads to this address (DNS
   * rebinding) is of our own origin to the browser; its name in Host gives it away.
   */
  checkHost(request: GuardedRequest): void;
  /** Throws `wrong-origin` for a write that a page of another origin makes in its reader's name. */
  checkOrigin(request: GuardedRequest): void;
  /** Throws `unauthorized` where a token is asked for and the request has none, or another. */
  checkToken(request: GuardedRequest): void;
  /** The value of the Set-Cookie header for a token from a link. Throws `unauthorized` for a wrong one. */
  cookieFor(token: string): string;
}

const COOKIE = 'readout-token';
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
const ANY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Whether a host is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(bracketed(host));
}

/** A host as it stands in URLs: IPv6 addresses in brackets, in lower case. */
export function bracketed(host: string): string {
  return isIP(host) === 6 ? new URL(`http://[${host}]`).hostname : host.toLowerCase();
}

export function createGuard({ host, token }: GuardOptions): Guard {
  const own = bracketed(host);
  // Compared as hashes: of equal length whatever was sent, and the cookie does not hold the token itself.
  const expected = token === undefined ? undefined : hash(token);

  function isOurs(hostname: string): boolean {
    if (LOOPBACK.has(hostname) || hostname === own) return true;
    return ANY_ADDRESS.has(host) && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  }

  function knows(sent: Buffer): boolean {
    return expected !== undefined && sent.length === expected.length && timingSafeEqual(sent, expected);
  }

  return {
    checkHost({ url, header }) {
      // The URL holds the Host header, or the request line's own host where it has one: both have to be right.
      const named = URL.parse(`http://${header('host') ?? ''}`)?.hostname ?? '';
      for (const hostname of [url.hostname, named]) {
        if (isOurs(hostname)) continue;
        throw new HttpError(
          'wrong-host',
          `Expected ${isLoopback(host) ? '127.0.0.1 or localhost' : 'the address of this server'} as Host, found ${JSON.stringify(hostname.slice(0, 100))}. Ask for the address that "readout serve" prints.`,
        );
      }
    },
    checkOrigin({ method, header }) {
      if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
      const origin = header('origin');
      const site = header('sec-fetch-site');
      const sameOrigin = origin === undefined || URL.parse(origin)?.host === header('host')?.toLowerCase();
      if (sameOrigin && (site === undefined || site === 'same-origin' || site === 'none')) return;
      throw new HttpError(
        'wrong-origin',
        `Expected a request of this server's own pages, or of no page at all, found one of ${JSON.stringify((origin ?? site ?? '').slice(0, 100))}.`,
      );
    },
    checkToken({ header }) {
      if (expected === undefined) return;
      const [, bearer] = /^Bearer +([\w.~+/=-]{1,512})$/i.exec(header('authorization') ?? '') ?? [];
      if (bearer !== undefined && knows(hash(bearer))) return;
      const [, cookie] = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{64})(?:;|$)`).exec(header('cookie') ?? '') ?? [];
      if (cookie !== undefined && knows(Buffer.from(cookie, 'hex'))) return;
      throw unauthorized();
    },
    cookieFor(sent) {
      if (!knows(hash(sent))) throw unauthorized();
      return `${COOKIE}=${hash(sent).toString('hex')}; HttpOnly; SameSite=Strict; Path=/`;
    },
  };
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function unauthorized(): HttpError {
  return new HttpError(
    'unauthorized',
    'Expected the token of this server, as "Authorization: Bearer TOKEN" or, in a browser, once as /?token=TOKEN.',
  );
}
