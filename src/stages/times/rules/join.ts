import type { CalendarMeaning, Clock, DayPart, Meaning, ShiftMeaning } from '../../../model/meaning.ts';
import { DAY_PARTS } from '../lexicon.ts';
import type { Word } from '../words.ts';

type DayMeaning = CalendarMeaning | ShiftMeaning;

interface Core {
  readonly to: number;
  readonly meaning: Meaning;
}
/** What the rules read at a word. */
type Longest = (at: number) => Core | null;

/**
 * What goes on right after an expression and forms one with it: "Wednesday" + "night", "noon" + "Saturday",
 * "5 p.m. EST" + "," + "Nov. 6", "Friday night" + "10 p.m.".
 */
export function joinNext(words: readonly Word[], core: Core, longest: Longest): Core {
  const { to, meaning } = core;
  const next = words[to];
  if (!next || next.sentence !== words[to - 1]!.sentence || words[to - 1]!.possessive) return core;
  const beside = next.lower === ',' && words[to + 1]?.sentence === next.sentence ? to + 1 : to;
  const day = dayOnly(meaning);
  if (day) {
    const part = DAY_PARTS.get(next.lower);
    if (part && next.joined !== '–') return joinNext(words, { to: to + 1, meaning: { ...day, part } }, longest);
    const parts = PLURAL_PARTS[next.lower];
    if (parts && day.kind === 'calendar' && day.weekday !== undefined && day.day === undefined) {
      return { to: to + 1, meaning: { kind: 'set', value: `XXXX-WXX-${day.weekday}T${parts}` } };
    }
    const other = longest(beside);
    const clock = other && clockOf(other.meaning);
    return clock ? { to: other.to, meaning: { ...day, clock } } : core;
  }
  const clock = clockOf(meaning);
  const part = clock || meaning.kind !== 'shift' || meaning.by !== 0 || meaning.mod !== 'MID' ? null : meaning.part;
  const other = clock || part ? longest(beside) : null;
  const otherDay = other && dayOnly(other.meaning);
  if (!otherDay) return core;
  return { to: other.to, meaning: clock ? { ...otherDay, clock } : { ...otherDay, part: part!, mod: 'MID' } };
}

const PLURAL_PARTS: Readonly<Record<string, DayPart>> = {
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
  nights: 'NI',
};

/** The clock time of an expression that is nothing else. */
export function clockOf(meaning: Meaning): Clock | null {
  return meaning.kind === 'shift' && meaning.by === 0 ? (meaning.clock ?? null) : null;
}

/** A meaning that is one day, without a time of the day so far. */
function dayOnly(meaning: Meaning): DayMeaning | null {
  if (meaning.kind !== 'calendar' && meaning.kind !== 'shift') return null;
  if (meaning.clock !== undefined || meaning.part !== undefined) return null;
  if (meaning.kind === 'shift') return meaning.unit === 'day' ? meaning : null;
  const named = meaning.day !== undefined || meaning.weekday !== undefined;
  return named && meaning.toDay === undefined ? meaning : null;
}
