import { Temporal } from 'temporal-polyfill';
import type { Season, Unit } from '../../model/meaning.ts';

/**
 * The Gregorian calendar, through Temporal: no clock, no locale, no time zone of the machine. Years run from 1 to 9999,
 * which is what TIMEX3 writes in four digits; whatever falls outside is null.
 */
export type Day = Temporal.PlainDate;

/** A stretch of the calendar with a name of its own: the `unit` that begins on `start`. */
export interface Period {
  readonly unit: Unit;
  readonly start: Day;
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A day, or null where the calendar has none. */
export function dayOf(year: number, month = 1, day = 1): Day | null {
  if (!(year >= 1 && year <= 9999)) return null;
  try {
    return new Temporal.PlainDate(year, month, day);
  } catch {
    return null;
  }
}

/** The date of an ISO 8601 date or date-time, as its outlet gave it: the local date, whatever the zone. */
export function parseDay(iso: string): Day | null {
  return /^\d{4}-\d{2}-\d{2}/.test(iso)
    ? dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
    : null;
}

export function plainDate(year: number, month: number, day: number): string {
  return Temporal.PlainDate.from({ year, month, day }).toString();
}

export function daysAfter(iso: string, days: number): string {
  return Temporal.PlainDate.from(iso).add({ days }).toString();
}

/** The nth weekday of a month (Monday is 1), from its end when n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (n < 0) {
    const last = first.add({ days: first.daysInMonth - 1 });
    return last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + (-n - 1) * 7 }).toString();
  }
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (n - 1) * 7 }).toString();
}

/** The day `n` units later; null outside the years that can be written, or for units of the clock. */
export function add(day: Day, n: number, unit: Unit): Day | null {
  const [months, days] = LENGTHS[unit];
  if (months === 0 && days === 0) return null;
  if (Math.abs(n) > 4_000_000) return null;
  const year = day.year + (months * n + (days * n) / 30) / 12;
  if (!(year > -1 && year < 10001)) return null;
  const whole = Math.trunc(months * n);
  const moved = day.add({ months: whole, days: Math.round(days * n) });
  return moved.year >= 1 && moved.year <= 9999 ? moved : null;
}

const LENGTHS: Readonly<Record<Unit, readonly [months: number, days: number]>> = {
  second: [0, 0],
  minute: [0, 0],
  hour: [0, 0],
  day: [0, 1],
  weekend: [0, 7],
  week: [0, 7],
  month: [1, 0],
  quarter: [3, 0],
  season: [3, 0],
  half: [6, 0],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
  millennium: [12000, 0],
};

/** The period of a unit that a day lies in. */
export function periodAt(unit: Unit, day: Day): Period | null {
  const { year, month } = day;
  const from = (y: number, m = 1): Period | null => {
    const start = dayOf(Math.max(y, 1), m);
    return start && { unit, start };
  };
  switch (unit) {
    case 'week':
      return within(unit, day.subtract({ days: day.dayOfWeek - 1 }));
    case 'weekend':
      return within(unit, day.add({ days: 6 - day.dayOfWeek }));
    case 'month':
      return from(year, month);
    case 'quarter':
      return from(year, Math.floor((month - 1) / 3) * 3 + 1);
    case 'half':
      return from(year, month < 7 ? 1 : 7);
    case 'season':
      return month < 3 ? from(year - 1, 12) : from(year, Math.floor(month / 3) * 3);
    case 'year':
      return from(year);
    case 'decade':
      return from(Math.floor(year / 10) * 10);
    case 'century':
      return from(Math.floor(year / 100) * 100);
    case 'millennium':
      return from(Math.floor(year / 1000) * 1000);
    default:
      return { unit: 'day', start: day };
  }
}

function within(unit: Unit, start: Day): Period | null {
  return start.year >= 1 && start.year <= 9999 ? { unit, start } : null;
}

export function seasonOf(season: Season, year: number): Period | null {
  const start = dayOf(year, SEASON_MONTHS[season]);
  return start && { unit: 'season', start };
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** A period as TIMEX3 writes it: 2025-08-08, 2025-W33, 2025-W33-WE, 2025-08, 2025-Q3, 2025-SU, 2025-H2, 2025, 202, 20. */
export function timexOf({ unit, start }: Period): string {
  const year = pad(start.year, 4);
  switch (unit) {
    case 'week':
    case 'weekend': {
      const week = `${pad(start.yearOfWeek ?? start.year, 4)}-W${pad(start.weekOfYear ?? 1)}`;
      return unit === 'week' ? week : `${week}-WE`;
    }
    case 'month':
      return `${year}-${pad(start.month)}`;
    case 'quarter':
      return `${year}-Q${(start.month + 2) / 3}`;
    case 'half':
      return `${year}-H${start.month < 7 ? 1 : 2}`;
    case 'season':
      return `${year}-${start.month === 12 ? 'WI' : start.month === 9 ? 'FA' : start.month === 6 ? 'SU' : 'SP'}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    case 'millennium':
      return year.slice(0, 1);
    default:
      return start.toString();
  }
}

/** Where a period begins and ends, as ISO 8601 prefixes: 2025-08-11 and 2025-08-17 for a week, 2025 and 2025 for a year. */
export function boundsOf({ unit, start }: Period): { from: string; to: string } {
  if (unit === 'day') return { from: start.toString(), to: start.toString() };
  const last = (
    unit === 'weekend' ? start.add({ days: 1 }) : (add(start, 1, unit) ?? start).subtract({ days: 1 })
  ) as Day;
  switch (unit) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
      return { from: start.toString().slice(0, 7), to: last.toString().slice(0, 7) };
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return { from: start.toString().slice(0, 4), to: last.toString().slice(0, 4) };
    default:
      return { from: start.toString(), to: last.toString() };
  }
}

const SIZES: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  weekend: 4,
  week: 5,
  month: 6,
  quarter: 7,
  season: 7,
  half: 8,
  year: 9,
  decade: 10,
  century: 11,
  millennium: 12,
};

/** True when the first unit is not longer than the second. */
export function fitsIn(unit: Unit, other: Unit): boolean {
  return SIZES[unit] <= SIZES[other];
}

/** Days from one to the other; negative when the second is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** Days since 1 March of the year 0, in the Gregorian calendar: years that begin in March end with the day that may be missing. */
function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}
