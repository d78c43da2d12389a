import type { ReadoutError } from '../../model/errors.ts';

/** A signal that aborts when its time is over or when its parent aborts, with the error to throw as its reason. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Aborts at once. */
  abort(error: ReadoutError): void;
  /** Stops the clock; the parent is still listened to. */
  stopClock(): void;
  /** Stops the clock and lets go of the parent. */
  end(): void;
}

/** The longest time that a Node timer can hold. */
const longestMs = 2 ** 31 - 1;

/** Starts a deadline. `late` makes the error for a time that ran out; a parent's reason is passed on as it is. */
export function startDeadline(ms: number, late: () => ReadoutError, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late()), Math.min(ms, longestMs));
  const follow = () => {
    clearTimeout(timer);
    controller.abort(parent?.reason);
  };
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  controller.signal.addEventListener('abort', () => parent?.removeEventListener('abort', follow), { once: true });
  return {
    signal: controller.signal,
    abort: error => {
      clearTimeout(timer);
      controller.abort(error);
    },
    stopClock: () => clearTimeout(timer),
    end: () => {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}

/** Waits for a promise no longer than a signal allows; rejects with the signal's reason. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
