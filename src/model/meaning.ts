/**
 * What a time expression says by itself, before anything is known about when it was written: the stated side of a time.
 * Plain JSON, so that it can be kept beside an undated time and resolved later. Types only.
 */

/** Units of calendar and clock, from short to long. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 parts of the day, and of the year. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's `mod` values (TimeML 1.2.1). */
export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A clock time, 24 hours; `zone` is an offset such as "+01:00" or "Z". */
export interface Clock {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly zone?: string | undefined;
}

/** Some of a unit; `null` for an indefinite number ("years", "a few days"). */
export interface Amount {
  readonly n: number | null;
  readonly unit: Unit;
}

/** Which one is meant of those that come round again: last, this, next; without it, tense decides. */
export type Which = 'last' | 'this' | 'next';

/** What the words count from: the date of writing, or the time that the text spoke of before. */
export type CountedFrom = 'written' | 'spoken';

/** On which side of its anchor a time lies, by tense and verb: before (-1), after (1), or not told. */
export type Side = -1 | 1 | null;

/** Parts of a date as far as they are named. Those missing at the top come from the anchor. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  /** The year as so many after the anchor's: "May last year". */
  readonly yearBy?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** ISO: Monday is 1. */
  readonly weekday?: number | undefined;
  readonly season?: Season | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** ISO week of the year. */
  readonly week?: number | undefined;
  /** The period that the text spoke of before, in another year: "the 1988 period". */
  readonly samePeriod?: boolean | undefined;
  readonly which?: Which | undefined;
  /** So many weeks after that: "a week from Monday". */
  readonly weeks?: number | undefined;
  /** The weekday of the week that lies so many after the anchor's: "the Friday of next week". */
  readonly weekBy?: number | undefined;
  /** The weekend, of the week that tense decides. */
  readonly weekend?: boolean | undefined;
  /** The week in which that day lies. */
  readonly wholeWeek?: boolean | undefined;
  /** Several days or months: "15–17 August", "January-March". */
  readonly toDay?: number | undefined;
  readonly toMonth?: number | undefined;
  readonly toYear?: number | undefined;
  /** The year is a business year, which begins when the company says. */
  readonly fiscal?: boolean | undefined;
  readonly part?: DayPart | undefined;
  readonly clock?: Clock | undefined;
  readonly mod?: Mod | undefined;
}

/** The day, week, year … that lies `by` after the one of the anchor: "tomorrow", "last year", "that month". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: CountedFrom;
  readonly part?: DayPart | undefined;
  readonly clock?: Clock | undefined;
  readonly mod?: Mod | undefined;
}

/** So long before or after the anchor: "two years ago", "three days later". */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  readonly from: CountedFrom;
  /** "a year earlier": the same quarter or month of another year, where the text compares such periods. */
  readonly compares?: boolean | undefined;
}

/** So long; with `side`, the stretch that ends or begins at the anchor ("the past two weeks", "within ten days"). */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
  /** The longer of two: "7–10 days". */
  readonly upTo?: number | undefined;
  readonly side?: -1 | 1 | undefined;
  readonly mod?: Mod | undefined;
}

/** Again and again; `value` as TIMEX3 writes it. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** Vague: TIMEX3's three references, or several of a unit without a number. */
export interface RefMeaning {
  readonly kind: 'ref';
  readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** Ten or a hundred years: `first` is the first year, `short` when the century is not named ("the nineties"). */
export interface EraMeaning {
  readonly kind: 'era';
  readonly unit: 'decade' | 'century';
  readonly first: number;
}

export interface HolidayMeaning {
  readonly kind: 'holiday';
  /** A key of the table of holidays. */
  readonly name: string;
  readonly year?: number | undefined;
  readonly which?: Which | undefined;
  readonly part?: DayPart | undefined;
}

/** A date that is written so that it could be two: 8/9/2025. */
export interface AmbiguousMeaning {
  readonly kind: 'ambiguous';
  readonly first: number;
  readonly second: number;
  readonly year?: number | undefined;
}

/** No time can be read from it, and why. */
export interface ImpossibleMeaning {
  readonly kind: 'impossible';
  readonly reason: 'impossible-date' | 'out-of-range';
}

export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | OffsetMeaning
  | DurationMeaning
  | SetMeaning
  | RefMeaning
  | EraMeaning
  | HolidayMeaning
  | AmbiguousMeaning
  | ImpossibleMeaning;
