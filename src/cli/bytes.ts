import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { count } from '../format/words.ts';
import { ReadoutError } from '../model/errors.ts';

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** All bytes of an input. Throws `too-large` as soon as there are more than `most`, without reading on. */
export async function allBytes(chunks: Chunks, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooLarge(`more than ${count(most, 'byte')}`, most);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** All bytes of a file. Throws `too-large` before reading anything of a file that is too large. */
export async function fileBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path).catch(error => {
    throw fileError(error);
  });
  try {
    const stat = await file.stat();
    if (stat.isFile() && stat.size > most) throw tooLarge(count(stat.size, 'byte'), most);
    return await allBytes(file.createReadStream({ autoClose: false }), most);
  } catch (error) {
    throw fileError(error);
  } finally {
    await file.close();
  }
}

/** The bytes of a file as they come. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileError(error);
  }
}

/**
 * The first bytes of an input (as many as there are, up to `size`), and the whole input, those included. Whoever takes
 * the head must go on with `all`.
 */
export async function headOf(
  chunks: Chunks,
  size = 4096,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  async function* all() {
    yield* taken.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator as AsyncIterator<Uint8Array> };
  }
  return { head: Buffer.concat(taken).subarray(0, size), all: all() };
}

function tooLarge(found: string, most: number): ReadoutError {
  return new ReadoutError(
    'too-large',
    `It has ${found}; articles of at most ${count(most, 'byte')} are read. Split it, or allow more with --max-bytes.`,
  );
}

/** What the file system said, in words. */
export function fileError(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { code, message } = error as { readonly code?: string; readonly message: string };
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ReadoutError('not-found', 'There is no such file or directory. Check the name.', { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new ReadoutError('unreadable', 'It may not be read: permission denied.', { cause: error });
  }
  return new ReadoutError('unreadable', `It could not be read: ${message}.`, { cause: error });
}
