import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type ErrorCode, ReadoutError } from '../../model/errors.ts';
import type { Readout } from '../../model/records.ts';
import { aborted, type Engine } from '../reading.ts';
import type { Source } from '../sources.ts';
import { plainSource } from '../text-sources.ts';
import { createLeash, type Leash, letGo, pull } from './leash.ts';
import type { Answer, Notice, WorkerData, WorkerSettings } from './messages.ts';

// The worker stands beside this file, as TypeScript in development and as JavaScript once built.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Job<R> {
  readonly source: Source;
  readonly resolve: (readout: R) => void;
  readonly reject: (error: ReadoutError) => void;
}

export interface PoolSettings extends WorkerSettings {
  /** Is told what the workers have to say to the user, as sentences; each worker says it. */
  readonly onNotice?: ((notice: string) => void) | undefined;
  /** Bounds of each worker's heap; V8's own unless given. */
  readonly heap?: ResourceLimits | undefined;
}

/**
 * Reads in worker threads, each with one source at a time. Workers start when they are first needed and do not keep the
 * process alive while idle. One that dies rejects its source with `worker-died`; another takes its place. The settings
 * say what the workers answer with, which is `R`.
 */
export function inWorkers<R = Readout>(
  count: number,
  { onNotice = () => {}, heap = {}, ...settings }: PoolSettings = {},
  file: URL = WORKER,
): Engine<Source, R> {
  const waiting: Job<R>[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job<R>>();
  const workers = new Map<Worker, Leash>();
  const ending = new Set<Promise<void>>();

  function read(source: Source, signal: AbortSignal): Promise<R> {
    if (signal.aborted) return Promise.reject(aborted(signal));
    const { promise, resolve, reject } = Promise.withResolvers<R>();
    const job: Job<R> = { source, resolve, reject };
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

  function give(worker: Worker, job: Job<R>): void {
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
    const leash = createLeash();
    const workerData: WorkerData = { ...settings, leash };
    const worker = new Worker(file, { execArgv: [], workerData, resourceLimits: heap });
    let cause: unknown;
    worker.unref();
    workers.set(worker, leash);
    worker.on('message', (answer: Answer<R> | Notice) => {
      if ('notice' in answer) return onNotice(answer.notice);
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
    // An answer that cannot be taken in would otherwise leave its reading waiting for ever.
    worker.on('messageerror', error => {
      cause = error;
      void worker.terminate();
    });
    worker.on('exit', code => {
      const job = running.get(worker);
      letGo(leash);
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
  function drop(job: Job<R>): void {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    for (const [worker, other] of running) {
      if (other !== job) continue;
      void end(worker);
      forget(worker);
    }
  }

  /** Ends a thread, once it is in no native code. */
  function end(worker: Worker): Promise<void> {
    const ended = pull(workers.get(worker)!).then(async () => {
      await worker.terminate();
      ending.delete(ended);
    });
    ending.add(ended);
    return ended;
  }

  async function close(): Promise<void> {
    for (const worker of workers.keys()) void end(worker);
    await Promise.all(ending);
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
