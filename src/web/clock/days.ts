/** Days of ISO 8601 prefixes ("2025", "2025-08", "2025-08-07T14:30"), counted from 1970-01-01. No zone, no clock. */

const PREFIX = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;
const DAY = 86_400_000;

/** The first day that a prefix covers; `null` where it is none. */
export function firstDay(prefix: string): number | null {
  const [, year, month = '01', day = '01'] = PREFIX.exec(prefix) ?? [];
  return year ? utc(Number(year), Number(month) - 1, Number(day)) : null;
}

/** The last day that a prefix covers; `null` where it is none. */
export function lastDay(prefix: string): number | null {
  const [, year, month, day] = PREFIX.exec(prefix) ?? [];
  if (!year) return null;
  if (!month) return utc(Number(year), 11, 31);
  // Day 0 of a month is the last of the one before.
  if (!day) return utc(Number(year), Number(month), 0);
  return firstDay(prefix);
}

function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A stretch of time in few characters: "8 Aug", "11–17 Aug", "28 Jul–3 Aug", "Sep", "2014"; with its year unless that is
 * `year`, and what both ends have in common once.
 */
export function shortWords(from: string, to: string, year: string): string {
  const end = shortPrefix(to, year, '');
  return from.slice(0, 10) === to.slice(0, 10) ? end : `${shortPrefix(from, year, to)}–${end}`;
}

/** A prefix in words, without what comes after it in those of `before`. */
function shortPrefix(prefix: string, usual: string, before: string): string {
  const [, year = prefix, month, day] = PREFIX.exec(prefix) ?? [];
  const [, laterYear, laterMonth, laterDay] = PREFIX.exec(before) ?? [];
  const sameYear = month !== undefined && laterMonth !== undefined && year === laterYear;
  const sameMonth = sameYear && day !== undefined && laterDay !== undefined && month === laterMonth;
  const parts = [
    day && String(Number(day)),
    month && !sameMonth && MONTHS[Number(month) - 1],
    (!month || (year !== usual && !sameYear)) && year,
  ];
  return parts.filter(Boolean).join(' ');
}
