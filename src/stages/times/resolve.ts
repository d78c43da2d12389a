import type { Meaning, Mod } from '../../model/meaning.ts';
import { dayOf } from './calendar.ts';
import { durationTime, offsetTime, shiftTime } from './counted.ts';
import { calendarTime, holidayTime } from './named.ts';
import { type Anchors, dated, NOTHING, type Resolved, without } from './resolved.ts';

/** Gives a meaning its value. Pure: the same meaning and anchors give the same time. */
export function resolve(meaning: Meaning, mod: Mod | null, anchors: Anchors): Resolved {
  const resolved = resolveMeaning(meaning, anchors);
  const own = mod ?? resolved.mod;
  const counted = own !== null && meaning.kind === 'offset' && resolved.type !== 'DURATION';
  return { ...resolved, mod: counted ? ((meaning.direction < 0 ? AGO[own] : HENCE[own]) ?? own) : own };
}

/** "more than a year ago" is before the day a year ago; "more than a year later" is after it. */
const AGO: Readonly<Partial<Record<Mod, Mod>>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};
const HENCE: Readonly<Partial<Record<Mod, Mod>>> = {
  MORE_THAN: 'AFTER',
  LESS_THAN: 'BEFORE',
  EQUAL_OR_MORE: 'ON_OR_AFTER',
  EQUAL_OR_LESS: 'ON_OR_BEFORE',
};

function resolveMeaning(meaning: Meaning, anchors: Anchors): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return calendarTime(meaning, anchors);
    case 'shift':
      return shiftTime(meaning, anchors);
    case 'offset':
      return offsetTime(meaning, anchors);
    case 'duration':
      return durationTime(meaning, anchors);
    case 'set':
      return { ...NOTHING, type: 'SET', value: meaning.value };
    case 'ref':
      return { ...NOTHING, type: 'DATE', value: meaning.ref };
    case 'era': {
      const start = dayOf(Math.max(meaning.first, 1));
      const period = start && { unit: meaning.unit, start };
      return period ? dated(period, [meaning.unit], [], null) : without('DATE', 'out-of-range');
    }
    case 'holiday':
      return holidayTime(meaning, anchors);
    case 'ambiguous': {
      const { first, second, year } = meaning;
      if (anchors.order === null) return { ...without('DATE', 'ambiguous'), stated: ['day', 'month', 'year'] };
      const dayFirst = anchors.order === 'day-first';
      return calendarTime(
        { kind: 'calendar', year, month: dayFirst ? second : first, day: dayFirst ? first : second },
        anchors,
      );
    }
    case 'impossible':
      return without('DATE', meaning.reason);
  }
}
