import { pattern } from '../pattern.ts';
import { PERIOD_EXTENT, type Rule } from './rule.ts';

/** Decades and centuries. TIMEX3 writes their years without the last digits: 199, 19. */
export const eraRules: readonly Rule[] = [
  {
    name: 'decade',
    example: 'It was built in [the 1990s]. => DATE 199',
    takes: PERIOD_EXTENT,
    match: pattern<{ decade: { first: number; unit: 'decade' | 'century' } }>('<decade>', ({ decade }, place) => {
      const word = place.words[place.from]!;
      const before = place.words[place.from - 1]?.lower ?? '';
      // "in his thirties", "temperatures in the seventies"
      if (!/\d/.test(place.words[place.to - 1]!.lower) && !(before === 'the' || word.joined === '-')) return null;
      if (/^(?:his|her|their|my|your)$/.test(before)) return null;
      return { kind: 'era', ...decade };
    }),
  },
  {
    name: 'century',
    example: 'It was built in [the 20th century]. => DATE 19',
    takes: PERIOD_EXTENT,
    match: pattern<{ ordinal: number }>('<ordinal> century', ({ ordinal }, { words, to }) =>
      ordinal >= 2 && ordinal <= 30 && !(words[to]?.capital && words[to - 1]!.capital)
        ? { kind: 'era', unit: 'century', first: (ordinal - 1) * 100 }
        : null,
    ),
  },
];
