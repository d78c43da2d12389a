import type { Amount, DayPart, Meaning, Unit } from '../../../model/meaning.ts';
import { PART_NOUNS } from '../extent.ts';
import { MONTHS, WEEKDAYS } from '../lexicon.ts';
import { type Place, pattern } from '../pattern.ts';
import { isNamePart } from '../traps.ts';
import { PERIOD_EXTENT, type Rule } from './rule.ts';

interface Counted {
  readonly amount: Amount;
}

function day(by: number, part?: DayPart): Meaning {
  return { kind: 'shift', unit: 'day', by, from: 'written', part };
}

const BY: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

function shift(from: 'written' | 'spoken') {
  return ({ unit }: { unit: Unit }, place: Place): Meaning | null =>
    isNamePart(place) ? null : { kind: 'shift', unit, by: BY[place.words[place.from]!.lower]!, from };
}

function offset(direction: -1 | 1, from: 'written' | 'spoken') {
  return ({ amount: { n, unit } }: Counted): Meaning => ({
    kind: 'offset',
    amounts: [{ n, unit }],
    direction,
    from,
    compares: n === 1 && unit === 'year' && direction < 0 ? true : undefined,
  });
}

/** Days, weeks and years counted from the date of writing, or from the time spoken of before. */
export const relativeRules: readonly Rule[] = [
  {
    name: 'today',
    example: 'They meet [today]. => DATE 2025-08-07',
    match: pattern('today', (_, { words, from }) =>
      words[from]!.capital && words[from - 1]?.lower === 'usa' ? null : day(0),
    ),
  },
  {
    name: 'yesterday',
    example: 'They met [yesterday]. => DATE 2025-08-06',
    takes: ['part'],
    match: pattern('yesterday', () => day(-1)),
  },
  {
    name: 'tomorrow',
    example: 'They meet [tomorrow]. => DATE 2025-08-08',
    takes: ['part'],
    match: pattern('tomorrow', () => day(1)),
  },
  {
    name: 'day-before-yesterday',
    example: 'They met [the day before yesterday]. => DATE 2025-08-05',
    takes: ['the'],
    match: pattern('day before yesterday', () => day(-2)),
  },
  {
    name: 'day-after-tomorrow',
    example: 'They meet [the day after tomorrow]. => DATE 2025-08-09',
    takes: ['the'],
    match: pattern('day after tomorrow', () => day(2)),
  },
  {
    name: 'tonight',
    example: 'They meet [tonight]. => TIME 2025-08-07TNI',
    takes: ['part'],
    // "The Tonight Show"
    match: pattern('tonight', (_, { words, to }) => (words[to]?.lower === 'show' ? null : day(0, 'NI'))),
  },
  {
    name: 'last-night',
    example: 'They met [last night]. => TIME 2025-08-06TNI',
    takes: ['part'],
    match: pattern('last night', () => day(-1, 'NI')),
  },
  {
    name: 'overnight',
    example: 'Drones struck the port [overnight]. => TIME 2025-08-06TNI',
    match: pattern('overnight', (_, { words, from, to }) => {
      // "an overnight success", "overnight lending": an adjective.
      const before = words[from - 1]?.lower ?? '';
      const next = words[to];
      return /^(?:a|an|the|its|their|his|her)$/.test(before) || next?.joined === '-' ? null : day(-1, 'NI');
    }),
  },
  {
    name: 'this-part',
    example: 'They met [this morning]. => TIME 2025-08-07TMO',
    takes: ['part'],
    match: pattern<{ daypart: DayPart }>('this <daypart>', ({ daypart }, { words, from }) =>
      // "CBS This Morning"
      words[from]!.capital && words[from - 1]?.lower === 'cbs' ? null : day(0, daypart),
    ),
  },
  {
    name: 'that-part',
    example: 'They met on [Tuesday]; [that evening] they signed. => DATE 2025-08-05; TIME 2025-08-05TEV',
    match: pattern<{ daypart: DayPart }>('that <daypart>', ({ daypart }) => ({
      kind: 'shift',
      unit: 'day',
      by: 0,
      from: 'spoken',
      part: daypart,
    })),
  },
  {
    name: 'last-unit',
    example: 'They met [last week]. => DATE 2025-W31',
    takes: ['part'],
    match: pattern<{ unit: Unit }>('last|this|next <unit>', (caught, place) =>
      /^(?:day|second|minute|hour)$/.test(caught.unit) ? null : shift('written')(caught, place),
    ),
  },
  {
    name: 'the-last-unit',
    example: 'They met twice in [the last week]. => DURATION P1W',
    match: pattern<{ unit: Unit }>('the last|next <unit>', ({ unit }, { words, from }) =>
      /^(?:second|minute|day|weekend)$/.test(unit) ? null : duration(unit, words[from + 1]!.lower === 'last' ? -1 : 1),
    ),
  },
  {
    name: 'week-of-date',
    example: 'They meet in [the week of August 18]. => DATE 2025-W34',
    takes: ['the'],
    match: pattern<{ month: number; plainday: number }>('week of <month> <plainday>', ({ month, plainday }) => ({
      kind: 'calendar',
      month,
      day: plainday,
      wholeWeek: true,
    })),
  },
  {
    name: 'coming-unit',
    example: 'They meet in [the coming week]. => DATE 2025-W33',
    takes: PERIOD_EXTENT,
    match: pattern('coming|upcoming <unit>', shift('written')),
  },
  {
    name: 'this-coming-unit',
    example: 'They meet [this coming weekend]. => DATE 2025-W32-WE',
    match: pattern<{ unit: Unit }>('this coming <unit>', ({ unit }) => ({
      kind: 'shift',
      unit,
      by: unit === 'weekend' ? 0 : 1,
      from: 'written',
    })),
  },
  {
    name: 'this-past-unit',
    example: 'They met [this past weekend]. => DATE 2025-W31-WE',
    match: pattern<{ unit: Unit }>('this past <unit>', ({ unit }) => ({
      kind: 'shift',
      unit,
      by: -1,
      from: 'written',
    })),
  },
  {
    name: 'current-unit',
    example: 'Output falls in [the current year]. => DATE 2025',
    takes: PERIOD_EXTENT,
    match: pattern('current <unit>', shift('written')),
  },
  {
    name: 'the-weekend',
    example: 'They met over [the weekend]. => DATE 2025-W31-WE',
    takes: ['the'],
    match: pattern<{ unit: Unit }>('weekend', (_, { words, from }) =>
      words[from - 1]?.lower === 'the' ? { kind: 'calendar', weekend: true } : null,
    ),
  },
  {
    name: 'spoken-unit',
    example: 'He won in [1995]. [That year] he moved. => DATE 1995; DATE 1995',
    takes: ['part'],
    match: pattern('that <unit>', (caught: { unit: Unit }, place) =>
      /^(?:second|minute|hour)$/.test(caught.unit) || isNamePart(place) ? null : shift('spoken')(caught, place),
    ),
  },
  {
    name: 'end-of-unit',
    example: 'They want a deal by [the end of the year]. => DATE 2025 END',
    takes: ['the'],
    match: pattern<{ unit: Unit }>('end|beginning|start|middle|close of the <unit>', ({ unit }, { words, from }) =>
      /^(?:week|month|quarter|year|decade|century)$/.test(unit)
        ? { kind: 'shift', unit, by: 0, from: 'written', mod: PART_NOUNS[words[from]!.lower] }
        : null,
    ),
  },
  {
    name: 'full-year',
    example: 'Profit falls for [the full year]. => DATE 2025',
    takes: ['the'],
    match: pattern('full year', (_, { words, from }) =>
      words[from - 1]?.lower === 'the' ? { kind: 'shift', unit: 'year', by: 0, from: 'written' } : null,
    ),
  },
  {
    name: 'mid-part',
    example: 'They met in [mid-afternoon]. => TIME 2025-08-07TAF MID',
    match: pattern<{ daypart: DayPart }>('mid <daypart>', ({ daypart }) => ({
      kind: 'shift',
      unit: 'day',
      by: 0,
      from: 'written',
      part: daypart,
      mod: 'MID',
    })),
  },
  {
    name: 'same-unit',
    example: 'He won in [1995] and moved [the same year]. => DATE 1995; DATE 1995',
    match: pattern<{ unit: Unit }>('the|that same <unit>', ({ unit }) =>
      /^(?:second|minute|hour)$/.test(unit) ? null : { kind: 'shift', unit, by: 0, from: 'spoken' },
    ),
  },
  {
    name: 'following-unit',
    example: 'He won in [1995] and moved [the following year]. => DATE 1995; DATE 1996',
    takes: PERIOD_EXTENT,
    match: pattern('following|previous|preceding <unit>', shift('spoken')),
  },
  {
    name: 'next-day',
    example: 'They met on [July 3] and signed [the next day]. => DATE 2025-07-03; DATE 2025-07-04',
    match: pattern('the next day', () => ({ kind: 'shift', unit: 'day', by: 1, from: 'spoken' })),
  },
  {
    name: 'next-part',
    example: 'They met on [July 3] and signed [the next morning]. => DATE 2025-07-03; TIME 2025-07-04TMO',
    match: pattern<{ daypart: DayPart }>('the next|following <daypart>', ({ daypart }) => ({
      kind: 'shift',
      unit: 'day',
      by: 1,
      from: 'spoken',
      part: daypart,
    })),
  },
  {
    name: 'unit-before',
    example: 'Output grew in [2019]. It had fallen [the year before]. => DATE 2019; DATE 2018',
    match: pattern<{ unit: Unit }>('the <unit> before|after|earlier', ({ unit }, { words, from, to }) => {
      const next = words[to];
      // "the day after his death" counts from an event, and is that day only with it.
      if (!/^(?:day|week|month|year|weekend)$/.test(unit) || continues(next, words[from]!.sentence)) return null;
      return { kind: 'shift', unit, by: words[to - 1]!.lower === 'after' ? 1 : -1, from: 'spoken' };
    }),
  },
  {
    name: 'ago',
    example: 'They met [two years ago]. => DATE 2023',
    takes: ['about'],
    match: pattern<Counted>('<amount> or? so? ago', (caught, { words, to }) =>
      // "a year-ago record" is compared with, see the rules for quarters.
      words[to - 1]!.joined === '-' ? null : offset(-1, 'written')(caught),
    ),
  },
  {
    name: 'units-ago',
    example: 'They met [months ago]. => DURATION PXM',
    match: pattern<{ units: Unit }>('<units> ago', ({ units }) => ({
      kind: 'offset',
      amounts: [{ n: null, unit: units }],
      direction: -1,
      from: 'written',
    })),
  },
  {
    name: 'weekday-ago',
    example: 'They met [a week ago Friday]. => DATE 2025-08-01',
    match: pattern<{ weekday: number }>('a week ago on? <weekday>', ({ weekday }) => ({
      kind: 'calendar',
      weekday,
      which: 'last',
    })),
  },
  {
    name: 'amount-earlier',
    example: 'He won in [1995]; [two years earlier] he had lost. => DATE 1995; DATE 1993',
    takes: ['about'],
    match: pattern<Counted>('<amount> earlier|previously', (caught, { words, to }) =>
      words[to - 1]!.joined === '-' ? null : offset(-1, 'spoken')(caught),
    ),
  },
  {
    name: 'amount-before',
    example: 'He won in [1995]; he had lost [two years before]. => DATE 1995; DATE 1993',
    takes: ['about'],
    match: pattern<Counted>('<amount> before|beforehand', (caught, place) =>
      continues(place.words[place.to], place.words[place.from]!.sentence) ? null : offset(-1, 'spoken')(caught),
    ),
  },
  {
    name: 'amount-later',
    example: 'He won in [1995]; [two years later] he left. => DATE 1995; DATE 1997',
    takes: ['about'],
    match: pattern<Counted>('<amount> later|afterwards|afterward|on', (caught, { words, to }) =>
      words[to - 1]!.lower === 'on' && words[to]?.kind === 'word' ? null : offset(1, 'spoken')(caught),
    ),
  },
  {
    name: 'units-later',
    example: 'They met on [July 3]. [Hours later], they signed. => DATE 2025-07-03; DURATION PTXH',
    match: pattern<{ units: Unit }>('<units> later|earlier', ({ units }, { words, to }) => ({
      kind: 'offset',
      amounts: [{ n: null, unit: units }],
      direction: words[to - 1]!.lower === 'later' ? 1 : -1,
      from: 'spoken',
    })),
  },
  {
    name: 'rest-of-unit',
    example: 'He will stay for [the rest of the year]. => DATE 2025 END',
    takes: ['the'],
    match: pattern<{ unit: Unit }>('rest|remainder of the|this <unit>', ({ unit }) =>
      /^(?:day|week|month|quarter|year|decade|century)$/.test(unit)
        ? { kind: 'shift', unit, by: 0, from: 'written', mod: 'END' }
        : null,
    ),
  },
  {
    name: 'from-now',
    example: 'They meet [two weeks from now]. => DATE 2025-W34',
    takes: ['about'],
    match: pattern<Counted>('<amount> from now|today', offset(1, 'written')),
  },
  {
    name: 'from-weekday',
    example: 'They meet [a week from Monday]. => DATE 2025-08-18',
    match: pattern<{ amount: Amount; weekday: number }>('<amount> from <weekday>', ({ amount, weekday }) =>
      amount.unit === 'week' && amount.n !== null && Number.isInteger(amount.n)
        ? { kind: 'calendar', weekday, which: 'next', weeks: amount.n }
        : null,
    ),
  },
  {
    name: 'year-end',
    example: 'Talks end by [year-end]. => DATE 2025 END',
    match: pattern<{ unit: Unit }>('year|month|week|quarter|decade|season|day end', (_, { words, from, to }) => {
      const word = words[from]!;
      const unit = word.lower as Unit;
      if (!(word.possessive || words[to - 1]!.joined !== '' || unit === 'year') || word.lower === 'season') return null;
      return { kind: 'shift', unit, by: 0, from: 'written', mod: 'END' };
    }),
  },
];

function duration(unit: Unit, side: -1 | 1): Meaning {
  return { kind: 'duration', amounts: [{ n: 1, unit }], side };
}

/** What stands after "the day after" and makes it count from an event or another date. */
function continues(next: Place['words'][number] | undefined, sentence: number): boolean {
  if (!next || next.sentence !== sentence || next.kind === 'mark') return false;
  return (
    !/^(?:and|but|or|when|in|at|on|with|as|that|for|from|to|was|were|had|has|by)$/.test(next.lower) ||
    WEEKDAYS.has(next.lower) ||
    MONTHS.has(next.lower)
  );
}
