import type { Which } from '../../../model/meaning.ts';
import { pattern } from '../pattern.ts';
import { isShortOrName } from '../traps.ts';
import { calendar } from './calendar.ts';
import { DATE_EXTENT, type Rule } from './rule.ts';

export const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const which =
  (value: Which) =>
  ({ weekday }: { weekday: number }) =>
    calendar({ weekday, which: value });

/** "Friday", "last Friday", "every Friday". */
export const weekdayRules: readonly Rule[] = [
  {
    name: 'weekday',
    example: 'The talks ended on [Tuesday]. => DATE 2025-08-05',
    takes: DATE_EXTENT,
    match: pattern<{ weekday: number }>('<weekday>', ({ weekday }, place) =>
      isShortOrName(place) ? null : calendar({ weekday }),
    ),
  },
  {
    name: 'last-weekday',
    example: 'They met [last Friday]. => DATE 2025-08-01',
    takes: DATE_EXTENT,
    match: pattern('last|previous <weekday>', which('last')),
  },
  {
    name: 'next-weekday',
    example: 'They will meet [next Monday]. => DATE 2025-08-11',
    takes: DATE_EXTENT,
    match: pattern('next|coming|upcoming <weekday>', which('next')),
  },
  {
    name: 'this-weekday',
    example: 'The vote is [this Sunday]. => DATE 2025-08-10',
    takes: DATE_EXTENT,
    match: pattern('this <weekday>', which('this')),
  },
  {
    name: 'this-coming-weekday',
    example: 'The vote is [this coming Sunday]. => DATE 2025-08-10',
    match: pattern('this coming|next <weekday>', which('next')),
  },
  {
    name: 'this-past-weekday',
    example: 'The vote was [this past Sunday]. => DATE 2025-08-03',
    match: pattern('this past <weekday>', which('last')),
  },
  {
    name: 'weekday-of-week',
    example: 'It ends on [the Friday of next week]. => DATE 2025-08-15',
    takes: ['the'],
    match: pattern<{ weekday: number }>('<weekday> of? last|this|next week', ({ weekday }, { words, to }) =>
      calendar({ weekday, weekBy: WEEKS[words[to - 2]!.lower] }),
    ),
  },
  {
    name: 'weekdays',
    example: 'The council sits on [Tuesdays]. => SET XXXX-WXX-2',
    match: pattern<{ weekdays: number }>('<weekdays>', ({ weekdays }) => ({
      kind: 'set',
      value: `XXXX-WXX-${weekdays}`,
    })),
  },
  {
    name: 'every-weekday',
    example: 'The council sits [every Tuesday]. => SET XXXX-WXX-2',
    match: pattern<{ weekday: number }>('every|each <weekday>', ({ weekday }) => ({
      kind: 'set',
      value: `XXXX-WXX-${weekday}`,
    })),
  },
];
