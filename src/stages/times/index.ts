import type { Draft, TimeSpan } from '../../model/layers.ts';
import type { Time } from '../../model/records.ts';
import { piece } from '../../model/span.ts';
import { type PlantedPieces, stage } from '../../model/stage.ts';
import { anchorTimes } from './anchor.ts';
import { findTimes } from './match.ts';
import { wordsOf } from './words.ts';

export { redate } from './redate.ts';

/**
 * Finds the time expressions of an article and reads what each says by itself: TIMEX3 spans and types (TimeML 1.2.1,
 * Pustejovsky et al. 2003; extents as TimeBank's annotators drew them, see docs/decisions/times.md), by rules alone.
 */
export const timeSpans = stage({
  name: 'timeSpans',
  needs: ['sentences', 'tokens'],
  gives: ['timeSpans'],
  run({ text }, { sentences, tokens }) {
    const words = wordsOf(text, sentences, tokens);
    const spans = findTimes(text, words).map(
      ({ from, to, meaning, mod, side, firm, rule }): TimeSpan => ({
        start: words[from]!.start,
        end: words[to - 1]!.end,
        meaning,
        mod,
        side,
        firm,
        rule,
      }),
    );
    return { timeSpans: spans };
  },
});

/**
 * Gives each expression its value, as a reader of the article takes it: against the date of publication or the dateline,
 * the time spoken of before, the time at which quoted words were said, and the tense of the verb.
 */
export const times = stage({
  name: 'times',
  needs: ['timeSpans', 'statements'],
  gives: ['times'],
  run(article, { timeSpans, statements }) {
    return { times: anchorTimes(article, timeSpans, statements) };
  },
  describe: { times: describeTime },
  plant: { times: plantTime },
});

/** "Friday | DATE 2025-08-08", "early May | DATE 2025-05 START", "tomorrow | DATE ? undated". */
function describeTime({ quote, type, value, mod, from, to, reason }: Time): string {
  const bounds = type === 'DURATION' && (from !== null || to !== null) ? ` ${from ?? ''}..${to ?? ''}` : '';
  return `${quote} | ${type} ${value ?? '?'}${mod ? ` ${mod}` : ''}${bounds}${reason ? ` ${reason}` : ''}`;
}

/** A role like `2015` or `2015_05_03` is the value; in the role "words" the time is undated. */
function plantTime(planted: PlantedPieces): Draft<Time> {
  const [role = 'words', [first] = []] = Object.entries(planted)[0] ?? [];
  return {
    id: '',
    ...(first ?? piece(' ', 0, 1)),
    type: 'DATE',
    value: /^\d{4}/.test(role) ? role.replaceAll('_', '-') : null,
    mod: null,
    from: null,
    to: null,
    anchor: null,
    stated: [],
    implied: [],
    origin: { rule: 'planted', score: 1 },
  };
}
