import type {
  CalendarMeaning,
  Clock,
  DayPart,
  DurationMeaning,
  HolidayMeaning,
  Meaning,
  Mod,
  OffsetMeaning,
  ShiftMeaning,
  Side,
  Which,
} from '../../model/meaning.ts';
import type { Time } from '../../model/records.ts';
import {
  add,
  boundsOf,
  type Day,
  dayOf,
  daysBetween,
  type Period,
  parseDay,
  periodAt,
  seasonOf,
  timexOf,
} from './calendar.ts';
import { holidayIn } from './holidays.ts';
import { SUMMER_ZONES } from './lexicon.ts';
import { periodOf } from './values.ts';

/** The order of day and month in dates like 8/9/2025. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** What an expression is resolved against. */
export interface Anchors {
  /** The day of writing, or of saying; null where it is not known. */
  readonly written: Day | null;
  /** The time of the day of writing, where it is known: "T14:30". */
  readonly clock?: string | null | undefined;
  /** The time that the text spoke of before, to count from: the latest that is not longer than the unit asked for. */
  readonly spoken: (unit: Period['unit']) => Period | null;
  /** The quarter or month that figures of the same passage are about. */
  readonly compared: () => Period | null;
  readonly side: Side;
  /** A verb in the past stands right before it: the side is sure. */
  readonly firm?: boolean | undefined;
  readonly order: DateOrder;
}

export type PartName = Time['stated'][number];

/** A time with its value. `anchor` says what it was counted from, where it was counted. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string | null;
  readonly mod: Mod | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: PartName | null;
  readonly anchor: 'written' | 'spoken' | null;
  readonly stated: readonly PartName[];
  readonly implied: readonly PartName[];
  readonly reason?: NonNullable<Time['reason']>;
  /** For what follows to count from. */
  readonly period: Period | null;
}

const NOTHING = {
  value: null,
  mod: null,
  from: null,
  to: null,
  granularity: null,
  anchor: null,
  stated: [],
  implied: [],
  period: null,
} as const;

/** Gives a meaning its value. Pure: the same meaning and anchors give the same time. */
export function resolve(meaning: Meaning, mod: Mod | null, anchors: Anchors): Resolved {
  const resolved = resolveMeaning(meaning, anchors);
  const own = mod ?? resolved.mod;
  const counted = own !== null && meaning.kind === 'offset' && resolved.type !== 'DURATION';
  return { ...resolved, mod: counted ? ((meaning.direction < 0 ? AGO[own] : HENCE[own]) ?? own) : own };
}

/** "more than a year ago" is before the day a year ago; "more than a year later" is after it. */
const AGO: Readonly<Partial<Record<Mod, Mod>>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};
const HENCE: Readonly<Partial<Record<Mod, Mod>>> = {
  MORE_THAN: 'AFTER',
  LESS_THAN: 'BEFORE',
  EQUAL_OR_MORE: 'ON_OR_AFTER',
  EQUAL_OR_LESS: 'ON_OR_BEFORE',
};

function resolveMeaning(meaning: Meaning, anchors: Anchors): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return calendarTime(meaning, anchors);
    case 'shift':
      return shiftTime(meaning, anchors);
    case 'offset':
      return offsetTime(meaning, anchors);
    case 'duration':
      return durationTime(meaning, anchors);
    case 'set':
      return { ...NOTHING, type: 'SET', value: meaning.value };
    case 'ref':
      return { ...NOTHING, type: 'DATE', value: meaning.ref };
    case 'era': {
      const start = dayOf(Math.max(meaning.first, 1));
      const period = start && { unit: meaning.unit, start };
      return period ? dated(period, [meaning.unit], [], null) : without('DATE', 'out-of-range');
    }
    case 'holiday':
      return holidayTime(meaning, anchors);
    case 'ambiguous': {
      const { first, second, year } = meaning;
      if (anchors.order === null) return { ...without('DATE', 'ambiguous'), stated: ['day', 'month', 'year'] };
      const dayFirst = anchors.order === 'day-first';
      return calendarTime(
        { kind: 'calendar', year, month: dayFirst ? second : first, day: dayFirst ? first : second },
        anchors,
      );
    }
    case 'impossible':
      return without('DATE', meaning.reason);
  }
}

function without(type: Resolved['type'], reason: NonNullable<Time['reason']>): Resolved {
  return { ...NOTHING, type, reason };
}

