import type { Readout } from '../../model/records.ts';
import type { Answer, Question } from './messages.ts';

/** Reads in a worker of this page. */
export interface LocalReader {
  /** Resolves with the name of the model once nothing more has to be loaded; rejects where workers cannot run. */
  readonly ready: Promise<string>;
  /** Reads a text. Rejects with a message for the reader of the page. */
  read(text: string, published: string | null): Promise<Readout>;
  close(): void;
}

/** Starts the worker, which loads everything that it will need. */
export function startLocalReader(): LocalReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(readout: Readout): void; reject(error: Error): void }>();
  const { promise: ready, resolve: nowReady, reject: notReady } = Promise.withResolvers<string>();
  let number = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('ready' in data) return nowReady(data.model);
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('readout' in data) asked?.resolve(data.readout);
    else asked?.reject(new Error(data.problem));
  });
  worker.addEventListener('error', event => {
    const error = new Error(
      `The reader stopped: ${event.message || 'it did not load'}. Reload the page to start it again.`,
    );
    notReady(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });

  function read(text: string, published: string | null): Promise<Readout> {
    const question: Question = { number: ++number, text, published };
    return new Promise((resolve, reject) => {
      waiting.set(question.number, { resolve, reject });
      worker.postMessage(question);
    });
  }

  return { ready, read, close: () => worker.terminate() };
}
