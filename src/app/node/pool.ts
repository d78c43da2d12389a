import { Worker } from 'node:worker_threads';
import { type ErrorCode, ReadoutError } from '../../model/errors.ts';
import type { Readout } from '../../model/records.ts';
import { aborted, type Engine } from '../reading.ts';
import type { Source } from '../sources.ts';
import { plainSource } from '../text-sources.ts';
import type { Answer } from './messages.ts';

// The worker stands beside this file, as TypeScript in development and as JavaScript once built.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Job {
  readonly source: Source;
  readonly resolve: (readout: Readout) => void;
  readonly reject: (error: ReadoutError) => void;
}

/**
 * Reads in worker threads, each with one source at a time. Workers start when they are first needed and do not keep the
 * process alive while idle. One that dies rejects its source with `worker-died`; another takes its place.
 */
export function inWorkers(count: number, file: URL = WORKER): Engine<Source> {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job>();
  const workers = new Set<Worker>();

  function read(source: Source, signal: AbortSignal): Promise<Readout> {
    if (signal.aborted) return Promise.reject(aborted(signal));
    const { promise, resolve, reject } = Promise.withResolvers<Readout>();
    const job: Job = { source, resolve, reject };
    const onAbort = () => {
      drop(job);
      reject(aborted(signal));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    waiting.push(job);
    assign();
    return promise.finally(() => signal.removeEventListener('abort', onAbort));
  }

  function assign(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (workers.size < count ? hire() : undefined);
      if (!worker) return;
      give(worker, waiting.shift()!);
    }
  }

  function give(worker: Worker, job: Job): void {
    try {
      worker.postMessage(plainSource(job.source));
    } catch (cause) {
      idle.push(worker);
      job.reject(notSent(cause));
      return;
    }
    running.set(worker, job);
    worker.ref();
  }

  function hire(): Worker {
    // Flags of the main thread's command line (--input-type, --import) are not the worker's.
    const worker = new Worker(file, { execArgv: [] });
    let cause: unknown;
    worker.unref();
    workers.add(worker);
    worker.on('message', (answer: Answer) => {
      const job = running.get(worker);
      if (!job) return;
      running.delete(worker);
      worker.unref();
      idle.push(worker);
      if ('readout' in answer) job.resolve(answer.readout);
      else job.reject(new ReadoutError(answer.error.code as ErrorCode, answer.error.message));
      assign();
    });
    worker.on('error', error => {
      cause = error;
    });
    worker.on('exit', code => {
      const job = running.get(worker);
      forget(worker);
      job?.reject(died(cause ?? `it exited with code ${code}`));
      assign();
    });
    return worker;
  }

  function forget(worker: Worker): void {
    running.delete(worker);
    workers.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  }

  /** Takes a job back. What a thread is at can only be stopped with the thread. */
  function drop(job: Job): void {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    for (const [worker, other] of running) {
      if (other !== job) continue;
      forget(worker);
      void worker.terminate();
    }
  }

  async function close(): Promise<void> {
    await Promise.all([...workers].map(worker => worker.terminate()));
  }

  return { width: 2 * count, read, close };
}

function notSent(cause: unknown): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  return new ReadoutError('bad-record', `Expected a source of plain data. ${String(cause)}`, { cause });
}

function died(cause: unknown): ReadoutError {
  return new ReadoutError(
    'worker-died',
    `The worker that read this article died: ${cause instanceof Error ? cause.message : String(cause)}. Read the article alone, or with more memory.`,
    { cause },
  );
}
