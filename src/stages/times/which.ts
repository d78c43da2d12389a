import type { Season, Side, Which } from '../../model/meaning.ts';
import { type Day, dayOf, daysBetween, type Period, periodAt, seasonOf } from './calendar.ts';

/** Which one is meant of days, months and seasons that come round again. Each answers for one kind of name. */

export function weekdayAt(weekday: number, which: Which | undefined, written: Day, side: Side, firm: boolean): Day {
  const back = (written.dayOfWeek - weekday + 7) % 7;
  const ahead = (weekday - written.dayOfWeek + 7) % 7;
  switch (which) {
    case 'last':
      return written.subtract({ days: back || 7 });
    case 'next':
      // One says "tomorrow" or "Friday" for a day so near.
      return written.add({ days: ahead <= 2 ? ahead + 7 : ahead });
    case 'this': {
      // The one of this week, from Monday on, but for a verb that says otherwise.
      const day = written.add({ days: weekday - written.dayOfWeek });
      if (weekday < written.dayOfWeek) return side === 1 ? day.add({ days: 7 }) : day;
      return firm && weekday > written.dayOfWeek ? day.subtract({ days: 7 }) : day;
    }
    default:
      return side === 1 ? written.add({ days: ahead }) : written.subtract({ days: back });
  }
}

export function weekendAt(written: Day, side: Side): Period | null {
  const inWeekend = written.dayOfWeek > 5;
  return periodAt('weekend', inWeekend || side === 1 ? written : written.subtract({ weeks: 1 }));
}

/** How near a day must be to be meant although a verb points the other way: "announced a vote on Aug. 20". */
const NEAR = 92;
/** How near it must be whatever the verb: news gives the year of a day that lies almost a year away. */
const BESIDE = 31;

export function monthDayAt(
  month: number,
  day: number,
  weekday: number | undefined,
  which: Which | undefined,
  written: Day,
  side: Side,
  firm: boolean,
): Day | null {
  const candidates = [-1, 0, 1]
    .flatMap(by => dayOf(written.year + by, month, day) ?? [])
    .filter(
      (date, _, all) =>
        weekday === undefined || date.dayOfWeek === weekday || all.every(other => other.dayOfWeek !== weekday),
    );
  // 29 February of no year near: the last one that there was.
  if (candidates.length === 0)
    return [-2, -3, 2, 3].map(by => dayOf(written.year + by, month, day)).find(date => date !== null) ?? null;
  const away = (date: Day): number => daysBetween(written, date);
  const nearest = candidates.reduce((a, b) => (Math.abs(away(b)) < Math.abs(away(a)) ? b : a));
  const wanted = which === 'last' ? -1 : which === 'next' ? 1 : side;
  const onSide = candidates.filter(date => (wanted === -1 ? away(date) <= 0 : away(date) >= 0));
  if (which === undefined && Math.abs(away(nearest)) <= BESIDE) return nearest;
  if (which !== undefined || wanted === 1)
    return onSide.reduce((a, b) => (Math.abs(away(b)) < Math.abs(away(a)) ? b : a), onSide[0] ?? nearest);
  if (wanted === null || (!firm && Math.abs(away(nearest)) <= NEAR)) return nearest;
  return onSide.at(-1) ?? nearest;
}

/** So many months ahead a month is meant although the verb is past: that of last year is called "last September". */
const MONTHS_AHEAD = 2;

export function yearOfMonth(month: number, which: Which | undefined, written: Day, side: Side, firm: boolean): number {
  const { year, month: now } = written;
  const ahead = (month - now + 12) % 12;
  const next = month >= now ? year : year + 1;
  const last = month <= now ? year : year - 1;
  if (which === 'this') return year;
  // Of the month before this one says "last month": "last February", said in March, is a year ago.
  if (which === 'last') return month < now - 1 ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  if (side === 1) return next;
  if (side === -1) return ahead > 0 && ahead <= (firm ? 1 : MONTHS_AHEAD) ? next : last;
  return ahead < 6 ? next : last;
}

/**
 * Results are reported in the quarter after: of the quarters of that name the one is meant that just ended or runs, whatever
 * the verb says. Of those farther away, tense decides.
 */
export function yearOfQuarter(quarter: number, { year, month }: Day, side: Side): number {
  const by = quarter - Math.ceil(month / 3);
  if (by < -1) return side === 1 ? year + 1 : year;
  if (by > 1) return side === 1 ? year : year - 1;
  return year;
}

export function seasonAt(season: Season, which: Which | undefined, written: Day, side: Side): Period | null {
  const all = [-2, -1, 0, 1, 2].flatMap(by => seasonOf(season, written.year + by) ?? []);
  const now = periodAt('season', written)!.start;
  const before = all.filter(({ start }) => daysBetween(start, now) > 0).at(-1) ?? null;
  const after = all.find(({ start }) => daysBetween(now, start) > 0) ?? null;
  const running = all.find(({ start }) => start.equals(now)) ?? null;
  if (which === 'last') return before;
  if (which === 'next') return after;
  // "this summer", also in September; in January and February "this winter" began the year before.
  if (which === 'this') return seasonOf(season, season === 'WI' && written.month < 3 ? written.year - 1 : written.year);
  if (running) return running;
  if (side === 1) return after;
  if (side === -1) return before;
  return all.find(({ start }) => start.year === written.year) ?? before;
}
