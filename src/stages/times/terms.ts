import type { DayPart, Season, Unit } from '../../model/meaning.ts';
import {
  DAY_PARTS,
  DECADES,
  MONTHS,
  ONES,
  ORDINALS,
  SCALES,
  SEASONS,
  SHORT_MONTHS,
  SHORT_UNITS,
  SHORT_WEEKDAYS,
  SUMMER_ZONES,
  TENS,
  UNIT_WORDS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
  ZONES,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** What a term found: its value, and the index of the word after it. */
export interface Found<T> {
  readonly value: T;
  readonly to: number;
}

/** A number of things: `n` is null for an indefinite one. `article` when the only number is "a" or "an". */
export interface Count {
  readonly n: number | null;
  readonly article: boolean;
  readonly digits: boolean;
}

/** A class of words that patterns name in angle brackets. */
export interface Term<T = unknown> {
  /** The words that it can begin with; "#" stands for any word that begins with a digit. */
  readonly starts: readonly string[];
  parse(words: readonly Word[], at: number): Found<T> | null;
}

function fromMap<T>(map: ReadonlyMap<string, T>): Term<T> {
  return {
    starts: [...map.keys()],
    parse(words, at) {
      const value = map.get(words[at]!.lower);
      return value === undefined ? null : { value, to: at + 1 };
    },
  };
}

/** Takes the point of an abbreviation along: "Aug." */
function withPoint<T>(term: Term<T>, isShort: (lower: string) => boolean): Term<T> {
  return {
    starts: term.starts,
    parse(words, at) {
      const found = term.parse(words, at);
      if (!found || !isShort(words[at]!.lower)) return found;
      const next = words[found.to];
      return next?.lower === '.' && next.start === words[at]!.end ? { value: found.value, to: found.to + 1 } : found;
    },
  };
}

function digits(min: number, max: number, length: readonly [number, number]): Term<number> {
  const shape = new RegExp(`^\\d{${length[0]},${length[1]}}$`);
  return {
    starts: ['#'],
    parse(words, at) {
      const { lower } = words[at]!;
      if (lower.length > length[1] || !shape.test(lower)) return null;
      const value = Number(lower);
      return value >= min && value <= max ? { value, to: at + 1 } : null;
    },
  };
}

const MAX_COUNT = 1e15;
/** English groups the digits of larger numbers; five and more in a row are two numbers run together, or a code. */
const PLAIN_NUMBER = /^\d{1,4}$/;
const GROUPED_NUMBER = /^\d{1,3}(?:,\d{3}){1,4}$/;
const DECIMAL_NUMBER = /^\d{1,6}\.\d{1,3}$/;
const FRACTION = /^([1-9])\/([2-9])$/;
const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** A cardinal number in digits or words: "10", "2,000", "2 1/2", "twenty-four", "two thousand", "one hundred and six". */
export const cardinal: Term<number> = {
  starts: ['#', ...ONES.keys(), ...TENS.keys(), 'hundred', 'thousand'],
  parse(words, at) {
    const { lower } = words[at]!;
    const code = lower.charCodeAt(0);
    return code >= 48 && code <= 57 ? digitNumber(words, at) : spelledNumber(words, at);
  },
};

function digitNumber(words: readonly Word[], at: number): Found<number> | null {
  const { lower } = words[at]!;
  if (lower.length > 19) return null;
  const fraction = FRACTION.exec(lower);
  if (fraction) return { value: Number(fraction[1]) / Number(fraction[2]), to: at + 1 };
  let value: number;
  if (PLAIN_NUMBER.test(lower) || DECIMAL_NUMBER.test(lower)) value = Number(lower);
  else if (GROUPED_NUMBER.test(lower)) value = Number(lower.replaceAll(',', ''));
  else return null;
  let to = at + 1;
  const next = words[to];
  if (next && next.joined !== '–') {
    const half = FRACTION.exec(next.lower);
    const sign = FRACTION_SIGNS.get(next.lower);
    if (half && value < 1000) {
      value += Number(half[1]) / Number(half[2]);
      to++;
    } else if (sign !== undefined && value < 1000) {
      value += sign;
      to++;
    } else if (SCALES.has(next.lower) && next.lower !== 'dozen') {
      value *= SCALES.get(next.lower)!;
      to++;
    }
  }
  return value <= MAX_COUNT ? { value, to } : null;
}

function spelledNumber(words: readonly Word[], at: number): Found<number> | null {
  let total = 0;
  let part = 0;
  let to = at;
  // Numerals are short; the bound keeps a text of nothing but numerals linear.
  while (to < words.length && to - at < 12) {
    const { lower, sentence } = words[to]!;
    if (sentence !== words[at]!.sentence) break;
    const one = ONES.get(lower);
    const ten = TENS.get(lower);
    const scale = SCALES.get(lower);
    if (one !== undefined && (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && one < 10))) part += one;
    else if (ten !== undefined && part % 100 === 0) part += ten;
    else if (scale === 100 && part > 0 && part < 100) part *= 100;
    else if (scale === 100 && to === at) part = 100;
    else if (scale !== undefined && scale >= 1000 && part > 0) {
      total += part * scale;
      part = 0;
    } else if (scale === 1000 && to === at) total = 1000;
    else if (lower === 'and' && (part % 100 === 0 || total > 0) && to > at && isNumeral(words[to + 1])) {
      to++;
      continue;
    } else break;
    to++;
  }
  return to > at ? { value: total + part, to } : null;
}

