import type { DayPart, Season, Unit } from '../../model/meaning.ts';

/** Words of time in English, each with what it stands for. All lower case. */

const list = (words: string): string[] => words.trim().split(/\s+/);
const numbered = <T>(words: string, value: (i: number) => T): [string, T][] => list(words).map((w, i) => [w, value(i)]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday', i => i + 1),
  ...numbered('mon tue wed thu fri sat sun', i => i + 1),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);
/** "on Mondays": every week. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays', i => i + 1),
);
/** Short forms that are other words, too: taken only before a point or a date. */
export const SHORT_WEEKDAYS = new Set(list('mon tue wed thu fri sat sun tues weds thur thurs'));

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', i => i + 1),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', i => i + 1),
  ['sept', 9],
]);
export const SHORT_MONTHS = new Set(list('jan feb mar apr jun jul aug sep sept oct nov dec'));
/** Months that are also verbs, adjectives or given names. */
export const DOUBTFUL_MONTHS = new Set(list('march may april june august'));

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

const SINGULAR: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
]);
export const UNIT_WORDS: ReadonlyMap<
  string,
  { readonly unit: Unit; readonly plural: boolean; readonly times: number }
> = new Map([
  ...[...SINGULAR].flatMap(([word, unit]): [string, { unit: Unit; plural: boolean; times: number }][] => [
    [word, { unit, plural: false, times: 1 }],
    [word.endsWith('y') && word === 'century' ? 'centuries' : `${word}s`, { unit, plural: true, times: 1 }],
  ]),
  ['millennia', { unit: 'millennium', plural: true, times: 1 }],
  ['fortnight', { unit: 'week', plural: false, times: 2 }],
  ['fortnights', { unit: 'week', plural: true, times: 2 }],
  ['yr', { unit: 'year', plural: false, times: 1 }],
  ['yrs', { unit: 'year', plural: true, times: 1 }],
  ['min', { unit: 'minute', plural: false, times: 1 }],
  ['mins', { unit: 'minute', plural: true, times: 1 }],
  ['hr', { unit: 'hour', plural: false, times: 1 }],
  ['hrs', { unit: 'hour', plural: true, times: 1 }],
  ['sec', { unit: 'second', plural: false, times: 1 }],
  ['secs', { unit: 'second', plural: true, times: 1 }],
]);
/** Units that count only after a number in digits or words, never after "a" or as a bare plural. */
export const SHORT_UNITS = new Set(list('second yr yrs min mins hr hrs sec secs'));

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
]);

/** Numerals: those that stand alone, those that take a unit ("twenty-one"), those that multiply ("two hundred"). */
export const ONES: ReadonlyMap<string, number> = new Map(
  numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen',
    i => i,
  ),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  numbered('twenty thirty forty fifty sixty seventy eighty ninety', i => (i + 2) * 10),
);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
      'sixteenth seventeenth eighteenth nineteenth twentieth',
    i => i + 1,
  ),
  ['thirtieth', 30],
]);
/** "the nineties": first year within the century. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  numbered('twenties thirties forties fifties sixties seventies eighties nineties', i => (i + 2) * 10),
);

/** Clock zones in news, as offsets from UTC. Names shared by several zones keep the one that English-language news means. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['bst', '+01:00'],
  ['wet', 'Z'],
  ['west', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['akst', '-09:00'],
  ['akdt', '-08:00'],
  ['hst', '-10:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['hkt', '+08:00'],
  ['sgt', '+08:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
]);
/** Zones without saying whether summer time holds: "3 p.m. ET". The date decides it, by the rule of that region. */
export const SUMMER_ZONES: ReadonlyMap<string, readonly [standard: string, summer: string]> = new Map([
  ['et', ['-05:00', '-04:00']],
  ['ct', ['-06:00', '-05:00']],
  ['mt', ['-07:00', '-06:00']],
  ['pt', ['-08:00', '-07:00']],
]);
