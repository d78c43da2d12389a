import { describe, expect, it } from 'vitest';
import type { WrittenReadout } from '../../src/app/written.ts';
import { memoryShelf } from '../../src/http/shelf.ts';
import { createTurns } from '../../src/http/turns.ts';

function written(id: string, bytes: number, published: string | null = null): WrittenReadout {
  const counts = { mentions: 0, entities: 0, links: 0, times: 0, statements: 0, events: 0, positions: 0, amounts: 0 };
  const summary = { id, title: null, outlet: null, published, url: null, language: null, counts };
  return { summary, json: new Uint8Array(bytes) };
}

const all = { limit: 1000, offset: 0 };

describe('a shelf in memory', () => {
  const idsOf = async (shelf: ReturnType<typeof memoryShelf>) => (await shelf.list(all)).articles.map(({ id }) => id);

  it('keeps the newest, up to a number', async () => {
    const shelf = memoryShelf({ articles: 3, articleBytes: 1_000 });
    for (const id of ['a', 'b', 'c', 'a', 'd']) await shelf.put(written(id, 10));
    // "a" was read again: "b" is the one that was read longest ago.
    expect(await idsOf(shelf)).toEqual(['c', 'a', 'd']);
    expect(await shelf.get('b')).toBeUndefined();
    expect(shelf.size()).toEqual({ articles: 3, bytes: 30 });
  });

  it('keeps the newest, up to so many bytes', async () => {
    const shelf = memoryShelf({ articles: 100, articleBytes: 100 });
    for (const [id, bytes] of Object.entries({ a: 40, b: 40, c: 10, d: 45 })) await shelf.put(written(id, bytes));
    expect(await idsOf(shelf)).toEqual(['b', 'c', 'd']);
    await shelf.put(written('too large', 101));
    expect(await idsOf(shelf)).toEqual(['b', 'c', 'd']);
    await shelf.put(written('c', 100));
    expect(shelf.size()).toEqual({ articles: 1, bytes: 100 });
  });

  it('never grows beyond, whatever comes', async () => {
    const shelf = memoryShelf({ articles: 50, articleBytes: 2_000 });
    for (let i = 0; i < 2_000; i++) {
      await shelf.put(written(String((i * 7919) % 300), (i * 104_729) % 400));
      const { articles, bytes } = shelf.size();
      expect(articles <= 50 && bytes <= 2_000).toBe(true);
    }
  });

  it('orders by the moment, not by the letters', async () => {
    const shelf = memoryShelf({ articles: 100, articleBytes: 100 });
    const dates = [null, '2025-08-07', '2025-08-07T09:00', '2025-08-07T09:30:00+05:00', '2025-08-07T23:59:60Z', null];
    for (const [i, published] of dates.entries()) await shelf.put(written(String(i), 1, published));
    // What no clock shows, a leap second, counts as undated.
    expect(await idsOf(shelf)).toEqual(['2', '3', '1', '0', '4', '5']);
  });
});

describe('turns', () => {
  it('are taken in order, so many at a time', async () => {
    const turns = createTurns(2);
    const { signal } = new AbortController();
    const order: string[] = [];
    const take = (name: string) =>
      turns.take(signal).then(end => {
        order.push(name);
        return end;
      });
    const [endFirst] = await Promise.all([take('a'), take('b')]);
    expect(turns.full()).toBe(true);
    const waiting = [take('c'), take('d')];
    endFirst();
    endFirst();
    await waiting[0];
    expect(order).toEqual(['a', 'b', 'c']);
    (await waiting[0]!)();
    await waiting[1];
    expect(order).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are lost to those who leave, not to those behind them', async () => {
    const turns = createTurns(1);
    const end = await turns.take(new AbortController().signal);
    const stop = new AbortController();
    const left = turns.take(stop.signal);
    const next = turns.take(new AbortController().signal);
    stop.abort('gone');
    await expect(left).rejects.toBe('gone');
    end();
    (await next)();
    expect(turns.full()).toBe(false);
    await expect(turns.take(AbortSignal.abort('late'))).rejects.toBe('late');
  });
});
