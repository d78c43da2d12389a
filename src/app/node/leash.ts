import { ReadoutError } from '../../model/errors.ts';

/**
 * What a thread and its owner share, so that the thread is never ended inside native code: onnxruntime takes the whole
 * process down when its thread is terminated in the middle of a run.
 */
export type Leash = SharedArrayBuffer;

const STOP = 0;
const BUSY = 1;

export function createLeash(): Leash {
  return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
}

/** The thread's side: does a stretch of native work; rejects with `aborted` once the owner has pulled. */
export async function onLeash<T>(leash: Leash, work: () => Promise<T>): Promise<T> {
  const flags = new Int32Array(leash);
  // First busy, then the look at "stop": either this thread sees the pull, or the owner sees that it is busy.
  Atomics.store(flags, BUSY, 1);
  try {
    if (Atomics.load(flags, STOP) === 1) throw new ReadoutError('aborted', 'The thread is being ended.');
    return await work();
  } finally {
    Atomics.store(flags, BUSY, 0);
    Atomics.notify(flags, BUSY);
  }
}

/** The owner's side: the thread is gone, whatever it was in. */
export function letGo(leash: Leash): void {
  const flags = new Int32Array(leash);
  Atomics.store(flags, BUSY, 0);
  Atomics.notify(flags, BUSY);
}

/** The owner's side: from now on the thread begins no native work; resolves when it is in none. */
export async function pull(leash: Leash): Promise<void> {
  const flags = new Int32Array(leash);
  Atomics.store(flags, STOP, 1);
  while (Atomics.load(flags, BUSY) === 1) await Atomics.waitAsync(flags, BUSY, 1).value;
}
