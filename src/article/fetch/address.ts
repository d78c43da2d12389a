import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Says whether a connection to this IP address (canonical notation, no brackets, no zone) may be made. */
export type AddressPolicy = (address: string) => boolean;

/** How the ranges that `ipaddr.js` tells apart are called in messages. */
const rangeNames: Readonly<Record<string, string>> = {
  unspecified: 'unspecified',
  broadcast: 'broadcast',
  multicast: 'multicast',
  linkLocal: 'link-local',
  loopback: 'loopback',
  private: 'private',
  carrierGradeNat: 'shared (carrier-grade NAT)',
  uniqueLocal: 'unique local',
  deprecatedSiteLocal: 'site-local',
  '6to4': '6to4',
  teredo: 'Teredo',
};

/** Addresses that look public and are answered by the machine's own cloud host. */
const cloudHosts: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Why an IP address is not on the public internet, as an adjective ("loopback"), or `null` where it is public.
 * Takes the canonical notation only (dotted decimal, RFC 4291), with or without a zone; whatever else is "malformed".
 * Ranges are those of the IANA special-purpose registries. IPv6 is public inside 2000::/3 only; an IPv4-mapped or NAT64
 * (64:ff9b::/96) address is what the IPv4 address inside it is; 6to4, Teredo and ISATAP tunnels are refused whole.
 */
export function privateRange(address: string): string | null {
  const bare = address.replace(/%.*$/s, '');
  if (isIP(bare) === 0) return 'malformed';
  // ipaddr.js takes ::8.8.8.8 for ::ffff:8.8.8.8, which is another address: it gets all IPv6 in hexadecimal.
  const parsed = ipaddr.parse(isIP(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare);
  return parsed instanceof ipaddr.IPv4 ? privateIPv4(parsed) : privateIPv6(parsed);
}

/** The policy where no other is given: public addresses only. */
export function isPublic(address: string): boolean {
  return privateRange(address) === null;
}

function privateIPv4(address: ipaddr.IPv4): string | null {
  if (cloudHosts.has(address.toString())) return 'cloud host';
  const range = address.range();
  return range === 'unicast' ? null : (rangeNames[range] ?? 'reserved');
}

function privateIPv6(address: ipaddr.IPv6): string | null {
  const [a, b, c, d, e, f, g, h] = address.parts as [number, number, number, number, number, number, number, number];
  const zeros = c === 0 && d === 0 && e === 0;
  const mapped = a === 0 && b === 0 && zeros && f === 0xffff;
  const nat64 = a === 0x64 && b === 0xff9b && zeros && f === 0;
  if (mapped || nat64) return privateIPv4(new ipaddr.IPv4([g >> 8, g & 0xff, h >> 8, h & 0xff]));
  const range = address.range();
  if (range !== 'unicast') return rangeNames[range] ?? 'reserved';
  if (a >> 13 !== 1) return 'reserved'; // outside 2000::/3: nothing there is handed out to the public
  if ((e === 0 || e === 0x200) && f === 0x5efe) return 'ISATAP';
  return null;
}
