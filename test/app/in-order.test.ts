import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/app/in-order.ts';

const never = { signal: new AbortController().signal, check() {} };

function later(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(items);
}

describe('inOrder', () => {
  it('keeps the order and the bound, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (delays, width) => {
          let running = 0;
          let most = 0;
          const work = async (delay: number) => {
            most = Math.max(most, ++running);
            await later(delay);
            running--;
            return delay * 10;
          };
          expect(await all(inOrder(delays, work, { width, ...never }))).toEqual(delays.map(delay => delay * 10));
          expect(most).toBe(Math.min(width, delays.length));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes no more inputs than the bound while nobody takes results', async () => {
    let taken = 0;
    function* inputs() {
      for (;;) yield ++taken;
    }
    const results = inOrder(inputs(), async n => n, { width: 3, ...never });
    expect((await results.next()).value).toBe(1);
    await later(10);
    expect(taken).toBeLessThanOrEqual(4);
    await results.return();
  });

  it('gives a result out while the next input is awaited', async () => {
    async function* inputs() {
      yield 'first';
      await new Promise(() => {});
    }
    const results = inOrder(inputs(), async word => word, { width: 4, ...never });
    expect((await results.next()).value).toBe('first');
    await results.return();
  });

  it('tells inputs and work when the consumer leaves', async () => {
    let left = false;
    const signals: AbortSignal[] = [];
    function* inputs() {
      try {
        for (let n = 0; ; n++) yield n;
      } finally {
        left = true;
      }
    }
    const work = async (n: number, signal: AbortSignal) => {
      signals.push(signal);
      return n;
    };
    for await (const n of inOrder(inputs(), work, { width: 2, ...never })) {
      if (n === 3) break;
    }
    expect(left).toBe(true);
    expect(signals.every(signal => signal.aborted)).toBe(true);
  });

  it('throws what the inputs throw, after the results before it', async () => {
    async function* inputs() {
      yield 1;
      yield 2;
      throw new Error('the disk is gone');
    }
    const got: number[] = [];
    await expect(async () => {
      for await (const n of inOrder(inputs(), async n => n, { width: 8, ...never })) got.push(n);
    }).rejects.toThrow('the disk is gone');
    expect(got).toEqual([1, 2]);
  });

  it('ends with the signal’s error, also while an input is awaited', async () => {
    const controller = new AbortController();
    async function* inputs() {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(inputs(), async n => n, {
      width: 2,
      signal: controller.signal,
      check: () => controller.signal.throwIfAborted(),
    });
    await results.next();
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await expect(results.next()).rejects.toThrow('enough');
  });
});
