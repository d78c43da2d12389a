import type { Amount, Unit } from '../../../model/meaning.ts';
import { type Place, pattern } from '../pattern.ts';
import type { Count } from '../terms.ts';
import { isNamePart } from '../traps.ts';
import { AMOUNT_EXTENT, type Rule } from './rule.ts';

interface Counted {
  readonly amount: Amount & { readonly count: Count; readonly plural: boolean };
  readonly more?: Amount;
}

const SIDES: Readonly<Record<string, -1 | 1 | undefined>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  latest: -1,
  next: 1,
  coming: 1,
  following: 1,
};

/** Stretches of time: "three weeks", "the past two years", "a five-year plan", "7–10 days", "decades". */
export const durationRules: readonly Rule[] = [
  {
    name: 'amount',
    example: 'They spoke for [three hours]. => DURATION PT3H',
    takes: AMOUNT_EXTENT,
    match: pattern<Counted>('<amount>', ({ amount: { n, unit, count } }, place) => {
      if (unit === 'weekend' && count.article) return null;
      return isNamePart(place) || isRate(place, count) || isOther(place, unit, count)
        ? null
        : { kind: 'duration', amounts: [{ n, unit }], side: within(place) };
    }),
  },
  {
    name: 'amount-or-so',
    example: 'They spoke for [three hours or so]. => DURATION PT3H APPROX',
    match: pattern<Counted>('<amount> or so', ({ amount: { n, unit } }) => ({
      kind: 'duration',
      amounts: [{ n, unit }],
      mod: 'APPROX',
    })),
  },
  {
    name: 'amount-long',
    example: 'The [three-day-long] talks ended. => DURATION P3D',
    match: pattern<Counted>('<amount> -long', ({ amount: { n, unit, count } }) =>
      count.article ? null : { kind: 'duration', amounts: [{ n, unit }] },
    ),
  },
  {
    name: 'unit-long',
    example: 'A [month-long] siege ended. => DURATION P1M',
    match: pattern<{ unit: Unit }>('<unit> -long', ({ unit }) => ({ kind: 'duration', amounts: [{ n: 1, unit }] })),
  },
  {
    name: 'long-in-one-word',
    example: 'A [yearlong] siege ended. => DURATION P1Y',
    match: pattern('yearlong|monthlong|weeklong|daylong|hourlong|decadelong', (_, { words, from }) => ({
      kind: 'duration',
      amounts: [{ n: 1, unit: words[from]!.lower.slice(0, -4) as Unit }],
    })),
  },
  {
    name: 'units-long',
    example: 'A [decades-long] dispute ended. => DURATION PXE',
    match: pattern<{ units: Unit }>('<units> -long', ({ units }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: units }],
    })),
  },
  {
    name: 'amount-and-amount',
    example: 'They spoke for [two hours and 30 minutes]. => DURATION PT2H30M',
    takes: AMOUNT_EXTENT,
    match: pattern<Counted>('<amount> and|, <amount:more>', ({ amount, more }) =>
      more && order(amount.unit) > order(more.unit) && amount.n !== null && more.n !== null
        ? {
            kind: 'duration',
            amounts: [
              { n: amount.n, unit: amount.unit },
              { n: more.n, unit: more.unit },
            ],
          }
        : null,
    ),
  },
  {
    name: 'side-amount',
    example: 'Talks stalled over [the past two weeks]. => DURATION P2W',
    takes: AMOUNT_EXTENT,
    match: pattern<Counted>(
      'last|past|previous|preceding|next|coming|following|latest <amount>',
      ({ amount: { n, unit } }, { words, from }) => ({
        kind: 'duration',
        amounts: [{ n, unit }],
        side: SIDES[words[from]!.lower],
      }),
    ),
  },
  {
    name: 'side-amount-or-so',
    example: 'It grows over [the next two years or so]. => DURATION P2Y APPROX',
    takes: AMOUNT_EXTENT,
    match: pattern<Counted>('last|past|next|coming <amount> or so', ({ amount: { n, unit } }, { words, from }) => ({
      kind: 'duration',
      amounts: [{ n, unit }],
      side: SIDES[words[from]!.lower],
      mod: 'APPROX',
    })),
  },
  {
    name: 'first-amount',
    example: 'Profit rose in [the first nine months]. => DURATION P9M',
    takes: AMOUNT_EXTENT,
    match: pattern<Counted>('first|final|opening|initial|last <amount>', ({ amount: { n, unit } }) => ({
      kind: 'duration',
      amounts: [{ n, unit }],
    })),
  },
  {
    name: 'first-amount-of-year',
    example: 'Profit rose in [the first six months of 2024]. => DATE 2024-H1',
    takes: ['the'],
    match: pattern<Counted & { year: number }>('first|last <amount> of <year>', ({ amount, year }, { words, from }) =>
      amount.unit === 'month' && amount.n === 6
        ? { kind: 'calendar', year, half: words[from]!.lower === 'first' ? 1 : 2 }
        : null,
    ),
  },
  {
    name: 'past-units',
    example: 'He had been ill in [the past years]. => DURATION PXY',
    takes: AMOUNT_EXTENT,
    match: pattern<{ units: Unit }>('past|last <units>', ({ units }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: units }],
      side: -1,
    })),
  },
  {
    name: 'past-unit',
    example: 'Prices doubled over [the past year]. => DURATION P1Y',
    takes: AMOUNT_EXTENT,
    match: pattern<{ unit: Unit }>('past <unit>', ({ unit }) =>
      unit === 'second' ? null : { kind: 'duration', amounts: [{ n: 1, unit }], side: -1 },
    ),
  },
  {
    name: 'first-units',
    example: 'Many died in [the first hours] of the war. => DURATION PTXH',
    takes: AMOUNT_EXTENT,
    match: pattern<{ units: Unit }>('first|early|final|closing|opening <units>', ({ units }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: units }],
    })),
  },
  {
    name: 'amounts-range',
    example: 'A deal could come within [7–10 days]. => DURATION P10D',
    takes: ['about'],
    match: pattern<{ cardinal: number; amount: Amount }>(
      '<cardinal> to|or|and? <amount>',
      ({ cardinal, amount }, { text, words, from, to }) =>
        amount.n !== null &&
        amount.n > cardinal &&
        (words[from + 1]!.joined !== '' || /^(?:to|or)$/.test(words[from + 1]!.lower))
          ? {
              kind: 'duration',
              amounts: [{ n: cardinal, unit: amount.unit }],
              upTo: amount.n,
              side: within({ text, words, from, to }),
            }
          : null,
    ),
  },
  {
    name: 'side-amounts-range',
    example: 'A deal could come in [the next 7 to 10 days]. => DURATION P10D',
    takes: AMOUNT_EXTENT,
    match: pattern<{ cardinal: number; amount: Amount }>(
      'last|past|next|coming <cardinal> to|or? <amount>',
      ({ cardinal, amount }, { words, from }) =>
        amount.n !== null &&
        amount.n > cardinal &&
        (words[from + 2]!.joined !== '' || /^(?:to|or)$/.test(words[from + 2]!.lower))
          ? {
              kind: 'duration',
              amounts: [{ n: cardinal, unit: amount.unit }],
              upTo: amount.n,
              side: SIDES[words[from]!.lower],
            }
          : null,
    ),
  },
  {
    name: 'unit-to-amount',
    example: 'It will come within [a week to 10 days]. => DURATION P10D',
    takes: AMOUNT_EXTENT,
    match: pattern<{ unit: Unit; amount: Amount }>('a|one|next <unit> to <amount>', ({ unit, amount }) =>
      order(amount.unit) <= order(unit) && amount.n !== null
        ? { kind: 'duration', amounts: [{ n: amount.n, unit: amount.unit }] }
        : null,
    ),
  },
  {
    name: 'unit-or-two',
    example: 'It may take [a year or two]. => DURATION P2Y',
    takes: AMOUNT_EXTENT,
    match: pattern<{ unit: Unit }>('a|one|another <unit> or two', ({ unit }) => ({
      kind: 'duration',
      amounts: [{ n: 1, unit }],
      upTo: 2,
    })),
  },
  {
    name: 'units-or-units',
    example: 'It may take [weeks or months]. => DURATION PXM',
    match: pattern<{ units: Unit; more: Unit }>('<units> or|and|, <units:more>', ({ units, more }, place) =>
      order(units) < order(more) && !isNoStretch({ ...place, to: place.from + 1 })
        ? { kind: 'duration', amounts: [{ n: null, unit: more }] }
        : null,
    ),
  },
  {
    name: 'quarter-of-unit',
    example: 'They spoke for [a quarter of an hour]. => DURATION PT15M',
    match: pattern<{ cardinal?: number; unit: Unit }>(
      'a|three quarter|quarters of a|an <unit>',
      ({ unit }, { words, from }) => {
        const quarters = words[from]!.lower === 'a' ? 1 : 3;
        if (unit === 'hour') return { kind: 'duration', amounts: [{ n: 15 * quarters, unit: 'minute' }] };
        return unit === 'century' ? { kind: 'duration', amounts: [{ n: 25 * quarters, unit: 'year' }] } : null;
      },
    ),
  },
  {
    name: 'units',
    example: 'They had argued for [weeks]. => DURATION PXW',
    match: pattern<{ units: Unit }>('<units>', ({ units }, place) =>
      isNoStretch(place) ? null : { kind: 'duration', amounts: [{ n: null, unit: units }] },
    ),
  },
  {
    name: 'year-ended',
    example: 'Sales rose in [the year] ended March 31. => DURATION P1Y',
    takes: ['the'],
    match: pattern<{ unit: Unit }>('fiscal? year|quarter|month|week', (_, { words, from, to }) =>
      /^(?:ended|ending|through)$/.test(words[to]?.lower ?? '') && words[from - 1]?.lower === 'the'
        ? { kind: 'duration', amounts: [{ n: 1, unit: words[to - 1]!.lower as Unit }] }
        : null,
    ),
  },
];

