import { createFetcher, type FetchedPage, type Fetcher, type FetchOptions } from './fetcher.ts';

export { createFetcher, type FetchedPage, type Fetcher, type FetcherOptions, type FetchOptions } from './fetcher.ts';
export { userAgent } from './user-agent.ts';

let fetcher: Fetcher | undefined;

/**
 * Fetches one page of the public web, politely and within limits (20 s and 5 MB unless said otherwise).
 *
 * Throws a `ReadoutError`: `bad-url` (scheme, credentials, port, length, https to http), `refused-address` (not on the
 * public internet, by notation, name or redirect), `refused-robots`, `unreachable` (no such host, no connection,
 * redirects without end), `http-status` (anything but 200 and 203), `not-text` (neither HTML nor plain text, or not
 * unpackable), `too-large`, `too-slow`, `aborted`, `bad-option` (a limit that is not above zero).
 */
export function fetchPage(url: string, options?: FetchOptions): Promise<FetchedPage> {
  fetcher ??= createFetcher();
  return fetcher.fetchPage(url, options);
}
