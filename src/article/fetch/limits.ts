import { ReadoutError } from '../../model/errors.ts';

/** How long and how large an answer may be. Times are in milliseconds, sizes in bytes. */
export interface Limits {
  /** The whole fetch: robots.txt, redirects and body included. */
  readonly timeoutMs: number;
  /** From one request to the end of its headers, looking the name up and connecting included. */
  readonly headersMs: number;
  /** The body, both as it travels and unpacked. */
  readonly maxBytes: number;
}

/** The limits of a page, where the caller sets no others. */
export const pageLimits: Limits = { timeoutMs: 20_000, headersMs: 10_000, maxBytes: 5_000_000 };

/** The limits of a robots.txt: RFC 9309 asks for at least 500 KiB to be read; what lies beyond is ignored. */
export const robotsLimits: Limits = { timeoutMs: 5_000, headersMs: 5_000, maxBytes: 512_000 };

/** Looking a name up, connecting and the TLS handshake. */
export const connectMs = 5_000;

/** All headers of one answer together. */
export const maxHeaderBytes = 32_768;

/** Redirects followed for one page (RFC 9309 wants at least five for a robots.txt too). */
export const maxRedirects = 5;

/** Characters of a URL. Browsers and servers agree on about 2,000; percent-encoded Cyrillic slugs go beyond. */
export const maxUrlLength = 4_096;

/** The ports that need no leave. */
export const usualPorts: readonly number[] = [80, 443, 8080, 8443];

/** Passes a limit through; throws `bad-option` for what is not a number above zero. */
export function checkLimit(name: string, value: number): number {
  if (typeof value !== 'number' || !(value > 0)) {
    throw new ReadoutError('bad-option', `Expected a number above 0 as ${name}, found ${String(value)}.`);
  }
  return value;
}
