import type { Meaning } from '../../../model/meaning.ts';
import { type Place, shaped } from '../pattern.ts';
import { calendar } from './calendar.ts';
import type { Rule } from './rule.ts';

/** Dates in digits: ISO 8601, and day and month in either order, which the outlet's country decides. */
export const numericRules: readonly Rule[] = [
  {
    name: 'iso-date-time',
    example: 'Logged at [2025-08-06T14:30:00Z]. => TIME 2025-08-06T14:30:00Z',
    match: shaped(
      /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?(?![\d\p{L}])/uy,
      ([, year, month, day, hour, minute, second, zone], place) =>
        isolated(place) && Number(hour) <= 24 && Number(minute) < 60
          ? calendar({
              year: Number(year),
              month: Number(month),
              day: Number(day),
              clock: {
                hour: Number(hour),
                minute: Number(minute),
                second: second === undefined ? undefined : Number(second),
                zone: zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'),
              },
            })
          : null,
    ),
  },
  {
    name: 'iso-date',
    example: 'Signed on [2025-08-06]. => DATE 2025-08-06',
    match: shaped(/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d\p{L}]|[-–/.:]\d)/uy, ([, year, , month, day], place) =>
      isolated(place) ? calendar({ year: Number(year), month: Number(month), day: Number(day) }) : null,
    ),
  },
  {
    name: 'iso-week',
    example: 'The vote is in [2025-W33]. => DATE 2025-W33',
    match: shaped(/(\d{4})-W(\d{2})(?![\d\p{L}])/uy, ([, year, week], place) =>
      isolated(place) && Number(week) >= 1 && Number(week) <= 53
        ? { kind: 'calendar', year: Number(year), week: Number(week) }
        : null,
    ),
  },
  {
    name: 'numeric-date',
    example: 'Signed on [23/7/2025]. => DATE 2025-07-23',
    match: shaped(/(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d\p{L}]|[-–/.:]\d)/uy, ([, a, mark, b, y], place) => {
      // "7.8.25" and "12-10-20" are versions and scores as often as dates.
      if (!isolated(place) || (y!.length === 2 && mark !== '/')) return null;
      const year = y!.length === 4 ? Number(y) : Number(y) + (Number(y) < 70 ? 2000 : 1900);
      return dayAndMonth(Number(a), Number(b), year);
    }),
  },
];

/** Both orders are possible unless one number is over 12, or both are the same. */
function dayAndMonth(first: number, second: number, year: number): Meaning | null {
  const dayFirst = calendar({ year, month: second, day: first });
  const monthFirst = calendar({ year, month: first, day: second });
  if (dayFirst.kind === 'impossible') return monthFirst;
  if (monthFirst.kind === 'impossible' || first === second) return dayFirst;
  return { kind: 'ambiguous', first, second, year };
}

/** Nothing that makes it part of a longer number, path or code stands before it. */
function isolated({ text, words, from }: Place): boolean {
  const { start } = words[from]!;
  return start === 0 || !/[\p{L}\p{N}\-–/.:$£€#_]/u.test(text[start - 1]!);
}