const isNumeral = (word: Word | undefined): boolean =>
  word !== undefined && (ONES.has(word.lower) || TENS.has(word.lower));

/**
 * How many: a cardinal, "a", "half a", "three-and-a-half", "a couple of", "a few", "several", "dozens of". Indefinite
 * ones have no number.
 */
export const count: Term<Count> = {
  starts: [
    ...cardinal.starts,
    'a',
    'an',
    'half',
    'few',
    'several',
    'many',
    'couple',
    'dozens',
    'hundreds',
    'thousands',
    'decades',
  ],
  parse(words, at) {
    const { lower } = words[at]!;
    const next = words[at + 1]?.lower;
    const after = words[at + 2]?.lower;
    const made = (n: number | null, to: number, article = false): Found<Count> => ({
      value: { n, article, digits: false },
      to,
    });
    const ofSkipped = (to: number): number => (words[to]?.lower === 'of' ? to + 1 : to);
    switch (lower) {
      case 'few':
      case 'several':
      case 'many':
        return made(null, lower === 'many' && next === 'a' ? at + 2 : at + 1);
      case 'couple':
        return made(2, ofSkipped(at + 1));
      case 'dozens':
      case 'hundreds':
      case 'thousands':
        return next === 'of' ? made(null, at + 2) : null;
      case 'half':
        if (next === 'a' || next === 'an') return made(0.5, at + 2);
        return words[at + 1]?.joined === '-' ? made(0.5, at + 1) : null;
      case 'a':
      case 'an':
        if (next === 'few') return made(null, at + 2);
        if (next === 'couple') return made(2, ofSkipped(at + 2));
        if (next === 'dozen') return made(12, at + 2);
        if (next === 'half') return after === 'a' || after === 'an' ? null : made(0.5, at + 2);
        if (next === 'hundred' || next === 'thousand') return made(SCALES.get(next)!, at + 2);
        return made(1, at + 1, true);
      default: {
        const found = cardinal.parse(words, at);
        if (!found) return null;
        const half = andAHalf(words, found.to);
        const isDigits = words[at]!.lower.charCodeAt(0) < 58;
        return { value: { n: found.value + half.value, article: false, digits: isDigits }, to: half.to };
      }
    }
  },
};

/** "and a half", with spaces or hyphens, after a number or after a unit. */
export function andAHalf(words: readonly Word[], at: number): Found<number> {
  if (words[at]?.lower === 'and' && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'half') {
    return { value: 0.5, to: at + 3 };
  }
  return { value: 0, to: at };
}

