import type { CalendarMeaning, Meaning } from '../../../model/meaning.ts';
import { day, type Found } from '../terms.ts';
import type { Word } from '../words.ts';
import { calendar } from './calendar.ts';

interface Continued {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** More days of the month just named: "August 15 and 17", "April 24 to 26". Each is a time of its own. */
export function continueFrom(words: readonly Word[], to: number, meaning: Meaning): Continued[] {
  const found: Continued[] = [];
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) return found;
  if (meaning.part !== undefined || meaning.clock !== undefined || !/^\d/.test(words[to - 1]!.lower)) return found;
  const { month, year, yearBy, which } = meaning as CalendarMeaning;
  let at = to;
  while (found.length < 8) {
    const link = words[at];
    if (!link || link.sentence !== words[to - 1]!.sentence || !/^(?:and|or|to|through|until|,)$/.test(link.lower))
      break;
    const here = words[at + 1];
    const next: Found<number> | null =
      here && here.sentence === link.sentence && here.kind === 'number' ? day.parse(words, at + 1) : null;
    if (!next || next.value > 31) break;
    const after = words[next.to];
    if (
      after &&
      after.sentence === link.sentence &&
      (after.kind === 'number' ||
        (after.kind === 'word' &&
          !/^(?:and|or|to|in|at|on|for|with|by|after|before|but|when|as|of)$/.test(after.lower)) ||
        after.lower === '%')
    )
      break;
    found.push({
      from: at + 1,
      to: next.to,
      meaning: calendar({ month, year, yearBy, which, day: next.value }),
      rule: 'more-days',
    });
    at = next.to;
  }
  return found;
}
