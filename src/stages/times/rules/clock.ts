import type { Clock, Meaning } from '../../../model/meaning.ts';
import { ONES, SUMMER_ZONES, ZONES } from '../lexicon.ts';
import { type Place, pattern, shaped } from '../pattern.ts';
import type { Rule } from './rule.ts';

const ZONE = `(?:\\s?\\(?(${[...ZONES.keys(), ...SUMMER_ZONES.keys()].join('|').toUpperCase()})\\b\\)?|\\s(local time)\\b|\\s(Eastern|Pacific|Central)(?: time)?\\b)?`;
const REGIONS: Readonly<Record<string, string>> = { Eastern: 'ET', Central: 'CT', Pacific: 'PT' };

/** At a time of the day that the anchor, or a date beside it, gives. */
function at(clock: Clock): Meaning {
  return { kind: 'shift', unit: 'day', by: 0, from: 'written', clock };
}

function zoneOf(name: string | undefined, region: string | undefined): string | undefined {
  const key = (name ?? (region ? REGIONS[region] : undefined))?.toLowerCase();
  return key === undefined ? undefined : (ZONES.get(key) ?? key.toUpperCase());
}

function halfDay(hour: string, minute: string | undefined, half: string, zone: string | undefined): Meaning | null {
  const h = Number(hour);
  if (h < 1 || h > 12 || (minute !== undefined && Number(minute) > 59)) return null;
  return at({
    hour: (h % 12) + (/^p/i.test(half) ? 12 : 0),
    minute: minute === undefined ? 0 : Number(minute),
    zone,
  });
}

const BEFORE_CLOCK = /^(?:at|by|until|till|from|around|about|before|after|since|between|and|to|past|near)$/;

/** "10 p.m. EDT", "14:30", "1430 GMT", "noon", "nine o'clock", "4 in the morning". */
export const clockRules: readonly Rule[] = [
  {
    name: 'half-day-clock',
    example: 'They met at [10:15 p.m.] and left. => TIME 2025-08-07T22:15',
    match: shaped(
      new RegExp(`(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap]\\.m\\.?|[ap]m\\b)${ZONE}`, 'iuy'),
      ([, hour, minute, half, zone, , region], place) =>
        isolated(place) ? halfDay(hour!, minute, half!, zoneOf(zone, region)) : null,
    ),
  },
  {
    name: 'clock-with-zone',
    example: 'They met at [14:30 GMT]. => TIME 2025-08-07T14:30Z',
    match: shaped(
      new RegExp(`([01]\\d|2[0-4]|\\d)[:.]?([0-5]\\d)(?: ?(?:hours|hrs))?${ZONE.slice(0, -1)}`, 'uy'),
      ([, hour, minute, zone, , region], place) =>
        isolated(place) && Number(hour) <= 24
          ? at({ hour: Number(hour), minute: Number(minute), zone: zoneOf(zone, region) })
          : null,
    ),
  },
  {
    name: 'clock',
    example: 'They met at [14:30]. => TIME 2025-08-07T14:30',
    match: shaped(
      /([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?![\d\p{L}]|[:.–-]\d)/uy,
      ([, hour, minute, second], place) => {
        const before = place.words[place.from - 1]?.lower ?? '';
        const opens = place.words[place.from - 1]?.sentence !== place.words[place.from]!.sentence;
        if (!isolated(place) || !(BEFORE_CLOCK.test(before) || (opens && hour!.length === 2))) return null;
        return at({
          hour: Number(hour),
          minute: Number(minute),
          second: second === undefined ? undefined : Number(second),
        });
      },
    ),
  },
  {
    name: 'oclock',
    example: "They met at [nine o'clock]. => TIME 2025-08-07T09:00",
    match: pattern<{ cardinal: number }>("<cardinal> o'clock|o’clock", ({ cardinal }) =>
      cardinal >= 1 && cardinal <= 12 ? at({ hour: cardinal, minute: 0 }) : null,
    ),
  },
  {
    name: 'oclock-part',
    example: "They met at [nine o'clock in the evening]. => TIME 2025-08-07T21:00",
    match: pattern<{ cardinal: number }>(
      "<cardinal> o'clock|o’clock in|at the? morning|afternoon|evening|night",
      ({ cardinal }, place) => inPart(cardinal, place),
    ),
  },
  {
    name: 'hour-in-part',
    example: 'They met at [4 in the morning]. => TIME 2025-08-07T04:00',
    match: pattern<{ cardinal: number }>('<cardinal> in the morning|afternoon|evening', ({ cardinal }, place) =>
      place.words[place.from - 1]?.lower === 'at' || place.words[place.from - 1]?.lower === 'until'
        ? inPart(cardinal, place)
        : null,
    ),
  },
  {
    name: 'noon',
    example: 'They met at [noon]. => TIME 2025-08-07T12:00',
    match: pattern('noon|noontime', () => at({ hour: 12, minute: 0 })),
  },
  {
    name: 'midday',
    example: 'They met at [midday]. => TIME 2025-08-07T12:00',
    match: pattern('midday', () => at({ hour: 12, minute: 0 })),
  },
  {
    name: 'midnight',
    example: 'The offer ends at [midnight]. => TIME 2025-08-07T24:00',
    match: pattern('midnight', () => at({ hour: 24, minute: 0 })),
  },
  {
    name: 'half-past',
    example: 'They met at [half past nine]. => TIME 2025-08-07T09:30',
    match: pattern<{ cardinal: number }>('half|quarter past|to <cardinal>', ({ cardinal }, { words, from }) => {
      if (!ONES.has(words[from + 2]!.lower) || cardinal < 1 || cardinal > 12) return null;
      const minutes = words[from]!.lower === 'half' ? 30 : 15;
      const past = words[from + 1]!.lower === 'past';
      if (!past && minutes === 30) return null;
      return at({ hour: past ? cardinal : (cardinal + 11) % 12 || 12, minute: past ? minutes : 60 - minutes });
    }),
  },
];

function inPart(hour: number, { words, to }: Place): Meaning | null {
  if (!(hour >= 1 && hour <= 12 && Number.isInteger(hour))) return null;
  const part = words[to - 1]!.lower;
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && hour > 5);
  return at({ hour: (hour % 12) + (late ? 12 : 0), minute: 0 });
}

function isolated({ text, words, from }: Place): boolean {
  const { start } = words[from]!;
  return start === 0 || !/[\p{L}\p{N}\-–/.:,$£€#_]/u.test(text[start - 1]!);
}