const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** "first", "21st", "twenty-first". */
export const ordinal: Term<number> = {
  starts: ['#', ...ORDINALS.keys(), 'twenty', 'thirty'],
  parse(words, at) {
    const { lower } = words[at]!;
    const single = ORDINALS.get(lower);
    if (single !== undefined) return { value: single, to: at + 1 };
    const ten = TENS.get(lower);
    const one = ten === undefined ? undefined : ORDINALS.get(words[at + 1]?.lower ?? '');
    if (ten !== undefined && one !== undefined && one < 10) return { value: ten + one, to: at + 2 };
    const inDigits = ORDINAL_DIGITS.exec(lower);
    return inDigits ? { value: Number(inDigits[1]), to: at + 1 } : null;
  },
};

/** A day of a month: "7", "7th", "seventh", also impossible ones, which are told from others later. */
export const day: Term<number> = {
  starts: ['#', ...ordinal.starts],
  parse(words, at) {
    const found = digits(0, 99, [1, 2]).parse(words, at) ?? ordinal.parse(words, at);
    return found && found.value <= 99 ? found : null;
  },
};
const plainDay = digits(0, 99, [1, 2]);

/** A year in four digits. */
export const year: Term<number> = digits(0, 2999, [4, 4]);

/** "nineteen ninety-six", "twenty twenty-five", "two thousand", "two thousand and six". */
export const spelledYear: Term<number> = {
  starts: ['nineteen', 'twenty', 'eighteen', 'two'],
  parse(words, at) {
    const century = { eighteen: 18, nineteen: 19, twenty: 20 }[words[at]!.lower];
    if (century !== undefined) {
      const rest = words[at + 1];
      if (rest?.kind !== 'word') return null;
      if (rest.lower === 'hundred') return { value: century * 100, to: at + 2 };
      const found = spelledNumber(words, at + 1);
      return found && found.value >= 10 && found.value < 100
        ? { value: century * 100 + found.value, to: found.to }
        : null;
    }
    if (words[at + 1]?.lower !== 'thousand') return null;
    const found = spelledNumber(words, at);
    return found && found.value >= 2000 && found.value < 2100 ? found : null;
  },
};

/** A year in digits or words. */
const anyYear: Term<number> = {
  starts: ['#', 'nineteen', 'twenty', 'eighteen', 'two'],
  parse: (words, at) => year.parse(words, at) ?? spelledYear.parse(words, at),
};

const SHORT_YEAR = /^\d{2}$/;
/** "'95". */
export const shortYear: Term<number> = {
  starts: ["'", '‘'],
  parse(words, at) {
    const next = words[at + 1];
    if (!next || next.start !== words[at]!.end || !SHORT_YEAR.test(next.lower)) return null;
    const value = Number(next.lower);
    return { value: value + (value < 40 ? 2000 : 1900), to: at + 2 };
  },
};

const DECADE_DIGITS = /^(\d{2,4})s$/;
/** "1990s", "'80s", "nineties": first year of ten, or of a hundred for "1800s". */
export const decade: Term<{ first: number; unit: 'decade' | 'century' }> = {
  starts: ['#', "'", '‘', ...DECADES.keys()],
  parse(words, at) {
    const named = DECADES.get(words[at]!.lower);
    if (named !== undefined) return { value: { first: 1900 + named, unit: 'decade' }, to: at + 1 };
    const quoted = words[at]!.kind === 'mark';
    const word = quoted ? words[at + 1] : words[at];
    if (!word || (quoted && word.start !== words[at]!.end)) return null;
    const found = DECADE_DIGITS.exec(word.lower);
    if (!found) return null;
    const n = Number(found[1]);
    const to = at + (quoted ? 2 : 1);
    if (found[1]!.length === 4 && n >= 1000 && n < 2200 && n % 10 === 0) {
      return { value: { first: n, unit: n % 100 === 0 && n < 2000 ? 'century' : 'decade' }, to };
    }
    if (quoted && found[1]!.length === 2 && n % 10 === 0) {
      return { value: { first: n < 30 ? 2000 + n : 1900 + n, unit: 'decade' }, to };
    }
    return null;
  },
};

