/**
 * A function that does its work once, when first called, and gives the same promise ever after; it does it again only
 * after it failed. To start early, call it and leave the promise: its failure is not unhandled, it comes up at the next
 * call that waits.
 */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    if (started) return started;
    const promise = work();
    started = promise;
    promise.catch(() => {
      if (started === promise) started = undefined;
    });
    return promise;
  };
}
