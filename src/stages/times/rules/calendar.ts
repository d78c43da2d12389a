import type { CalendarMeaning, Meaning } from '../../../model/meaning.ts';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date by its named parts; "impossible" for 30 February, for 29 February of a common year, and for year 0. */
export function calendar(parts: Omit<CalendarMeaning, 'kind'>): Meaning {
  const { year, month, day, toDay, toMonth, toYear } = parts;
  const possible =
    year !== 0 &&
    (month === undefined || (month >= 1 && month <= 12)) &&
    fits(day, month, year) &&
    fits(toDay, toMonth ?? month, toYear ?? year);
  return possible ? { kind: 'calendar', ...parts } : { kind: 'impossible', reason: 'impossible-date' };
}

function fits(day: number | undefined, month: number | undefined, year: number | undefined): boolean {
  if (day === undefined) return true;
  const common = month === 2 && year !== undefined && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day >= 1 && day <= (month === undefined ? 31 : common ? 28 : LENGTHS[month - 1]!);
}