const SIZES = ['second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade'];
const order = (unit: Unit): number => SIZES.indexOf(unit);

/** "within two weeks" and "in two weeks" run from the time of writing. */
function within({ words, from }: Place): 1 | undefined {
  return words[from - 1]?.lower === 'within' ? 1 : undefined;
}

/** "$5 a day", "twice a week": how often, not how long. */
function isRate({ words, from, to }: Place, { article }: Count): boolean {
  // "two months old"
  if (words[to]?.lower === 'old') return true;
  // "24 hours a day"
  if (/^(?:a|per)$/.test(words[to]?.lower ?? '') && /^(?:day|week|month|year)$/.test(words[to + 1]?.lower ?? ''))
    return true;
  if (!article) return false;
  const before = words[from - 1];
  if (!before || before.sentence !== words[from]!.sentence) return false;
  if (
    /^(?:hours|days|times|once|twice|million|billion|thousand|hundred|percent|%|cents|dollars|euros|pounds)$/.test(
      before.lower,
    )
  )
    return true;
  return (
    before.kind === 'number' ||
    /^\d/.test(before.lower) ||
    (before.kind === 'word' && before.lower.length > 4 && /[^su]s$/.test(before.lower) && !NO_PLURAL.has(before.lower))
  );
}
const NO_PLURAL = new Set([
  'takes',
  'lasts',
  'spends',
  'times',
  'needs',
  'gives',
  'wants',
  'across',
  'always',
  'perhaps',
  'wastes',
  'becomes',
  'marks',
  'allows',
  'saves',
  'costs',
  'follows',
  'comes',
  'besides',
]);

