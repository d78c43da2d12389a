import { HttpError } from './problem.ts';

/** One piece of work that was taken on. Disposing of it lets go of all that it holds. */
export interface Admission extends Disposable {
  /** Counts bytes that the work keeps in memory. Throws `busy` when that would be too much for all together. */
  hold(bytes: number): void;
}

/** How much work was taken on and is not done: so many pieces, so many bytes, never more. */
export interface Load {
  /** Takes one more piece on. Throws `busy`. */
  admit(): Admission;
  count(): number;
}

export function createLoad(most: { readonly readings: number; readonly heldBytes: number }): Load {
  let count = 0;
  let held = 0;
  return {
    count: () => count,
    admit() {
      if (count >= most.readings) throw busy(`${count} articles are being read or wait to be`);
      count++;
      let own = 0;
      let open = true;
      return {
        hold(bytes) {
          if (held + bytes > most.heldBytes) throw busy('too much text waits to be read');
          held += bytes;
          own += bytes;
        },
        [Symbol.dispose]() {
          if (!open) return;
          open = false;
          count--;
          held -= own;
        },
      };
    },
  };
}

function busy(why: string): HttpError {
  return new HttpError('busy', `Expected room for one more article, but ${why}. Try again in a second.`);
}
