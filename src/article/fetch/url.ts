import { isIP } from 'node:net';
import { ReadoutError } from '../../model/errors.ts';
import { type AddressPolicy, privateRange } from './address.ts';
import { maxUrlLength, usualPorts } from './limits.ts';

/** What a URL has to keep to. */
export interface UrlRules {
  readonly allow: AddressPolicy;
  /** Ports besides the usual ones. */
  readonly allowPorts: readonly number[];
}

/**
 * Reads a URL (against `base` where it is a redirect's) and checks all that can be known without the network: scheme,
 * credentials, port, and a host that is an address in any notation. The fragment and a host's trailing dot are dropped.
 * Throws `bad-url`, or `refused-address` for a host that is not public.
 */
export function checkUrl(text: string, rules: UrlRules, base?: URL): URL {
  const url = parseUrl(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ReadoutError(
      'bad-url',
      `Expected an address that begins with https:// or http://, found ${shown(text)}. Read a local file by its path.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new ReadoutError(
      'bad-url',
      `Expected an address without a user name or password, found one for ${url.host}. Take out what stands before the @.`,
    );
  }
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  checkPort(url, rules);
  const address = literalAddress(url.hostname);
  if (address !== null && !rules.allow(address)) throw refusedAddress(url.hostname, [address]);
  return url;
}

/**
 * The address that a host is, or that its name stands for wherever it is asked, or `null` where it has to be looked up.
 * Takes a host as `URL` gives it, which has already turned decimal, hexadecimal, octal, short and full-width notations
 * into four decimal numbers.
 */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return bare;
  return /(^|\.)localhost\.?$/i.test(bare) ? '127.0.0.1' : null;
}

/**
 * The error for a host of which at least one address is not allowed. It does not tell the address that a name was
 * resolved to, so that a server that reads for others does not map its own network for them.
 */
export function refusedAddress(host: string, addresses: readonly string[]): ReadoutError {
  const ranges = new Set(addresses.map(address => privateRange(address) ?? 'not allowed'));
  return new ReadoutError(
    'refused-address',
    `Expected a host on the public internet, found ${host}, whose address is ${[...ranges].join(' and ')}. ` +
      'Save the page and read the file instead.',
  );
}

/** A URL as it may stand in a message: credentials hidden, control characters escaped, cut. */
export function shown(text: string): string {
  return JSON.stringify(text.replace(/\/\/[^/?#]*@/g, '//…@').slice(0, 200));
}

function parseUrl(text: string, base: URL | undefined): URL {
  if (text.length > maxUrlLength) {
    throw new ReadoutError(
      'bad-url',
      `Expected an address of at most ${maxUrlLength} characters, found one of ${text.length}.`,
    );
  }
  const url = URL.parse(text, base);
  if (url === null) {
    throw new ReadoutError(
      'bad-url',
      `Expected an address like https://example.org/news/1, found ${shown(text)}. Check the host and the characters.`,
    );
  }
  if (url.href.length > maxUrlLength) {
    throw new ReadoutError(
      'bad-url',
      `Expected an address of at most ${maxUrlLength} characters, found one of ${url.href.length} when encoded.`,
    );
  }
  return url;
}

function checkPort(url: URL, rules: UrlRules): void {
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (usualPorts.includes(port) || rules.allowPorts.includes(port)) return;
  throw new ReadoutError(
    'bad-url',
    `Expected port ${usualPorts.join(', ')}${rules.allowPorts.length > 0 ? ` or ${rules.allowPorts.join(', ')}` : ''}, ` +
      `found ${port} in ${shown(url.href)}. Name the port in allowPorts if it is meant.`,
  );
}
