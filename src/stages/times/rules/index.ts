import { MONTHS, WEEKDAYS } from '../lexicon.ts';
import { clockRules } from './clock.ts';
import { durationRules } from './duration.ts';
import { eraRules } from './era.ts';
import { holidayRules } from './holiday.ts';
import { monthDateRules } from './month-date.ts';
import { numericRules } from './numeric.ts';
import { quarterRules } from './quarter.ts';
import { relativeRules } from './relative.ts';
import type { Rule } from './rule.ts';
import { seasonRules } from './season.ts';
import { setRules } from './set.ts';
import { vagueRules } from './vague.ts';
import { weekdayRules } from './weekday.ts';
import { yearRules } from './year.ts';

/** All rules. Of several that match at one place the longest wins, then the first. */
export const RULES: readonly Rule[] = [
  ...numericRules,
  ...clockRules,
  ...holidayRules,
  ...weekdayRules,
  ...monthDateRules,
  ...yearRules,
  ...quarterRules,
  ...seasonRules,
  ...eraRules,
  ...setRules,
  ...relativeRules,
  ...vagueRules,
  ...durationRules,
];

/** Words that begin a date of their own, also right after a hyphen. */
export const calendarRules: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys()]);