export const weekday: Term<number> = withPoint(fromMap(WEEKDAYS), lower => SHORT_WEEKDAYS.has(lower));
export const weekdays: Term<number> = fromMap(WEEKDAY_PLURALS);
export const month: Term<number> = withPoint(fromMap(MONTHS), lower => SHORT_MONTHS.has(lower));
export const season: Term<Season> = fromMap(SEASONS);
export const daypart: Term<DayPart> = fromMap(DAY_PARTS);

/** A unit in the singular, in the plural, or either. */
export const unit: Term<Unit> = unitTerm(false);
export const units: Term<Unit> = unitTerm(true);
function unitTerm(plural: boolean): Term<Unit> {
  return {
    starts: [...UNIT_WORDS].flatMap(([word, entry]) =>
      entry.plural === plural && !SHORT_UNITS.has(word) ? [word] : [],
    ),
    parse(words, at) {
      const { lower } = words[at]!;
      const entry = UNIT_WORDS.get(lower);
      return entry && entry.plural === plural && entry.times === 1 && !SHORT_UNITS.has(lower)
        ? { value: entry.unit, to: at + 1 }
        : null;
    },
  };
}

/** A number with its unit: "three weeks", "five-year", "a couple of days", "a minute and a half". */
export const amount: Term<{ n: number | null; unit: Unit; count: Count; plural: boolean }> = {
  starts: count.starts,
  parse(words, at) {
    const many = count.parse(words, at);
    if (!many) return null;
    let to = many.to;
    // "20 more years", "four straight days", "two full weeks"
    if (MIDDLE.has(words[to]?.lower ?? '')) to++;
    const entry = UNIT_WORDS.get(words[to]?.lower ?? '');
    if (!entry || words[to]!.joined === '–') return null;
    const { n, article } = many.value;
    if (article && SHORT_UNITS.has(words[to]!.lower)) return null;
    if ((article || n === 1) && entry.plural) return null;
    if (n === null && !entry.plural && words[at]!.lower !== 'many') return null;
    const half = andAHalf(words, to + 1);
    const value = n === null ? null : (n + half.value) * entry.times;
    return { value: { n: value, unit: entry.unit, count: many.value, plural: entry.plural }, to: half.to };
  },
};
const MIDDLE = new Set([
  'more',
  'straight',
  'full',
  'consecutive',
  'whole',
  'additional',
  'further',
  'long',
  'short',
  'solid',
  'other',
  'extra',
  'calendar',
  'business',
  'working',
]);

/**
 * Remembers the last place asked about: many patterns begin with the same term and ask for the same word. What it gives
 * stays a function of the words alone.
 */
function remembered<T>(term: Term<T>): Term<T> {
  let lastWords: readonly Word[] | null = null;
  let lastAt = -1;
  let last: Found<T> | null = null;
  return {
    starts: term.starts,
    parse(words, at) {
      if (words !== lastWords || at !== lastAt) {
        last = term.parse(words, at);
        lastWords = words;
        lastAt = at;
      }
      return last;
    },
  };
}

/** Words after which "a" and "an" can begin a time: "a week", "a couple of days", "a later date". */
export const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...UNIT_WORDS.keys(),
  ...MIDDLE,
  ...'few couple dozen half hundred thousand later'.split(' '),
]);

/** Words that can follow a number in a time: "7 August", "3 p.m.", "4 in the morning", "three and a half years". */
export const AFTER_NUMBER: ReadonlySet<string> = new Set([
  ...UNIT_WORDS.keys(),
  ...MONTHS.keys(),
  ...SCALES.keys(),
  ...MIDDLE,
  ...FRACTION_SIGNS.keys(),
  ...[...ZONES.keys(), ...SUMMER_ZONES.keys()],
  ..."of and to or through in at times hours hrs am pm a.m p.m a.m. p.m. o'clock o’clock : / .".split(' '),
]);

export const TERMS: Readonly<Record<string, Term>> = {
  cardinal: remembered(cardinal),
  count: remembered(count),
  ordinal: remembered(ordinal),
  day: remembered(day),
  plainday: remembered(plainDay),
  year: remembered(year),
  spelledyear: spelledYear,
  anyyear: anyYear,
  shortyear: shortYear,
  decade,
  weekday,
  weekdays,
  month,
  season,
  daypart,
  unit,
  units,
  amount: remembered(amount),
};
