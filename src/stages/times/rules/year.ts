import { pattern, shaped } from '../pattern.ts';
import { isNoYear } from '../traps.ts';
import { calendar } from './calendar.ts';
import { DATE_EXTENT, PERIOD_EXTENT, type Rule } from './rule.ts';

/** "2014", "the year 2000", "fiscal 2026", "2014–2016". */
export const yearRules: readonly Rule[] = [
  {
    name: 'year',
    example: 'It was annexed in [2014]. => DATE 2014',
    takes: DATE_EXTENT,
    match: pattern<{ year: number }>('<year>', ({ year }, place) => (isNoYear(place) ? null : calendar({ year }))),
  },
  {
    name: 'year-or-later',
    example: 'It ends in [2027 or later]. => DATE 2027 ON_OR_AFTER',
    takes: DATE_EXTENT,
    match: pattern<{ year: number }>('<year> or|and later|beyond|after|earlier', ({ year }, place) => {
      const earlier = place.words[place.to - 1]!.lower === 'earlier';
      return isNoYear({ ...place, to: place.from + 1 })
        ? null
        : calendar({ year, mod: earlier ? 'ON_OR_BEFORE' : 'ON_OR_AFTER' });
    }),
  },
  {
    name: 'the-year',
    example: 'They feared [the year 2000]. => DATE 2000',
    takes: PERIOD_EXTENT,
    match: pattern<{ year: number }>('year <year>', calendar),
  },
  {
    name: 'the-spelled-year',
    example: 'They feared [the year two thousand]. => DATE 2000',
    takes: PERIOD_EXTENT,
    match: pattern<{ year: number }>('year <spelledyear:year>', calendar),
  },
  {
    name: 'spelled-year',
    example: 'The war began in [nineteen seventy-nine]. => DATE 1979',
    match: pattern<{ year: number }>('<spelledyear:year>', ({ year }, { words, from }) =>
      words[from]!.lower === 'two' && !/^(?:in|since|until|by|year)$/.test(words[from - 1]?.lower ?? '')
        ? null
        : calendar({ year }),
    ),
  },
  {
    name: 'short-year',
    example: "The class of ['95] met. => DATE 1995",
    match: pattern<{ shortyear: number }>('<shortyear>', ({ shortyear }, { words, from }) =>
      /^(?:in|since|until|by|of|from|summer|spring|fall|autumn|winter|before|after|late|early|the)$/.test(
        words[from - 1]?.lower ?? '',
      )
        ? calendar({ year: shortyear })
        : null,
    ),
  },
  {
    name: 'fiscal-year',
    example: 'Spending grows in [fiscal 2026]. => DATE 2026',
    takes: DATE_EXTENT,
    match: pattern<{ year: number }>('fiscal|financial year? <year>', ({ year }) => calendar({ year, fiscal: true })),
  },
  {
    name: 'fiscal-year-short',
    example: 'Spending grows in [FY2026]. => DATE 2026',
    takes: DATE_EXTENT,
    match: shaped(/FY ?'?(\d{2}|\d{4})(?!\d)/y, ([, digits]) => calendar({ year: fullYear(digits!), fiscal: true }), [
      'fy',
      ...Array.from({ length: 100 }, (_, i) => `fy${String(i).padStart(2, '0')}`),
      ...Array.from({ length: 200 }, (_, i) => `fy${1900 + i}`),
    ]),
  },
  {
    name: 'years',
    example: 'He served [2014–2016]. => DURATION P3Y',
    match: shaped(/((?:19|20)\d{2})[-–]((?:19|20)\d{2}|\d{2})(?![\d\p{L}]|[-–/.]\d)/uy, ([, first, last], place) => {
      const year = Number(first);
      const toYear = last!.length === 4 ? Number(last) : Math.floor(year / 100) * 100 + Number(last);
      const before = place.text[place.words[place.from]!.start - 1];
      return toYear > year && toYear - year < 100 && !(before && /[\d\-–/.$£€]/.test(before))
        ? calendar({ year, toYear })
        : null;
    }),
  },
];

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}
