import { Agent } from 'undici';
import { ReadoutError } from '../../model/errors.ts';
import { type AddressPolicy, isPublic } from './address.ts';
import { guardedConnector, type Lookup, systemLookup } from './connect.ts';
import { readContentType } from './content-type.ts';
import { startDeadline, untilAborted } from './deadline.ts';
import { type Answer, exchange, single } from './exchange.ts';
import { checkLimit, connectMs, type Limits, maxHeaderBytes, pageLimits, robotsLimits } from './limits.ts';
import { follow } from './redirect.ts';
import { checkRobots, loadRobots } from './robots.ts';
import { createRobotsCache } from './robots-cache.ts';
import { checkUrl, shown, type UrlRules } from './url.ts';

/** What a caller may say about one fetch. */
export interface FetchOptions extends Partial<Limits> {
  readonly signal?: AbortSignal | undefined;
  /** Ports besides 80, 443, 8080 and 8443. */
  readonly allowPorts?: readonly number[] | undefined;
  /** The time of fetching as ISO 8601; the clock where absent. */
  readonly now?: (() => string) | undefined;
}

/**
 * What a fetcher is made with; its {@link FetchOptions} hold for each fetch that does not say otherwise. `lookup` and
 * `allow` are internal: they are there for tests, which answer for names themselves and permit a server of their own.
 * A permissive `allow` opens the machine's own network to every URL that is read.
 */
export interface FetcherOptions extends Omit<FetchOptions, 'signal'> {
  /** Finds the addresses of a name. Internal. */
  readonly lookup?: Lookup | undefined;
  /** Decides alone which addresses may be connected to; public ones where absent. Internal. */
  readonly allow?: AddressPolicy | undefined;
  /** Milliseconds for looking a name up, connecting and the TLS handshake; 5,000 where absent. */
  readonly connectMs?: number | undefined;
  /** Milliseconds for one robots.txt; 5,000 where absent. */
  readonly robotsMs?: number | undefined;
}

/** A page as it came. */
export interface FetchedPage {
  /** The URL that answered, after all redirects, without a fragment. */
  readonly url: string;
  /** The URL as it was given. */
  readonly requestedUrl: string;
  /** The body, unpacked, not decoded. */
  readonly bytes: Uint8Array;
  /** The media type in lower case, without parameters; `null` where the server names none. */
  readonly contentType: string | null;
  /** The charset of the Content-Type header in lower case; `null` where it has none. */
  readonly charset: string | null;
  /** When the page was read, ISO 8601. */
  readonly fetched: string;
  readonly status: number;
  /** The URLs that were redirected to, in order; the last one is `url`. Empty without redirects. */
  readonly redirects: readonly string[];
  /** Seconds that the site's robots.txt asks to wait between two pages; `null` where it does not. */
  readonly crawlDelay: number | null;
}

/** Fetches pages and keeps connections and robots.txt files between them. */
export interface Fetcher {
  /** See the function `fetchPage`. */
  fetchPage(url: string, options?: FetchOptions): Promise<FetchedPage>;
  /** Drops all connections; fetches under way reject, as do later ones (`closed`). */
  close(): Promise<void>;
}

const accept = 'text/html, application/xhtml+xml, text/plain;q=0.8';
const readable: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Makes a fetcher with connections and a memory for robots.txt files of its own. */
export function createFetcher(defaults: FetcherOptions = {}): Fetcher {
  const allow = defaults.allow ?? isPublic;
  const connector = guardedConnector(
    defaults.lookup ?? systemLookup,
    allow,
    checkLimit('connectMs', defaults.connectMs ?? connectMs),
  );
  // The deadlines are ours: undici's are as coarse as a second and would be reported in its own words.
  const dispatcher = new Agent({
    connect: connector.connect,
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const robotsCache = createRobotsCache(checkLimit('robotsMs', defaults.robotsMs ?? robotsLimits.timeoutMs));

  async function read(requestedUrl: string, options: FetchOptions, limits: Limits, signal: AbortSignal) {
    signal.throwIfAborted();
    const rules: UrlRules = { allow, allowPorts: options.allowPorts ?? defaults.allowPorts ?? [] };
    let crawlDelay: number | null = null;
    const { answer, redirects } = await follow(checkUrl(requestedUrl, rules), rules, async url => {
      const robots = await robotsCache.get(url.origin, signal, robotsSignal =>
        loadRobots(url.origin, rules, robotsUrl =>
          exchange(robotsUrl, { dispatcher, accept: 'text/plain', limits: robotsLimits, signal: robotsSignal }),
        ),
      );
      crawlDelay = checkRobots(robots, url).crawlDelay;
      return exchange(url, { dispatcher, accept, limits, signal });
    });
    const { type, charset } = checkAnswer(answer);
    const bytes = await answer.read(limits.maxBytes, 'refuse');
    const now = options.now ?? defaults.now ?? (() => new Date().toISOString());
    return {
      url: answer.url.href,
      requestedUrl,
      bytes,
      contentType: type,
      charset,
      fetched: now(),
      status: answer.status,
      redirects,
      crawlDelay,
    };
  }

  return {
    async fetchPage(url, options = {}) {
      const limits = limitsOf(options, defaults);
      const late = () =>
        new ReadoutError(
          'too-slow',
          `Expected ${shown(url)} within ${limits.timeoutMs} ms, found no end of it. Try again later, or raise timeoutMs.`,
        );
      const deadline = startDeadline(limits.timeoutMs, late, options.signal);
      try {
        return await untilAborted(read(url, options, limits, deadline.signal), deadline.signal);
      } catch (error) {
        if (!options.signal?.aborted) throw error;
        throw new ReadoutError('aborted', `Fetching ${shown(url)} was aborted by the caller.`, {
          cause: options.signal.reason,
        });
      } finally {
        deadline.end();
      }
    },
    async close() {
      connector.destroy();
      await dispatcher.destroy();
    },
  };
}

function limitsOf(options: FetchOptions, defaults: FetcherOptions): Limits {
  const limit = (name: keyof Limits) => checkLimit(name, options[name] ?? defaults[name] ?? pageLimits[name]);
  return { timeoutMs: limit('timeoutMs'), headersMs: limit('headersMs'), maxBytes: Math.floor(limit('maxBytes')) };
}

/** Reads the Content-Type of an answer that holds a page; drops the answer and throws where it holds none. */
function checkAnswer(answer: Answer) {
  const { status, headers, url } = answer;
  if (status !== 200 && status !== 203) {
    answer.drop();
    throw new ReadoutError('http-status', `Expected status 200 from ${url.href}, found ${status}: ${advice(answer)}.`);
  }
  const contentType = readContentType(headers['content-type']);
  if (contentType.type !== null && !readable.has(contentType.type)) {
    answer.drop();
    throw new ReadoutError(
      'not-text',
      `Expected ${[...readable].join(', ')} at ${url.href}, found ${contentType.type.slice(0, 100)}. ` +
        'Give the address of the article itself.',
    );
  }
  return contentType;
}

function advice({ status, headers }: Answer): string {
  if (status === 401 || status === 403)
    return 'it wants a login or turns programs away. Save the page and read the file';
  if (status === 404 || status === 410) return 'there is no such page. Check the address';
  if (status === 429 || status === 503) {
    const wait = /^\d{1,6}$/.exec(single(headers['retry-after']) ?? '')?.[0];
    return `the site is busy. Try again ${wait === undefined ? 'later' : `in ${wait} seconds`}`;
  }
  if (status >= 500) return 'the server failed. Try again later';
  return 'the answer holds no page. Check the address';
}
