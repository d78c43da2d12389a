import type { Amount, Meaning } from '../../../model/meaning.ts';
import { pattern, shaped } from '../pattern.ts';
import { calendar } from './calendar.ts';
import { PERIOD_EXTENT, type Rule } from './rule.ts';

interface Quarter {
  readonly ordinal: number;
  readonly year?: number;
}
const quarter = ({ ordinal, year }: Quarter, extra: { yearBy?: number | undefined; fiscal?: boolean } = {}) =>
  ordinal >= 1 && ordinal <= 4 ? calendar({ quarter: ordinal, year, ...extra }) : null;
/** The same quarter or month of the year before. */
const yearBefore = (): Meaning => ({
  kind: 'offset',
  amounts: [{ n: 1, unit: 'year' }],
  direction: -1,
  from: 'spoken',
  compares: true,
});
const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const HALVES: Readonly<Record<string, number>> = { first: 1, second: 2, last: 2, latter: 2, final: 2 };

/** Quarters and halves of years, of the calendar or of a company. */
export const quarterRules: readonly Rule[] = [
  {
    name: 'quarter',
    example: 'Profit fell in [the second quarter]. => DATE 2025-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('<ordinal> quarter', caught => quarter(caught)),
  },
  {
    name: 'quarter-of-year',
    example: 'Profit fell in [the second quarter of 2024]. => DATE 2024-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('<ordinal> quarter of|in|, <anyyear:year>', caught => quarter(caught)),
  },
  {
    name: 'quarter-of-fiscal-year',
    example: 'Profit fell in [the second quarter of fiscal 2024]. => DATE 2024-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('<ordinal> quarter of fiscal year? <anyyear:year>', caught =>
      quarter(caught, { fiscal: true }),
    ),
  },
  {
    name: 'quarter-of-which-year',
    example: 'Profit fell in [the second quarter of last year]. => DATE 2024-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('<ordinal> quarter of? last|this|next year', (caught, { words, to }) =>
      quarter(caught, { yearBy: YEARS[words[to - 2]!.lower] }),
    ),
  },
  {
    name: 'which-year-quarter',
    example: "It starts in [next year's first quarter]. => DATE 2026-Q1",
    match: pattern<Quarter>('last|this|next year <ordinal> quarter', (caught, { words, from }) =>
      quarter(caught, { yearBy: YEARS[words[from]!.lower] }),
    ),
  },
  {
    name: 'year-quarter',
    example: 'Profit fell in [the 2024 second quarter]. => DATE 2024-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('<year> <ordinal> quarter', caught => quarter(caught)),
  },
  {
    name: 'fiscal-quarter',
    example: 'Profit fell in [the fiscal second quarter]. => DATE 2025-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('fiscal <ordinal> quarter', caught => quarter(caught, { fiscal: true })),
  },
  {
    name: 'ordinal-fiscal-quarter',
    example: 'Profit fell in [the second fiscal quarter]. => DATE 2025-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('<ordinal> fiscal quarter', caught => quarter(caught, { fiscal: true })),
  },
  {
    name: 'quarter-short',
    example: 'Growth slowed in [Q2 2025]. => DATE 2025-Q2',
    takes: PERIOD_EXTENT,
    match: shaped(
      /Q([1-4])(?: (?:of )?|[-/])?((?:19|20)\d{2})?(?![\d\p{L}])/uy,
      ([, q, year]) => calendar({ quarter: Number(q), year: year === undefined ? undefined : Number(year) }),
      ['q1', 'q2', 'q3', 'q4'],
    ),
  },
  {
    name: 'year-quarter-short',
    example: 'Growth slowed in [2025 Q2]. => DATE 2025-Q2',
    match: shaped(/((?:19|20)\d{2})[- ]?Q([1-4])(?![\d\p{L}])/uy, ([, year, q]) =>
      calendar({ quarter: Number(q), year: Number(year) }),
    ),
  },
  {
    name: 'half-year',
    example: 'Growth slowed in [the first half of 2025]. => DATE 2025-H1',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('first|second|latter|last half of <anyyear:year>', ({ year }, { words, from }) =>
      calendar({ half: HALVES[words[from]!.lower], year }),
    ),
  },
  {
    name: 'half-of-this-year',
    example: 'Growth slowed in [the first half of this year]. => DATE 2025-H1',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('first|second|latter half of last|this|next|the year', (_, { words, from, to }) =>
      calendar({ half: HALVES[words[from]!.lower], yearBy: YEARS[words[to - 2]!.lower] ?? 0 }),
    ),
  },
  {
    name: 'first-half',
    example: 'Profit rose in [the first half]. => DATE 2025-H1',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('first|second half', (_, { words, from, to }) =>
      /^(?:profit|profits|results|earnings|net|loss|sales|revenue|year)$/.test(words[to]?.lower ?? '') ||
      (words[from - 1]?.lower === 'the' && /^(?:profit|rose|fell|grew)$/.test(words[from - 3]?.lower ?? ''))
        ? calendar({ half: HALVES[words[from]!.lower] })
        : null,
    ),
  },
  {
    name: 'two-quarters-of-year',
    example: 'Losses continue through [the first two quarters of 2026]. => DATE 2026-H1',
    takes: PERIOD_EXTENT,
    match: pattern<Quarter>('first|last two quarters of <anyyear:year>', ({ year }, { words, from }) =>
      calendar({ half: HALVES[words[from]!.lower], year }),
    ),
  },
  {
    name: 'half-short',
    example: 'Growth slowed in [H1 2025]. => DATE 2025-H1',
    match: shaped(
      /H([12]) (?:of )?((?:19|20)\d{2})(?![\d\p{L}])/uy,
      ([, h, year]) => calendar({ half: Number(h), year: Number(year) }),
      ['h1', 'h2'],
    ),
  },
  {
    name: 'same-quarter',
    example: 'Profit fell in the second quarter of 2024. Sales rose in [the quarter]. => DATE 2024-Q2',
    match: pattern('the|that|this|current quarter', (_, { words, from, to }) =>
      // "the quarter of voters who"
      words[to]?.lower === 'of'
        ? null
        : words[from]!.lower === 'this' || words[from]!.lower === 'current'
          ? { kind: 'shift', unit: 'quarter', by: 0, from: 'written' }
          : { kind: 'shift', unit: 'quarter', by: 0, from: 'spoken' },
    ),
  },
  {
    name: 'latest-quarter',
    example: 'Profit fell in the second quarter of 2024. It was $3m in [the latest quarter]. => DATE 2024-Q2',
    takes: PERIOD_EXTENT,
    match: pattern('latest quarter|period', () => ({
      kind: 'shift',
      unit: 'quarter',
      by: 0,
      from: 'spoken',
    })),
  },
  {
    name: 'year-ago-quarter',
    example: 'Profit fell in the second quarter of 2024. It was $3m in [the year-ago quarter]. => DATE 2023-Q2',
    takes: PERIOD_EXTENT,
    match: pattern('comparable? year -ago|earlier quarter|period', yearBefore),
  },
  {
    name: 'year-ago',
    example: 'Profit fell in the second quarter of 2024 from a [year-ago] record. => DATE 2023-Q2',
    match: pattern('year -ago|earlier', yearBefore),
  },
  {
    name: 'quarter-a-year-ago',
    example: 'Profit fell in the second quarter of 2024. In [the quarter a year ago] it was $3m. => DATE 2023-Q2',
    takes: PERIOD_EXTENT,
    match: pattern('quarter|period a year ago|earlier|before', yearBefore),
  },
  {
    name: 'same-period-last-year',
    example: 'Profit fell in the second quarter of 2024. In [the same period last year] it was $3m. => DATE 2023-Q2',
    takes: PERIOD_EXTENT,
    match: pattern('same|corresponding|comparable|equivalent period|quarter of? last year', yearBefore),
  },
  {
    name: 'same-period-a-year-ago',
    example:
      'Profit fell in the second quarter of 2024. In [the same period a year earlier] it was $3m. => DATE 2023-Q2',
    takes: PERIOD_EXTENT,
    match: pattern('same|corresponding|comparable|equivalent period|quarter a year ago|earlier|before', yearBefore),
  },
  {
    name: 'year-ago-amount',
    example: 'Profit fell from [the year-earlier nine months]. => DURATION P9M',
    takes: PERIOD_EXTENT,
    match: pattern<{ amount: Amount }>('year -ago|earlier <amount>', ({ amount: { n, unit } }) => ({
      kind: 'duration',
      amounts: [{ n, unit }],
    })),
  },
  {
    name: 'year-ago-named-quarter',
    example:
      'Profit fell in the second quarter of 2024. It was $3m in [the year-earlier second quarter]. => DATE 2023-Q2',
    takes: PERIOD_EXTENT,
    match: pattern('year -ago|earlier <ordinal> quarter', yearBefore),
  },
  {
    name: 'year-period',
    example: 'Profit fell in the second quarter of 2025. In [the 2024 period] it was $3m. => DATE 2024-Q2',
    takes: PERIOD_EXTENT,
    match: pattern<{ year: number }>('<year> period', ({ year }) => ({ kind: 'calendar', year, samePeriod: true })),
  },
];
