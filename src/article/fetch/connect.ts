import { lookup as lookUp } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { ReadoutError } from '../../model/errors.ts';
import type { AddressPolicy } from './address.ts';
import { networkFailure } from './failure.ts';
import { literalAddress, refusedAddress } from './url.ts';

/** Finds all addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

/** Looks a name up as the operating system does (hosts file, resolver). */
export const systemLookup: Lookup = async hostname =>
  (await lookUp(hostname, { all: true })).map(({ address }) => address);

/** A failure before the request could be sent: the host was refused, not found, or did not take the connection. */
export class NoConnection extends ReadoutError {}

/** A connector for undici that connects to allowed addresses only, and how to drop what it has under way. */
export interface GuardedConnector {
  readonly connect: buildConnector.connector;
  destroy(): void;
}

/**
 * Makes a connector that checks at the last moment before the socket opens. A host name is looked up once; every address
 * in the answer has to be allowed, and the socket is given those very addresses, so that a second look-up (DNS
 * rebinding) never happens. A host that is an address is checked as it is, since Node asks no look-up for it.
 */
export function guardedConnector(lookup: Lookup, allow: AddressPolicy, timeoutMs: number): GuardedConnector {
  const open = buildConnector({
    lookup: guardedLookup(lookup, allow),
    timeout: 0,
    rejectUnauthorized: true,
    autoSelectFamily: true,
  });
  const opening = new Set<Socket>();
  return {
    connect(options, callback) {
      const literal = literalAddress(options.hostname);
      if (literal !== null && !allow(literal)) {
        const error = noConnection(refusedAddress(options.hostname, [literal]));
        queueMicrotask(() => callback(error, null));
        return;
      }
      // undici's type says that nothing is returned; its connector returns the socket, which is needed to stop it.
      const socket = open(options, (error, opened) => {
        clearTimeout(timer);
        if (error === null) callback(null, opened as Socket);
        else callback(noConnection(networkFailure(error, options.host ?? options.hostname)), null);
        opening.delete(socket);
      }) as unknown as Socket;
      const timer = setTimeout(() => socket.destroy(slowConnection(options, timeoutMs)), timeoutMs);
      opening.add(socket.once('close', () => clearTimeout(timer)));
    },
    destroy() {
      for (const socket of opening) socket.destroy();
      opening.clear();
    },
  };
}

function guardedLookup(lookup: Lookup, allow: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    findAllowed(hostname, lookup, allow).then(
      found => {
        if (options.all) callback(null, found);
        else callback(null, found[0]!.address, found[0]!.family);
      },
      error => callback(error, '', 0),
    );
  };
}

async function findAllowed(hostname: string, lookup: Lookup, allow: AddressPolicy) {
  const addresses = await lookup(hostname);
  if (addresses.length === 0) {
    throw Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
  }
  const refused = addresses.filter(address => isIP(address) === 0 || !allow(address.replace(/%.*$/s, '')));
  if (refused.length > 0) throw refusedAddress(hostname, refused);
  return addresses.map(address => ({ address, family: isIP(address) }));
}

function slowConnection(options: buildConnector.Options, timeoutMs: number): ReadoutError {
  return new ReadoutError(
    'too-slow',
    `Expected a connection to ${options.host ?? options.hostname} within ${timeoutMs} ms, found none. Try again later.`,
  );
}

function noConnection(error: ReadoutError): NoConnection {
  return new NoConnection(error.code, error.message, { cause: error.cause });
}
