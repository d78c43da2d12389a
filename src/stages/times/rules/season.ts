import type { Season } from '../../../model/meaning.ts';
import { pattern } from '../pattern.ts';
import { isNoSeason } from '../traps.ts';
import { calendar } from './calendar.ts';
import { PERIOD_EXTENT, type Rule } from './rule.ts';
import { WHICH } from './weekday.ts';

interface Caught {
  readonly season: Season;
  readonly year?: number;
}

/** "last winter", "the summer of 2024", "this fall". TIMEX3 names seasons by two letters. */
export const seasonRules: readonly Rule[] = [
  {
    name: 'season-of-year',
    example: 'Protests began in [the summer of 2020]. => DATE 2020-SU',
    takes: PERIOD_EXTENT,
    match: pattern<Caught>('<season> of|, <anyyear:year>', calendar),
  },
  {
    name: 'season-year',
    example: 'Protests began in [summer 2020]. => DATE 2020-SU',
    takes: PERIOD_EXTENT,
    match: pattern<Caught>('<season> <anyyear:year>', calendar),
  },
  {
    name: 'which-season',
    example: 'Protests began [last winter]. => DATE 2024-WI',
    takes: PERIOD_EXTENT,
    match: pattern<Caught>('last|this|next|past|coming|previous <season>', ({ season }, { words, from, to, text }) =>
      isNoSeason({ text, words, from: to - 1, to }) ? null : calendar({ season, which: WHICH[words[from]!.lower] }),
    ),
  },
  {
    name: 'this-past-season',
    example: 'Protests began [this past spring]. => DATE 2025-SP',
    match: pattern<Caught>('this past|coming <season>', ({ season }, { words, from }) =>
      calendar({ season, which: WHICH[words[from + 1]!.lower] }),
    ),
  },
  {
    name: 'season',
    example: 'Sales rose over [the summer]. => DATE 2025-SU',
    takes: PERIOD_EXTENT,
    match: pattern<Caught>('<season>', ({ season }, place) => (isNoSeason(place) ? null : calendar({ season }))),
  },
];
