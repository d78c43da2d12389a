import type { Unit } from '../../../model/meaning.ts';
import { type Place, pattern } from '../pattern.ts';
import type { Rule } from './rule.ts';

const ref = (ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => () => ({ kind: 'ref', ref }) as const;

/** Times that stay open: TIMEX3 knows a past, a present and a future without a date. */
export const vagueRules: readonly Rule[] = [
  {
    name: 'now',
    example: 'They are [now] at war. => DATE PRESENT_REF',
    match: pattern('now', ref('PRESENT_REF')),
  },
  {
    name: 'right-now',
    example: 'They are at war [right now]. => DATE PRESENT_REF',
    match: pattern('right now', ref('PRESENT_REF')),
  },
  {
    name: 'currently',
    example: 'They are [currently] at war. => DATE PRESENT_REF',
    match: pattern('currently|presently|nowadays', ref('PRESENT_REF')),
  },
  {
    name: 'current',
    example: 'The [current] offer stands. => DATE PRESENT_REF',
    match: pattern('current', (_, { words, to }) =>
      words[to]?.lower === 'account' ? null : { kind: 'ref', ref: 'PRESENT_REF' },
    ),
  },
  {
    name: 'at-present',
    example: 'There is no date [at present]. => DATE PRESENT_REF',
    match: pattern('at present', ref('PRESENT_REF')),
  },
  {
    name: 'these-days',
    example: 'Few agree [these days]. => DATE PRESENT_REF',
    match: pattern('these days', ref('PRESENT_REF')),
  },
  {
    name: 'recently',
    example: 'They met [more recently]. => DATE PAST_REF',
    match: pattern('more|very recently', ref('PAST_REF')),
  },
  {
    name: 'recently-plain',
    example: 'They met [recently]. => DATE PAST_REF',
    match: pattern('recently|lately', ref('PAST_REF')),
  },
  { name: 'recent', example: 'The [recent] talks failed. => DATE PAST_REF', match: pattern('recent', ref('PAST_REF')) },
  {
    name: 'recent-units',
    example: 'Talks failed in [recent weeks]. => DATE PAST_REF',
    match: pattern<{ units: Unit }>('recent <units>', ref('PAST_REF')),
    takes: ['the'],
  },
  {
    name: 'recent-units-and-units',
    example: 'Talks failed in [recent weeks and months]. => DATE PAST_REF',
    match: pattern('recent <units> and|or <units:more>', ref('PAST_REF')),
  },
  {
    name: 'previously',
    example: '[Previously], he had refused. => DATE PAST_REF',
    match: pattern('previously', (_, { words, from }) =>
      words[from - 1]?.sentence === words[from]!.sentence ? null : { kind: 'ref', ref: 'PAST_REF' },
    ),
  },
  {
    name: 'the-past',
    example: 'They failed in [the past]. => DATE PAST_REF',
    match: pattern('the past', (_, { words, to }) => (isNoun(words, to) ? null : { kind: 'ref', ref: 'PAST_REF' })),
  },
  {
    name: 'at-the-time',
    example: 'He was minister at [the time]. => DATE PAST_REF',
    match: pattern('the|that time', (_, { words, from, to }) =>
      words[from - 1]?.lower === 'at' && !/^(?:of|when|that|the|he|she|it|they)$/.test(words[to]?.lower ?? '')
        ? { kind: 'ref', ref: 'PAST_REF' }
        : null,
    ),
  },
  {
    name: 'soon',
    example: 'They will meet [soon]. => DATE FUTURE_REF',
    match: pattern('soon', (_, place) => soon(place)),
  },
  {
    name: 'very-soon',
    example: 'They will meet [very soon]. => DATE FUTURE_REF',
    match: pattern('very|pretty soon', (_, place) => soon(place)),
  },
  {
    name: 'in-future',
    example: 'They will not meet in [future]. => DATE FUTURE_REF',
    match: pattern('future', (_, { words, from, to }) =>
      words[from - 1]?.lower === 'in' && words[to]?.kind !== 'word' ? { kind: 'ref', ref: 'FUTURE_REF' } : null,
    ),
  },
  {
    name: 'the-future',
    example: 'Nobody knows [the future]. => DATE FUTURE_REF',
    match: pattern('the future', (_, { words, to }) =>
      words[to]?.lower === 'of' ? null : { kind: 'ref', ref: 'FUTURE_REF' },
    ),
  },
  {
    name: 'the-near-future',
    example: 'They will meet in [the near future]. => DATE FUTURE_REF',
    match: pattern('the near|immediate|distant future|term', ref('FUTURE_REF')),
  },
  {
    name: 'coming-units',
    example: 'They will meet in [the coming days]. => DATE FUTURE_REF',
    takes: ['the'],
    match: pattern<{ units: Unit }>('coming|upcoming|future <units>', ref('FUTURE_REF')),
  },
  {
    name: 'coming-units-and-units',
    example: 'They will meet in [the coming weeks and months]. => DATE FUTURE_REF',
    takes: ['the'],
    match: pattern('coming <units> and|or <units:more>', ref('FUTURE_REF')),
  },
  {
    name: 'units-ahead',
    example: 'They will meet in [the weeks ahead]. => DURATION PXW',
    takes: ['the'],
    match: pattern<{ units: Unit }>('<units> ahead', ({ units }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: units }],
      side: 1,
    })),
  },
  {
    name: 'units-to-come',
    example: 'They will meet in [the weeks to come]. => DURATION PXW',
    takes: ['the'],
    match: pattern<{ units: Unit }>('<units> to come', ({ units }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: units }],
      side: 1,
    })),
  },
  {
    name: 'units-and-units-ahead',
    example: 'They will meet in [the days and weeks ahead]. => DURATION PXW',
    takes: ['the'],
    match: pattern<{ more: Unit }>('<units> and|or <units:more> ahead', ({ more }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: more }],
      side: 1,
    })),
  },
  {
    name: 'units-and-units-to-come',
    example: 'They will meet in [the days and weeks to come]. => DURATION PXW',
    takes: ['the'],
    match: pattern<{ more: Unit }>('<units> and|or <units:more> to come', ({ more }) => ({
      kind: 'duration',
      amounts: [{ n: null, unit: more }],
      side: 1,
    })),
  },
  {
    name: 'later-date',
    example: 'They will meet at [a later date]. => DATE FUTURE_REF',
    match: pattern('a later date', ref('FUTURE_REF')),
  },
  {
    name: 'one-day',
    example: 'It will [one day] be free. => DATE FUTURE_REF',
    match: pattern('one|some day', (_, { words, from, to }) =>
      /^(?:will|would|may|might|could|can|shall|be)$/.test(words[to]?.lower ?? '') ||
      /^(?:will|would|may|might|could|can|he|she|it|they|we|i|to)$/.test(words[from - 1]?.lower ?? '')
        ? { kind: 'ref', ref: 'FUTURE_REF' }
        : null,
    ),
  },
  {
    name: 'someday',
    example: 'It will [someday] be free. => DATE FUTURE_REF',
    match: pattern('someday', ref('FUTURE_REF')),
  },
];

/** "as soon as they can" is a condition. */
function soon({ words, from, to }: Place) {
  return words[from - 1]?.lower === 'as' || words[to]?.lower === 'after'
    ? null
    : ({ kind: 'ref', ref: 'FUTURE_REF' } as const);
}

function isNoun(words: Place['words'], to: number): boolean {
  const next = words[to];
  return next?.kind === 'word' && /^(?:president|presidents|participle|tense|master)$/.test(next.lower);
}
