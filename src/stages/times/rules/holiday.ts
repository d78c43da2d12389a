import type { Meaning } from '../../../model/meaning.ts';
import { HOLIDAYS } from '../holidays.ts';
import type { Matcher } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from './rule.ts';
import { WHICH } from './weekday.ts';

/** Holidays whose date can be computed, one rule a holiday; "last Thanksgiving", "Christmas 2024". */
export const holidayRules: readonly Rule[] = HOLIDAYS.map(({ name, words, example }) => ({
  name: `holiday-${name}`,
  example,
  takes: [],
  match: anyOf(
    words.map(source =>
      pattern<{ year?: number }>(
        `last|this|next? ${source} ,? <year>?`,
        ({ year }, { words, from, to }): Meaning | null => {
          // A name of a holiday is written with capitals; so are its words in other names ("Easter Island").
          const which = WHICH[words[from]!.lower];
          const first = words[which ? from + 1 : from]!;
          if (!first.capital) return null;
          const next = words[to];
          if (next?.capital && next.joined === '' && next.start === words[to - 1]!.end + 1 && IN_NAMES.has(next.lower))
            return null;
          return { kind: 'holiday', name, year, which };
        },
      ),
    ),
  ),
}));

/** "Easter Island", "Christmas Carol". */
const IN_NAMES = new Set('island islands rising carol story parade'.split(' '));

function anyOf(matchers: readonly Matcher[]): Matcher {
  return {
    starts: [...new Set(matchers.flatMap(({ starts }) => starts))],
    match(text, words, at) {
      let best: ReturnType<Matcher['match']> = null;
      for (const matcher of matchers) {
        const found = matcher.match(text, words, at);
        if (found && (!best || found.to > best.to)) best = found;
      }
      return best;
    },
  };
}
