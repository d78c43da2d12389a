import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { ReadoutError } from '../model/errors.ts';
import type { Io } from './io.ts';

/** Thrown when whoever read our output has stopped reading (`| head`): a reason to end, no error. */
export class OutputClosed extends Error {}

/** Standard output or a file. Every write waits until it was taken, so that what is made never piles up. */
export class Output {
  readonly #io: Io;
  readonly #file: string | undefined;
  #stream: Writable | undefined;

  constructor(io: Io, file?: string) {
    this.#io = io;
    this.#file = file;
  }

  /** Throws `OutputClosed`, or `unreadable` with the reason when the file cannot be written. The file is made here. */
  async write(text: string): Promise<void> {
    if (text === '') return;
    this.#stream ??= this.#open();
    const stream = this.#stream;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, error => (error ? reject(this.#explained(error)) : resolve()));
    });
  }

  /** Ends a file; standard output stays open. */
  async end(): Promise<void> {
    const stream = this.#stream;
    if (!stream || stream === this.#io.stdout || stream.destroyed) return;
    await new Promise<void>((resolve, reject) => {
      stream.end((error?: Error | null) => (error ? reject(this.#explained(error)) : resolve()));
    });
  }

  #open(): Writable {
    const stream = this.#file === undefined ? this.#io.stdout : createWriteStream(this.#file);
    // The callbacks of the writes carry the errors; without a listener, Node would end the process.
    stream.on('error', () => {});
    return stream;
  }

  #explained(error: Error & { readonly code?: string }): Error {
    if (this.#file === undefined && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) {
      return new OutputClosed('Nobody reads the output any more.', { cause: error });
    }
    const where = this.#file === undefined ? 'standard output' : `${this.#file} (--out)`;
    const why =
      error.code === 'ENOENT'
        ? 'its directory does not exist. Make it first.'
        : error.code === 'EISDIR'
          ? 'it is a directory. Name a file in it.'
          : error.code === 'EACCES' || error.code === 'EROFS'
            ? 'it may not be written. Name another file.'
            : error.code === 'ENOSPC'
              ? 'the disk is full.'
              : error.message;
    return new ReadoutError('unreadable', `Cannot write to ${where}: ${why}`, { cause: error });
  }
}
