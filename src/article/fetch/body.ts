import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { ReadoutError } from '../../model/errors.ts';

/** The content encodings that are asked for and understood. */
export const acceptEncoding = 'gzip, deflate, br';

/** How a body is to be read. */
export interface BodyOptions {
  /** The Content-Encoding header. */
  readonly encoding: string | undefined;
  /** Bytes, counted both as they arrive and unpacked. */
  readonly maxBytes: number;
  /** What to do with a longer body: throw `too-large`, or keep its beginning. */
  readonly longer: 'refuse' | 'cut';
  /** The URL, for messages. */
  readonly what: string;
}

/** Thrown inside to stop a stream that went over its limit. */
class OverLimit extends Error {}

/**
 * Reads a body to its end, unpacking it on the way. Nothing over the limit is ever held: the packed bytes are counted
 * before they are unpacked (endless empty gzip members unpack to nothing) and the unpacked ones as they come. Throws
 * `too-large`, and `not-text` for an encoding that is unknown, stacked, or does not unpack; errors of the connection are
 * thrown as they are.
 */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  const encoding = (options.encoding ?? '').trim().toLowerCase();
  const kept = collector(options.maxBytes);
  try {
    if (encoding === '' || encoding === 'identity') await kept.addAll(body);
    else await kept.addAll(await unpacked(body, encoding, options));
  } catch (error) {
    if (error instanceof OverLimit) {
      if (options.longer === 'cut') return kept.bytes();
      throw tooLarge(options.what, options.maxBytes);
    }
    throw isUnpacking(error) ? notUnpacked(encoding, options.what, error) : error;
  } finally {
    body.on('error', () => {}).destroy();
  }
  return kept.bytes();
}

/** The error for a body over its limit. */
export function tooLarge(what: string, maxBytes: number): ReadoutError {
  return new ReadoutError(
    'too-large',
    `Expected a page of at most ${maxBytes} bytes, found more at ${what}. Raise maxBytes if the page is meant.`,
  );
}

async function unpacked(body: Readable, encoding: string, options: BodyOptions): Promise<Readable> {
  const packed = counted(body, options.maxBytes);
  const first = await packed.next();
  if (first.done) return Readable.from([]);
  const unpack = unpacker(encoding, first.value);
  if (unpack === null) throw notUnpacked(encoding, options.what);
  // The callback only takes the errors; the reader of the last stream is thrown the same ones.
  return pipeline(Readable.from(startingWith(first.value, packed)), unpack, () => {});
}

function unpacker(encoding: string, start: Uint8Array) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  // "deflate" means zlib's format; some servers send the bare stream. Zlib's first byte ends in 8.
  if (encoding === 'deflate') return (start[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return null;
}

async function* counted(body: Readable, maxBytes: number): AsyncGenerator<Uint8Array, void> {
  let count = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    count += chunk.length;
    if (count > maxBytes) throw new OverLimit();
    if (chunk.length > 0) yield chunk;
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield first;
  yield* rest;
}

/** One growing array: a million chunks of one byte cost no more than their bytes. */
function collector(maxBytes: number) {
  let held = new Uint8Array(Math.min(maxBytes, 65_536));
  let length = 0;
  return {
    async addAll(source: AsyncIterable<Uint8Array>): Promise<void> {
      for await (const chunk of source) {
        const room = Math.min(chunk.length, maxBytes - length);
        if (length + room > held.length) {
          const larger = new Uint8Array(Math.min(maxBytes, Math.max(held.length * 2, length + room)));
          larger.set(held.subarray(0, length));
          held = larger;
        }
        held.set(chunk.subarray(0, room), length);
        length += room;
        if (room < chunk.length) throw new OverLimit();
      }
    },
    bytes: (): Uint8Array => held.slice(0, length),
  };
}

/** Zlib's errors carry a code of their own and a number; so do the system's, but with codes like ECONNRESET. */
function isUnpacking(error: unknown): boolean {
  return error instanceof Error && 'errno' in error && 'code' in error && /^(Z_|ERR_)/.test(String(error.code));
}

function notUnpacked(encoding: string, what: string, cause?: unknown): ReadoutError {
  return new ReadoutError(
    'not-text',
    `Expected a body packed as one of ${acceptEncoding}, found ${JSON.stringify(encoding.slice(0, 40))} at ${what}` +
      `${cause === undefined ? '' : ' that does not unpack'}. Try again, or save the page and read the file.`,
    { cause },
  );
}
