import type { DayPart, Unit } from '../../../model/meaning.ts';
import { pattern } from '../pattern.ts';
import type { Count } from '../terms.ts';
import { periodOf } from '../values.ts';
import type { Rule } from './rule.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  hourly: 'PT1H',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** Times that come again and again. */
export const setRules: readonly Rule[] = [
  {
    name: 'adverb',
    example: 'They meet [daily] in Geneva. => SET P1D',
    match: pattern(Object.keys(ADVERBS).join('|'), (_, { words, from, to }) => {
      const word = words[from]!;
      const next = words[to];
      // "the Daily Mail", "Weekly Standard", "20% annually" (a rate).
      if (word.capital && (next?.capital || words[from - 1]?.sentence === word.sentence)) return null;
      if (/^(?:%|percent)$/.test(words[from - 1]?.lower ?? '')) return null;
      return { kind: 'set', value: ADVERBS[word.lower]! };
    }),
  },
  {
    name: 'every-unit',
    example: 'They meet [every week]. => SET P1W',
    match: pattern<{ unit: Unit }>('every|each <unit>', ({ unit }) => ({
      kind: 'set',
      value: periodOf([{ n: 1, unit }]),
    })),
  },
  {
    name: 'every-other-unit',
    example: 'They meet [every other week]. => SET P2W',
    match: pattern<{ unit: Unit }>('every other|second <unit>', ({ unit }) => ({
      kind: 'set',
      value: periodOf([{ n: 2, unit }]),
    })),
  },
  {
    name: 'every-units',
    example: 'They vote [every four years]. => SET P4Y',
    match: pattern<{ count: Count; units: Unit }>('every <count> <units>', ({ count, units }) => ({
      kind: 'set',
      value: periodOf([{ n: count.n, unit: units }]),
    })),
  },
  {
    name: 'every-part',
    example: 'They meet [every morning]. => SET XXXX-XX-XXTMO',
    match: pattern<{ daypart: DayPart }>('every|each <daypart>', ({ daypart }) => ({
      kind: 'set',
      value: `XXXX-XX-XXT${daypart}`,
    })),
  },
  {
    name: 'every-season',
    example: 'It floods [every spring]. => SET XXXX-SP',
    match: pattern<{ season: string }>('every|each <season>', ({ season }) => ({
      kind: 'set',
      value: `XXXX-${season}`,
    })),
  },
  {
    name: 'every-month-name',
    example: 'It floods [every April]. => SET XXXX-04',
    match: pattern<{ month: number }>('every|each <month>', ({ month }) => ({
      kind: 'set',
      value: `XXXX-${String(month).padStart(2, '0')}`,
    })),
  },
  {
    name: 'times-a-unit',
    example: 'They meet [twice a week]. => SET P1W',
    match: pattern<{ unit: Unit }>('once|twice a|each|every <unit>', ({ unit }) => ({
      kind: 'set',
      value: periodOf([{ n: 1, unit }]),
    })),
  },
  {
    name: 'n-times-a-unit',
    example: 'They meet [three times a year]. => SET P1Y',
    match: pattern<{ count: Count; unit: Unit }>('<count> times a|each|every <unit>', ({ unit }) => ({
      kind: 'set',
      value: periodOf([{ n: 1, unit }]),
    })),
  },
];