/** "a second group", "a quarter of voters", "a minute amount". */
function isOther({ words, from, to }: Place, unit: Unit, { article }: Count): boolean {
  if (unit === 'second' && article) return true;
  const next = words[to];
  if (unit === 'minute' && article && SMALL.has(next?.lower ?? '')) return true;
  if (unit === 'quarter') {
    if (next?.lower === 'of' || next?.lower === 'point' || next?.joined === '-') return true;
    return (
      !/^(?:of|after|in|for|every|last|next)$/.test(words[from - 1]?.lower ?? '') &&
      words[from]!.lower !== 'several' &&
      !(words[to - 1]!.lower === 'quarters' && !article)
    );
  }
  return false;
}

const SMALL = new Set(
  'amount amounts quantity quantities trace traces fraction detail particle particles portion'.split(' '),
);

const STRETCH_BEFORE = new Set(
  (
    'for in over after of within during take takes took taken taking lasted last spend spent spending ' +
    'follows following followed despite the just until more by nearly almost about with through only mere and cost'
  ).split(' '),
);

/** Bare plurals count only where a stretch is meant: "for weeks", "in years", "weeks before the vote". */
function isNoStretch({ words, from, to }: Place): boolean {
  const word = words[from]!;
  if (/^(?:seconds|minutes|quarters|weekends)$/.test(word.lower)) {
    return !/^(?:within|in|for|just|mere|only)$/.test(words[from - 1]?.lower ?? '');
  }
  const before = words[from - 1]?.sentence === word.sentence ? words[from - 1] : undefined;
  const next = words[to]?.sentence === word.sentence ? words[to] : undefined;
  if (word.capital && before !== undefined) return true;
  if (next && /^(?:before|after|earlier|later|of|since|ahead|or|and)$/.test(next.lower))
    return word.lower === 'days' && next.lower === 'of' && before?.lower === 'the';
  return !(before && STRETCH_BEFORE.has(before.lower) && before.lower !== 'the');
}
