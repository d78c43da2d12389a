import { faultOf } from '../model/errors.ts';
import { inWorkers } from './node/pool.ts';
import { aborted, type Engine, type ReadOptions } from './reading.ts';
import type { Source } from './sources.ts';
import type { OwnKnowledge } from './standard-pipeline.ts';
import type { WrittenReadout } from './written.ts';

export interface JsonReaderOptions {
  readonly workers: number;
  /** Longest text that is read, in UTF-16 code units; longer ones are `too-large`. */
  readonly mostText: number;
  /** As for `createReader`. */
  readonly model?: string | undefined;
  readonly knowledge?: OwnKnowledge | undefined;
  readonly onNotice?: ((notice: string) => void) | undefined;
}

/**
 * Left to itself, V8 lets the garbage of each worker grow to hundreds of megabytes before it looks at it. Bounded so, a
 * server of two workers stays at two thirds of the memory at the same speed, and the worst pages of 5 MB are still read.
 */
const HEAP = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** Reads articles in worker threads and gives their readouts as bytes: the thread that asks does next to nothing. */
export interface JsonReader {
  /** Rejects with a `ReadoutError`; `aborted` when the signal fired, which ends the worker. */
  read(source: Source, options?: ReadOptions): Promise<WrittenReadout>;
  close(): Promise<void>;
}

/** Makes a reader for programs that serve readouts to others. */
export function createJsonReader({ workers, ...settings }: JsonReaderOptions): JsonReader {
  return jsonReaderOver(inWorkers<WrittenReadout>(workers, { ...settings, written: true, heap: HEAP }));
}

/** A reader over an engine that writes. Internal: tests bring workers that fail. */
export function jsonReaderOver(engine: Engine<Source, WrittenReadout>): JsonReader {
  return {
    async read(source, { signal = new AbortController().signal } = {}) {
      try {
        return await engine.read(source, signal);
      } catch (error) {
        throw signal.aborted ? aborted(signal) : faultOf(error);
      }
    },
    close: () => engine.close(),
  };
}
