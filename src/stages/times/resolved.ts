import type { CalendarMeaning, Clock, DayPart, Mod, ShiftMeaning, Side } from '../../model/meaning.ts';
import type { Time } from '../../model/records.ts';
import { boundsOf, type Day, type Period, timexOf } from './calendar.ts';
import { SUMMER_ZONES } from './lexicon.ts';

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

export const NOTHING = {
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

export function without(type: Resolved['type'], reason: NonNullable<Time['reason']>): Resolved {
  return { ...NOTHING, type, reason };
}

export function dated(
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
export function timed(time: Resolved, part: DayPart | undefined, clock: Clock | undefined): Resolved {
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

export function typeOf({ part, clock }: CalendarMeaning | ShiftMeaning): 'DATE' | 'TIME' {
  return part !== undefined || clock !== undefined ? 'TIME' : 'DATE';
}
