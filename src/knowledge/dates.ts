import type { FactDate } from './facts.ts';

/** Whether it is a real day, month or year, as a fact writes it. */
export function isFactDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return false;
  const [, year, month, day] = found.map(Number);
  if (month !== undefined && !Number.isNaN(month) && (month < 1 || month > 12)) return false;
  if (day === undefined || Number.isNaN(day)) return true;
  return day >= 1 && day <= new Date(Date.UTC(year!, month!, 0)).getUTCDate();
}

/** Which is earlier, as far as both are known: 2012 and 2012-05-07 compare as equal. Negative: the first. */
export function compareDates(a: FactDate, b: FactDate): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether two dates that compare as equal are the same day for sure. */
export function sameDay(a: FactDate, b: FactDate): boolean {
  return a === b && a.length === 10;
}
