import { ReadoutError } from '../model/errors.ts';
import type { Stage } from '../model/stage.ts';
import { inThread } from './in-thread.ts';
import { inWorkers } from './node/pool.ts';
import { type Reader, readerOver } from './reading.ts';
import { type Source, toArticle } from './sources.ts';
import { standardPipeline } from './standard-pipeline.ts';

export interface ReaderOptions {
  /** Ends everything that the reader does. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Worker threads to read in; 0, unless given, reads in this thread. Output is the same for any number. A signal ends
   * a worker at once, whatever it is at; this thread looks at signals between stages only.
   */
  readonly workers?: number | undefined;
  /** Stages to read with instead of the standard ones; in this thread only, since functions do not travel. */
  readonly stages?: readonly Stage[] | undefined;
}

/** Makes a reader. Throws `bad-option` for options that make no sense, and what `createPipeline` throws. */
export function createReader(options: ReaderOptions = {}): Reader<Source> {
  const { signal, workers = 0, stages } = options;
  if (!Number.isInteger(workers) || workers < 0 || workers > 256) {
    throw new ReadoutError('bad-option', `Expected a whole number from 0 to 256 as "workers", found ${workers}.`);
  }
  if (workers > 0 && stages) {
    throw new ReadoutError(
      'bad-option',
      'Own "stages" run in this thread only, and "workers" asks for others. Leave one of the two out.',
    );
  }
  if (workers > 0) return readerOver(inWorkers(workers), signal);
  return readerOver(inThread(standardPipeline(stages), toArticle), signal);
}
