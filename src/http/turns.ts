/** Lets so many go at a time, the others in the order in which they came. */
export interface Turns {
  /** Resolves with the function that ends the turn; rejects with the signal's reason when it fires before. */
  take(signal: AbortSignal): Promise<() => void>;
  /** Whether the next one has to wait. */
  full(): boolean;
}

export function createTurns(width: number): Turns {
  const waiting = new Set<() => void>();
  let taken = 0;

  function end(): void {
    taken--;
    const [next] = waiting;
    next?.();
  }

  function begin(): () => void {
    taken++;
    let ended = false;
    return () => {
      if (!ended) end();
      ended = true;
    };
  }

  return {
    full: () => taken >= width,
    take(signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (taken < width) return Promise.resolve(begin());
      const { promise, resolve, reject } = Promise.withResolvers<() => void>();
      const go = () => {
        leave();
        resolve(begin());
      };
      const stop = () => {
        leave();
        reject(signal.reason);
      };
      const leave = () => {
        waiting.delete(go);
        signal.removeEventListener('abort', stop);
      };
      waiting.add(go);
      signal.addEventListener('abort', stop);
      return promise;
    },
  };
}
