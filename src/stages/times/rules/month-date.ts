import { pattern } from '../pattern.ts';
import { isDoubtfulMonth, isNoDay } from '../traps.ts';
import { calendar } from './calendar.ts';
import { DATE_EXTENT, type Rule } from './rule.ts';
import { WHICH } from './weekday.ts';

interface Named {
  readonly weekday?: number;
  readonly month: number;
  readonly toMonth?: number;
  readonly day?: number;
  readonly toDay?: number;
  readonly year?: number;
  readonly shortyear?: number;
}

const date = ({ shortyear, year, ...rest }: Named) => calendar({ ...rest, year: year ?? shortyear });
/** With a weekday, the date says it all; which year is meant follows from both when none is named. */
const named = (source: string) => pattern<Named>(source, date);

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Days and months by name: "8 August 2025", "Aug. 8", "May", "15–17 August". */
export const monthDateRules: readonly Rule[] = [
  {
    name: 'month-day-year',
    example: 'It was signed on [August 8, 2019]. => DATE 2019-08-08',
    takes: DATE_EXTENT,
    match: named('<month> <day> ,? <anyyear:year>'),
  },
  {
    name: 'month-day',
    example: 'It was signed on [July 3]. => DATE 2025-07-03',
    takes: DATE_EXTENT,
    match: pattern<Named>('<month> the? <day>', (caught, place) => (isNoDay(place) ? null : date(caught))),
  },
  {
    name: 'day-month-year',
    example: 'It was signed on [8 August 2019]. => DATE 2019-08-08',
    takes: ['the', 'part'],
    match: named('<day> of? <month> ,? <anyyear:year>'),
  },
  {
    name: 'day-month',
    example: 'It was signed on [3 July]. => DATE 2025-07-03',
    takes: ['the', 'part'],
    match: named('<day> of? <month>'),
  },
  {
    name: 'weekday-month-day',
    example: 'It was signed on [Thursday, July 3]. => DATE 2025-07-03',
    takes: DATE_EXTENT,
    match: named('<weekday> ,? <month> <day> ,? <anyyear:year>?'),
  },
  {
    name: 'weekday-day-month',
    example: 'It was signed on [Thursday 3 July]. => DATE 2025-07-03',
    takes: DATE_EXTENT,
    match: named('<weekday> ,? the? <day> of? <month> ,? <anyyear:year>?'),
  },
  {
    name: 'coming-weekday-month-day',
    example: 'The vote is [this coming Sunday, August tenth]. => DATE 2025-08-10',
    match: named('this|next|last coming|past? <weekday> ,? <month> <day> ,? <anyyear:year>?'),
  },
  {
    name: 'coming-weekday-day-month',
    example: 'The vote is [this Sunday, 10 August]. => DATE 2025-08-10',
    match: named('this|next|last <weekday> ,? the? <day> of? <month> ,? <year>?'),
  },
  {
    name: 'month-year',
    example: 'It was signed in [March 2014]. => DATE 2014-03',
    takes: DATE_EXTENT,
    match: named('<month> ,? of? <anyyear:year>'),
  },
  {
    name: 'month-short-year',
    example: "It was signed in [March '97]. => DATE 1997-03",
    takes: DATE_EXTENT,
    match: named('<month> <shortyear>'),
  },
  {
    name: 'month',
    example: 'It was signed in [May]. => DATE 2025-05',
    takes: DATE_EXTENT,
    match: pattern<Named>('<month>', (caught, place) => (isDoubtfulMonth(place) ? null : date(caught))),
  },
  {
    name: 'last-month-name',
    example: 'It was signed [last October]. => DATE 2024-10',
    takes: DATE_EXTENT,
    match: pattern<Named & { which: string }>(
      'last|next|this <month> <plainday:day>?',
      ({ month, day }, { words, from }) => calendar({ month, day, which: WHICH[words[from]!.lower] }),
    ),
  },
  {
    name: 'month-of-which-year',
    example: 'It was signed in [May last year]. => DATE 2024-05',
    takes: DATE_EXTENT,
    match: pattern<Named>('<month> <plainday:day>? of? last|this|next year', ({ month, day }, { words, to }) =>
      calendar({ month, day, yearBy: YEARS[words[to - 2]!.lower] }),
    ),
  },
  {
    name: 'days-of-month',
    example: 'The summit is on [15–17 August]. => DURATION P3D',
    match: named('<plainday:day> -<plainday:toDay> <month> ,? <anyyear:year>?'),
  },
  {
    name: 'days-to-days-of-month',
    example: 'The summit is on [15 to 17 August]. => DURATION P3D',
    match: named('<plainday:day> to|and|through <plainday:toDay> <month> ,? <anyyear:year>?'),
  },
  {
    name: 'month-days',
    example: 'The summit is on [August 15-17]. => DURATION P3D',
    match: named('<month> <plainday:day> -<plainday:toDay> ,? <anyyear:year>?'),
  },
  {
    name: 'months',
    example: 'It fell in [May-July 2024]. => DURATION P3M',
    match: named('<month> -<month:toMonth> <anyyear:year>?'),
  },
  {
    name: 'days-across-months',
    example: 'The ban holds [30 July–2 August]. => DURATION P4D',
    match: named('<plainday:day> <month> -<plainday:toDay> <month:toMonth> ,? <anyyear:year>?'),
  },
];
