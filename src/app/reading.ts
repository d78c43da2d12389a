import { faultOf, ReadoutError } from '../model/errors.ts';
import type { Failure, Readout } from '../model/records.ts';
import { inOrder } from './in-order.ts';

export interface ReadOptions {
  /** Stops the reading: it rejects with `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads articles, one or many. `S` is what it takes. */
export interface Reader<S> extends AsyncDisposable {
  /** Reads one article. Rejects with a `ReadoutError`; `closed` after `close()`, `aborted` when a signal fired. */
  read(source: S, options?: ReadOptions): Promise<Readout>;
  /**
   * Reads many, results in the order of the sources. A source that cannot be read gives a `Failure` and never stops the
   * rest. Sources are taken as they are needed: at most two for each worker (one without workers) are taken and not
   * yet given out. Throws what iterating over the sources throws, after the results before it; `aborted` and `closed`.
   */
  readMany(sources: Iterable<S> | AsyncIterable<S>, options?: ReadOptions): AsyncGenerator<Readout | Failure, void>;
  /** Stops what is being read, which rejects with `closed`, and frees the workers. Safe to call twice. */
  close(): Promise<void>;
}

/** Where the reading is done: in this thread or in workers. `R` is what it gives for a source. */
export interface Engine<S, R = Readout> {
  /** How many sources `readMany` hands over before the first of them is done. */
  readonly width: number;
  read(source: S, signal: AbortSignal): Promise<R>;
  close(): Promise<void>;
}

/** A reader over an engine: signals, closing, order and failures, which are the same for all of them. */
export function readerOver<S>(engine: Engine<S>, signal?: AbortSignal): Reader<S> {
  const closing = new AbortController();
  signal?.addEventListener('abort', () => void engine.close(), { once: true, signal: closing.signal });

  /** Which signal ends a reading, and the error that says so. */
  function stops(own: AbortSignal | undefined): { signal: AbortSignal; check(): void } {
    const signals = [signal, own, closing.signal].filter(one => one !== undefined);
    return {
      signal: AbortSignal.any(signals),
      check() {
        const fired = signals.find(one => one.aborted);
        if (fired === closing.signal) throw new ReadoutError('closed', 'The reader was closed. Create another one.');
        if (fired) throw aborted(fired);
      },
    };
  }

  async function read(source: S, options: ReadOptions = {}): Promise<Readout> {
    const stop = stops(options.signal);
    stop.check();
    try {
      return await engine.read(source, stop.signal);
    } catch (error) {
      stop.check();
      throw faultOf(error);
    }
  }

  async function* readMany(
    sources: Iterable<S> | AsyncIterable<S>,
    options: ReadOptions = {},
  ): AsyncGenerator<Readout | Failure, void> {
    const stop = stops(options.signal);
    const one = (source: S, until: AbortSignal) =>
      engine.read(source, until).catch((error: unknown) => failure(source, faultOf(error)));
    yield* inOrder(sources, one, { width: engine.width, signal: stop.signal, check: stop.check });
  }

  async function close(): Promise<void> {
    closing.abort();
    await engine.close();
  }

  return { read, readMany, close, [Symbol.asyncDispose]: close };
}

/** The error of a signal that fired. */
export function aborted(signal: AbortSignal): ReadoutError {
  return new ReadoutError('aborted', 'Reading was aborted by the caller.', { cause: signal.reason });
}

function failure(source: unknown, error: ReadoutError): Failure {
  const id = (source as { readonly id?: unknown } | null | undefined)?.id;
  const { code, message } = error;
  return { schema: 'readout/1', id: typeof id === 'string' ? id : null, error: { code, message } };
}
