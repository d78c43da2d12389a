import type { CalendarMeaning, HolidayMeaning } from '../../model/meaning.ts';
import { boundsOf, type Day, dayOf, daysBetween, type Period, parseDay, periodAt, seasonOf } from './calendar.ts';
import { holidayIn } from './holidays.ts';
import { type Anchors, dated, type PartName, type Resolved, timed, typeOf, without } from './resolved.ts';
import { periodOf } from './values.ts';
import { monthDayAt, seasonAt, weekdayAt, weekendAt, yearOfMonth, yearOfQuarter } from './which.ts';

/** Times that are named: dates by their parts, and holidays. */

const PARTS = ['year', 'half', 'quarter', 'season', 'month', 'week', 'weekday', 'day'] as const;

function statedParts(meaning: CalendarMeaning): PartName[] {
  return PARTS.filter(part => meaning[part] !== undefined);
}

export function calendarTime(meaning: CalendarMeaning, anchors: Anchors): Resolved {
  const stated = statedParts(meaning);
  if (meaning.toDay !== undefined || meaning.toMonth !== undefined || meaning.toYear !== undefined) {
    return spanTime(meaning, anchors, stated);
  }
  const { written } = anchors;
  const full = meaning.year !== undefined;
  if (!full && written === null && meaning.samePeriod === undefined)
    return { ...without(typeOf(meaning), 'undated'), stated };
  const period = periodOfCalendar(meaning, anchors);
  if (!period) return { ...without('DATE', 'impossible-date'), stated };
  const implied: PartName[] = full
    ? []
    : meaning.weekday !== undefined && meaning.day === undefined
      ? ['year', 'month', 'day']
      : ['year'];
  const time = dated(period, stated, implied, full ? null : 'written');
  return timed(meaning.fiscal ? { ...time, from: null, to: null } : time, meaning.part, meaning.clock);
}

function periodOfCalendar(meaning: CalendarMeaning, { written, spoken, side, firm }: Anchors): Period | null {
  const { month, day, weekday, season, quarter, half, week, which, yearBy, weeks } = meaning;
  const year = meaning.year ?? (yearBy === undefined || !written ? undefined : written.year + yearBy);
  if (meaning.samePeriod) {
    const before = spoken('quarter');
    const start = dayOf(year!, before?.start.month ?? 1);
    return start && { unit: before?.unit ?? 'year', start };
  }
  if (meaning.weekend) return written && weekendAt(written, side);
  if (week !== undefined && year !== undefined) {
    // ISO 8601: week 1 holds 4 January.
    const fourth = dayOf(year, 1, 4);
    return fourth && periodAt('week', fourth.add({ days: (week - 1) * 7 }));
  }
  if (month !== undefined && day !== undefined) {
    const start =
      year === undefined
        ? monthDayAt(month, day, weekday, which, written!, side, firm === true)
        : dayOf(year, month, day);
    return start && (meaning.wholeWeek ? periodAt('week', start) : { unit: 'day', start });
  }
  if (month !== undefined) {
    const start = dayOf(year ?? yearOfMonth(month, which, written!, side, firm === true), month);
    return start && { unit: 'month', start };
  }
  if (weekday !== undefined) {
    const start =
      meaning.weekBy === undefined
        ? weekdayAt(weekday, which, written!, side, firm === true)
        : written!.add({ days: weekday - written!.dayOfWeek + 7 * meaning.weekBy });
    return { unit: 'day', start: weeks ? start.add({ weeks }) : start };
  }
  if (quarter !== undefined) {
    const start = dayOf(year ?? yearOfQuarter(quarter, written!, side), quarter * 3 - 2);
    return start && { unit: 'quarter', start };
  }
  if (half !== undefined) {
    const start = dayOf(
      year ?? (half === 2 && written!.month < 7 && side !== 1 ? written!.year - 1 : written!.year),
      half === 1 ? 1 : 7,
    );
    return start && { unit: 'half', start };
  }
  if (season !== undefined)
    return year === undefined ? seasonAt(season, which, written!, side) : seasonOf(season, year);
  const start = year === undefined ? null : dayOf(year);
  return start && { unit: 'year', start };
}

/** Several days, months or years as one stretch. */
function spanTime(meaning: CalendarMeaning, anchors: Anchors, stated: readonly PartName[]): Resolved {
  const { toDay, toMonth, toYear, fiscal: _, ...rest } = meaning;
  if (meaning.year === undefined && anchors.written === null) return { ...without('DURATION', 'undated'), stated };
  const first = periodOfCalendar(rest, anchors);
  if (!first) return without('DURATION', 'impossible-date');
  const month = toMonth ?? first.start.month;
  const day = toDay ?? 1;
  const crosses =
    month < first.start.month || (month === first.start.month && toDay !== undefined && toDay < first.start.day);
  // "17–15 August" is no stretch of time.
  if (crosses && toMonth === undefined) return without('DURATION', 'impossible-date');
  const start = dayOf(toYear ?? first.start.year + (crosses ? 1 : 0), toYear === undefined ? month : 1, day);
  const last = start && { unit: first.unit, start };
  if (!last) return without('DURATION', 'impossible-date');
  const { from } = boundsOf(first);
  const { to } = boundsOf(last);
  const n = first.start.until(last.start, {
    largestUnit: first.unit === 'day' ? 'day' : first.unit === 'month' ? 'month' : 'year',
  });
  const long = (first.unit === 'day' ? n.days : first.unit === 'month' ? n.months : n.years) + 1;
  return {
    type: 'DURATION',
    value: periodOf([{ n: long, unit: first.unit }]),
    mod: null,
    from,
    to,
    granularity: first.unit,
    anchor: meaning.year === undefined ? 'written' : null,
    stated,
    implied: meaning.year === undefined ? ['year'] : [],
    period: first,
  };
}

export function holidayTime({ name, year, which, part }: HolidayMeaning, { written, side }: Anchors): Resolved {
  if (year === undefined && !written) return without('DATE', 'undated');
  const at = (y: number): Day | null => (y < 1 || y > 9999 ? null : parseDay(holidayIn(name, y) ?? ''));
  let start: Day | null = null;
  if (year !== undefined) start = at(year);
  else {
    const all = [-1, 0, 1].flatMap(by => at(written!.year + by) ?? []);
    const wanted = which === 'last' ? -1 : which === 'next' ? 1 : which === 'this' ? null : side;
    const away = (date: Day): number => daysBetween(written!, date);
    const onSide = all.filter(date => (wanted === -1 ? away(date) <= 0 : wanted === 1 ? away(date) >= 0 : true));
    const of = onSide.length > 0 ? onSide : all;
    start = which === 'this' ? at(written!.year) : of.reduce((a, b) => (Math.abs(away(b)) < Math.abs(away(a)) ? b : a));
  }
  if (!start) return without('DATE', 'out-of-range');
  return timed(
    dated(
      { unit: 'day', start },
      ['month', 'day'],
      year === undefined ? ['year'] : [],
      year === undefined ? 'written' : null,
    ),
    part,
    undefined,
  );
}