function dated(
  period: Period,
  stated: readonly PartName[],
  implied: readonly PartName[],
  anchor: Resolved['anchor'],
): Resolved {
  const { from, to } = boundsOf(period);
  return {
    type: 'DATE',
    value: timexOf(period),
    mod: null,
    from,
    to,
    granularity: period.unit,
    anchor,
    stated,
    implied,
    period,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Adds a part of the day or a clock time to a time that is one day. */
function timed(time: Resolved, part: DayPart | undefined, clock: Clock | undefined): Resolved {
  const { value, period } = time;
  if (value === null || period?.unit !== 'day') return time;
  if (clock) {
    const { hour, minute, second } = clock;
    const zone = zoneAt(clock.zone, period.start);
    const at = `${value}T${two(hour)}${minute === undefined ? '' : `:${two(minute)}`}${second === undefined ? '' : `:${two(second)}`}${zone}`;
    const stated: PartName[] = [
      'hour',
      ...(minute === undefined ? [] : ['minute' as const]),
      ...(second === undefined ? [] : ['second' as const]),
    ];
    return {
      ...time,
      type: 'TIME',
      value: at,
      from: at,
      to: at,
      granularity: stated.at(-1)!,
      stated: [...time.stated, ...stated],
    };
  }
  if (part)
    return {
      ...time,
      type: 'TIME',
      value: `${value}T${part}`,
      granularity: 'daypart',
      stated: [...time.stated, 'daypart'],
    };
  return time;
}

/** "ET" on a day: summer time in North America runs from the second Sunday of March to the first of November (since 2007). */
function zoneAt(zone: string | undefined, day: Day): string {
  const both = SUMMER_ZONES.get(zone?.toLowerCase() ?? '');
  if (!both) return zone ?? '';
  const { month, dayOfWeek } = day;
  const sunday = day.day - (dayOfWeek % 7);
  const summer = (month > 3 && month < 11) || (month === 3 && sunday >= 8) || (month === 11 && sunday < 1);
  return summer ? both[1] : both[0];
}

// --- dates by their parts

const PARTS = ['year', 'half', 'quarter', 'season', 'month', 'week', 'weekday', 'day'] as const;

function statedParts(meaning: CalendarMeaning): PartName[] {
  return PARTS.filter(part => meaning[part] !== undefined);
}

function calendarTime(meaning: CalendarMeaning, anchors: Anchors): Resolved {
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

function typeOf({ part, clock }: CalendarMeaning | ShiftMeaning): 'DATE' | 'TIME' {
  return part !== undefined || clock !== undefined ? 'TIME' : 'DATE';
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

function weekdayAt(weekday: number, which: Which | undefined, written: Day, side: Side, firm: boolean): Day {
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

function weekendAt(written: Day, side: Side): Period | null {
  const inWeekend = written.dayOfWeek > 5;
  return periodAt('weekend', inWeekend || side === 1 ? written : written.subtract({ weeks: 1 }));
}

/** How near a day must be to be meant although a verb points the other way: "announced a vote on Aug. 20". */
const NEAR = 92;
/** How near it must be whatever the verb: news gives the year of a day that lies almost a year away. */
const BESIDE = 31;

function monthDayAt(
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

function yearOfMonth(month: number, which: Which | undefined, written: Day, side: Side, firm: boolean): number {
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
function yearOfQuarter(quarter: number, { year, month }: Day, side: Side): number {
  const by = quarter - Math.ceil(month / 3);
  if (by < -1) return side === 1 ? year + 1 : year;
  if (by > 1) return side === 1 ? year : year - 1;
  return year;
}

function seasonAt(
  season: 'SP' | 'SU' | 'FA' | 'WI',
  which: Which | undefined,
  written: Day,
  side: Side,
): Period | null {
  const all = [-2, -1, 0, 1, 2].flatMap(by => seasonOf(season, written.year + by) ?? []);
  const now = periodAt('season', written)!.start;
  const before = all.filter(({ start }) => daysBetween(start, now) > 0).at(-1) ?? null;
  const after = all.find(({ start }) => daysBetween(now, start) > 0) ?? null;
  const running = all.find(({ start }) => start.equals(now)) ?? null;
  if (which === 'last') return before;
  if (which === 'next') return after;
  if (running) return running;
  if (side === 1) return after;
  if (side === -1) return before;
  return all.find(({ start }) => start.year === written.year) ?? before;
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

// --- counted from an anchor

function shiftTime(meaning: ShiftMeaning, anchors: Anchors): Resolved {
  const { unit, by, from, part, clock } = meaning;
  const named = from === 'spoken' ? (anchors.spoken(unit)?.start ?? null) : null;
  const spoken = named ?? (from === 'spoken' ? reported(unit, anchors.written) : null);
  const base = from === 'spoken' ? spoken : anchors.written;
  const type = typeOf(meaning);
  if (!base) return without(type, from === 'spoken' ? 'no-antecedent' : 'undated');
  const at = periodAt(unit, base);
  const start = at && add(at.start, by, unit);
  if (!start) return without(type, 'out-of-range');
  const time = dated({ unit, start }, [], impliedBy(unit), named ? 'spoken' : 'written');
  return timed(time, part, clock);
}

/** "The quarter" of which nobody named the number is the last one that has ended. */
function reported(unit: Period['unit'], written: Day | null): Day | null {
  return unit === 'quarter' && written ? add(written, -1, 'quarter') : null;
}

function impliedBy(unit: Period['unit']): PartName[] {
  switch (unit) {
    case 'day':
      return ['year', 'month', 'day'];
    case 'week':
    case 'weekend':
      return ['year', 'week'];
    case 'month':
    case 'quarter':
    case 'season':
    case 'half':
      return ['year', unit];
    case 'decade':
    case 'century':
      return [unit];
    default:
      return ['year'];
  }
}

function offsetTime({ amounts, direction, from, compares }: OffsetMeaning, anchors: Anchors): Resolved {
  const [{ n, unit }] = amounts as [OffsetMeaning['amounts'][number]];
  // "a year earlier" beside "the third quarter": the same quarter of the year before.
  const compared = compares ? anchors.compared() : null;
  if (compared) {
    const start = add(compared.start, -1, 'year');
    if (start) return dated({ unit: compared.unit, start }, [], impliedBy(compared.unit), 'spoken');
  }
  const length = periodOf(amounts);
  const base =
    from === 'written' ? anchors.written : ((compares ? anchors.written : anchors.spoken(unit)?.start) ?? null);
  if (n === null) {
    const edge = base ? base.toString() : null;
    return {
      ...NOTHING,
      type: 'DURATION',
      value: length,
      ...(direction < 0 ? { to: edge } : { from: edge }),
      anchor: edge ? from : null,
    };
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { ...NOTHING, type: 'DURATION', value: length };
  if (!base) return without('DATE', from === 'spoken' ? 'no-antecedent' : 'undated');
  const moved = moveBy(base, n * direction, unit);
  const period = moved && periodAt(unit, moved);
  return period ? dated(period, [], impliedBy(unit), compares ? 'written' : from) : without('DATE', 'out-of-range');
}

function moveBy(day: Day, n: number, unit: Period['unit']): Day | null {
  if (Number.isInteger(n)) return add(day, n, unit);
  if (unit === 'year') return add(day, Math.round(n * 12), 'month');
  if (unit === 'decade' || unit === 'century' || unit === 'millennium')
    return add(day, Math.round(n * 10 ** (['decade', 'century', 'millennium'].indexOf(unit) + 1)), 'year');
  if (unit === 'month') return add(day, Math.round(n * 30), 'day');
  return add(day, Math.round(n * 7), 'day');
}

function durationTime({ amounts, upTo, side, mod }: DurationMeaning, { written }: Anchors): Resolved {
  const [{ n, unit }] = amounts as [DurationMeaning['amounts'][number]];
  const value = periodOf(upTo === undefined ? amounts : [{ n: upTo, unit }]);
  const base: Resolved = { ...NOTHING, type: 'DURATION', value, mod: mod ?? null };
  if (side === undefined || written === null || n === null || unit === 'hour' || unit === 'minute' || unit === 'second')
    return base;
  const edge = moveBy(written, (upTo ?? n) * side, unit);
  const near = upTo === undefined ? written : moveBy(written, n * side, unit);
  if (!edge || !near) return base;
  const [from, to] = side < 0 ? [edge, near] : [near, edge];
  return { ...base, from: from.toString(), to: to.toString(), anchor: 'written' };
}

// --- holidays

function holidayTime({ name, year, which, part }: HolidayMeaning, { written, side }: Anchors): Resolved {
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
