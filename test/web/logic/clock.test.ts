import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Readout, Time } from '../../../src/model/records.ts';
import { firstDay, lastDay, shortWords } from '../../../src/web/clock/days.ts';
import { layoutClock } from '../../../src/web/clock/layout.ts';
import { readEvery } from '../../every-record.ts';
import { planted } from '../../format/planted.ts';

function time(id: string, from: string | null, to = from, more: Partial<Time> = {}): Time {
  const words = { start: 0, end: 5, quote: 'Ferry' };
  return {
    id,
    ...words,
    type: 'DATE',
    value: from,
    mod: null,
    from,
    to,
    anchor: null,
    stated: [],
    implied: [],
    ...more,
  };
}

const clock = (times: Time[], published: string | null = '2025-08-07', width = 800) =>
  layoutClock({ ...planted({ published }), times } as Readout, width);

describe('days', () => {
  it('count what a prefix covers', () => {
    expect(lastDay('2024')! - firstDay('2024')!).toBe(365);
    expect(lastDay('2025-02')! - firstDay('2025-02')!).toBe(27);
    expect(firstDay('2025-08-07T14:30:00+05:00')).toBe(lastDay('2025-08-07'));
    expect(firstDay('1970-01-01')).toBe(0);
    expect(firstDay('0044-03-15')).toBeLessThan(0);
    expect(firstDay('FUTURE_REF')).toBeNull();
  });

  it('are told in few characters', () => {
    expect(shortWords('2025-08-08', '2025-08-08', '2025')).toBe('8 Aug');
    expect(shortWords('2022-02-24', '2022-02-24', '2025')).toBe('24 Feb 2022');
    expect(shortWords('2025-09', '2025-09', '2025')).toBe('Sep');
    expect(shortWords('2014', '2014', '2025')).toBe('2014');
    expect(shortWords('2025-07-28', '2025-08-03', '2025')).toBe('28 Jul–3 Aug');
    expect(shortWords('2025-08-11', '2025-08-17', '2025')).toBe('11–17 Aug');
    expect(shortWords('2022-02-24', '2022-02-28', '2025')).toBe('24–28 Feb 2022');
    expect(shortWords('2022-02-24', '2022-03-02', '2025')).toBe('24 Feb–2 Mar 2022');
    expect(shortWords('2024-12-30', '2025-01-05', '2025')).toBe('30 Dec 2024–5 Jan');
    expect(shortWords('2022-02', '2022-04', '2025')).toBe('Feb–Apr 2022');
    expect(shortWords('2014', '2016', '2025')).toBe('2014–2016');
  });
});

describe('the clock', () => {
  it('tells past from what is to come', () => {
    const { ticks } = clock([time('t1', '2025-08-10'), time('t2', '2014'), time('t3', '2025-08-07')]);
    expect(ticks.map(({ label, side }) => [label, side])).toEqual([
      ['2014', 'past'],
      ['7 Aug', 'around'],
      ['10 Aug', 'ahead'],
    ]);
  });

  it('joins times that mean the same days', () => {
    const { ticks } = clock([time('t1', '2025-08-10'), time('t2', '2025-08-10')]);
    expect(ticks).toMatchObject([{ times: ['t1', 't2'], label: '10 Aug ×2' }]);
  });

  it('keeps vague times apart, and stretches that would cover the line', () => {
    const { ticks, offLine } = clock([
      time('t1', null, null, { value: 'FUTURE_REF' }),
      time('t2', null, null, { type: 'DURATION', value: 'P10D' }),
      time('t3', null, null, { value: null, reason: 'undated' }),
      time('t4', '2025', '2025'),
      time('t5', null, null, { type: 'SET', value: 'P1W' }),
    ]);
    expect(ticks).toEqual([]);
    expect(offLine.map(({ id, why }) => `${id} ${why}`)).toEqual([
      't1 to come',
      't2 length',
      't3 undated',
      't4 now',
      't5 repeated',
    ]);
  });

  it('marks what is due', async () => {
    const readout = await readEvery();
    const { id } = readout.times.find(({ quote }) => quote === '30 August')!;
    const due = { ...readout, positions: [{ ...readout.positions[0]!, due: id }] };
    expect(layoutClock(due, 800).ticks.map(({ label, deadline }) => `${label} ${deadline}`)).toEqual([
      '7 Aug false',
      '30 Aug true',
    ]);
  });

  it('needs no publication date', () => {
    const { published, ticks } = clock([time('t1', '2025-08-10'), time('t2', '2025-08-12')], null);
    expect(published).toBeNull();
    expect(ticks).toHaveLength(2);
    expect(clock([], null).ticks).toEqual([]);
  });

  it('keeps order and stays on the line, its labels clear of each other', () => {
    const day = fc
      .integer({ min: -9000, max: 9000 })
      .map(n => new Date(Date.UTC(2025, 7, 7 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), fc.integer({ min: 200, max: 1400 }), (days, width) => {
        const { ticks } = clock(
          days.map((from, i) => time(`t${i}`, from)),
          '2025-08-07',
          width,
        );
        const places = ticks.map(tick => tick.x);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { x, x1, x2 } of ticks) expect([x, x1, x2].every(at => at >= 0 && at <= width)).toBe(true);
        const shown = ticks.filter(tick => tick.lane !== null);
        for (const [i, one] of shown.entries()) {
          for (const other of shown.slice(i + 1)) {
            if (one.lane !== other.lane) continue;
            const room = ((one.label.length + other.label.length) * 6.4) / 2;
            expect(Math.abs(one.labelX - other.labelX)).toBeGreaterThan(room);
          }
        }
      }),
    );
  });
});
