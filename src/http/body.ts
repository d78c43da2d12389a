import type { IncomingMessage } from 'node:http';
import { ReadoutError } from '../model/errors.ts';
import { HttpError } from './problem.ts';

/**
 * All bytes of a request's body. `hold` hears of every chunk before it is kept, and may throw. Throws `too-large` as soon
 * as there are more than `most`, by the header or by counting, without reading on; `bad-request` where the body breaks off.
 */
export function readBody(incoming: IncomingMessage, most: number, hold: (bytes: number) => void): Promise<Buffer> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return Promise.reject(tooLarge(most));
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  const onData = (chunk: Buffer) => {
    try {
      size += chunk.length;
      if (size > most) throw tooLarge(most);
      hold(chunk.length);
      chunks.push(chunk);
    } catch (error) {
      stop(error);
    }
  };
  const onEnd = () => {
    unlisten();
    resolve(Buffer.concat(chunks, size));
  };
  const onBreak = () => stop(new HttpError('bad-request', 'Expected a whole body, found one that breaks off.'));
  /** What still comes is not kept; whoever owns the connection drains it after the answer, or drops it. */
  function stop(error: unknown): void {
    unlisten();
    incoming.pause();
    chunks.length = 0;
    reject(error);
  }
  function unlisten(): void {
    incoming.off('data', onData).off('end', onEnd).off('error', onBreak).off('close', onBreak);
    incoming.on('error', () => {});
  }
  incoming.on('data', onData).on('end', onEnd).on('error', onBreak).on('close', onBreak);
  return promise;
}

function tooLarge(most: number): ReadoutError {
  return new ReadoutError('too-large', `Expected a body of at most ${most} bytes, found more. Send one article only.`);
}
