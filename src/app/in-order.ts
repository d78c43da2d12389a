export interface InOrderSettings {
  /** How many inputs are taken and not yet given out, at most. */
  readonly width: number;
  readonly signal: AbortSignal;
  /** Throws the error to end with, once the signal has fired. */
  check(): void;
}

/**
 * Runs `work` over the inputs, several at a time, and gives the results in the order of the inputs, each as soon as it
 * and those before it are there. `work` must not reject. When the consumer stops, the signal that `work` got fires and
 * the inputs are told to end. An error of the inputs themselves is thrown after the results before it.
 */
export async function* inOrder<In, Out>(
  inputs: Iterable<In> | AsyncIterable<In>,
  work: (input: In, signal: AbortSignal) => Promise<Out>,
  { width, signal, check }: InOrderSettings,
): AsyncGenerator<Out, void> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  const stopped = new AbortController();
  const until = AbortSignal.any([signal, stopped.signal]);
  const taken: { out?: { readonly value: Out } }[] = [];
  let asking = false;
  let ended: { readonly error?: unknown } | undefined;
  let wake = () => {};
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);

  async function ask(): Promise<void> {
    asking = true;
    try {
      const next = await iterator.next();
      if (next.done) ended = {};
      else start(await next.value);
    } catch (error) {
      ended = { error };
    }
    asking = false;
    wake();
  }

  function start(input: In): void {
    const slot: (typeof taken)[number] = {};
    taken.push(slot);
    void work(input, until).then(value => {
      slot.out = { value };
      wake();
    });
  }

  try {
    for (;;) {
      check();
      const out = taken[0]?.out;
      if (out) taken.shift();
      if (!asking && !ended && taken.length < width) void ask();
      if (out) {
        yield out.value;
        continue;
      }
      if (ended && taken.length === 0) {
        if ('error' in ended) throw ended.error;
        return;
      }
      // One promise for each wait, resolved by whatever happens next: racing long-lived ones would pile up reactions.
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    stopped.abort();
    // An input that is being waited for answers `return` only after it: nobody waits for that.
    const returned = ended ? undefined : leave(iterator);
    if (!asking) await returned;
  }
}

async function leave(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // The consumer has what it wanted; how its inputs end is their own affair.
  }
}
