import type { Readout } from '../../model/records.ts';
import type { Answer, Loading, Question } from './messages.ts';

/** Reads in a worker of this page. */
export interface LocalReader {
  /** Resolves with the name of the model once nothing more has to be loaded; rejects where the worker cannot go on. */
  readonly ready: Promise<string>;
  /** Reads a text, once it is ready. Rejects with a message for the reader of the page. */
  read(text: string, published: string | null): Promise<Readout>;
  /** Ends it, whatever it is doing: what was asked is answered by a rejection. */
  close(): void;
}

/** What somebody is told who asked for a reading and ended it. */
export class Stopped extends Error {}

/**
 * Starts the worker, which loads everything that it will need. `onLoading` hears how far that is, `onBroken` that it ended
 * by itself, with a message for the reader of the page: it then reads nothing any more.
 */
export function startLocalReader(
  onLoading: (loading: Loading) => void,
  onBroken: (message: string) => void,
): LocalReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(readout: Readout): void; reject(error: Error): void }>();
  const { promise: ready, resolve: nowReady, reject: notReady } = Promise.withResolvers<string>();
  let number = 0;
  let ended: Error | undefined;
  // Who only reads hears of it from the reading.
  ready.catch(() => {});

  function end(error: Error): void {
    if (ended) return;
    ended = error;
    worker.terminate();
    notReady(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function breakWith(message: string): void {
    if (!ended) onBroken(message);
    end(new Error(message));
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('loading' in data) return onLoading(data.loading);
    if ('ready' in data) return nowReady(data.model);
    if ('broken' in data) return breakWith(data.broken);
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('readout' in data) asked?.resolve(data.readout);
    else asked?.reject(new Error(data.problem));
  });
  worker.addEventListener('error', ({ message }) => breakWith(`The reader stopped: ${message || 'it did not load'}.`));
  worker.addEventListener('messageerror', () => breakWith('The reader stopped: its answer did not arrive.'));

  function read(text: string, published: string | null): Promise<Readout> {
    const question: Question = { number: ++number, text, published };
    return new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.set(question.number, { resolve, reject });
      worker.postMessage(question);
    });
  }

  return { ready, read, close: () => end(new Stopped()) };
}
