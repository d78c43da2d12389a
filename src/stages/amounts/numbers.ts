import type { Lexeme } from './lexemes.ts';

/** A number as it is written, from `from` up to `to` (indices of lexemes). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What it was multiplied by: 1e6 for "5 million", 1 where nothing is said. */
  readonly scale: number;
  /** "hundreds", "several thousand", "dozens": some times the value. */
  readonly several: boolean;
  /** "a couple of", "a few": no exact number. */
  readonly vague: boolean;
  /** The scale is the letter m, which can stand for metres too. */
  readonly doubtful: boolean;
  /** Rupees are counted so. */
  readonly indian: boolean;
  readonly digits: boolean;
}

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['score', 20],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
]);
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['crores', 1e7],
]);
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['cr', 1e7],
]);

/** Nothing larger is counted in words: "a million million million …" is no number. */
const LARGEST = 1e12;

/** Words that can begin a number; cheap to ask before anything is read. */
export function mayBeginNumber({ kind, lower }: Lexeme): boolean {
  return kind === 'number' || (kind === 'word' && STARTS.has(lower));
}
const STARTS = new Set([...SMALL.keys(), ...TENS.keys(), ...PLURALS.keys(), 'a', 'an', 'half', 'several', 'few']);

/** Reads the number that begins at a lexeme: "1,200", "5.3bn", "two and a half million", "tens of thousands", "a dozen". */
export function numeralAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at];
  if (!first || !mayBeginNumber(first)) return null;
  if (first.kind === 'number') return digitsAt(lexemes, at);
  return pluralAt(lexemes, at) ?? vagueAt(lexemes, at) ?? wordsAt(lexemes, at);
}

const PLAIN = { several: false, vague: false, doubtful: false, indian: false, digits: false } as const;

function digitsAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const written = lexemes[at]!.lower;
  let value = Number(written.replaceAll(',', ''));
  if (written.length > 24 || /^0\d/.test(written)) return null;
  let to = at + 1;
  // 5½, 2 1/2
  const half = FRACTIONS.get(lexemes[to]?.lower ?? '');
  if (half !== undefined && lexemes[to]!.glued) {
    value += half;
    to++;
  }
  const { scale, end, doubtful, indian } = scaleAt(lexemes, to, true);
  return { ...PLAIN, from: at, to: end, value: times(value, scale), scale, doubtful, indian, digits: true };
}
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** "million", "-million", "m", "lakh crore" after a number. */
function scaleAt(lexemes: readonly Lexeme[], at: number, letters: boolean) {
  let scale = 1;
  let end = at;
  let indian = false;
  while (scale < LARGEST) {
    const next = lexemes[end]?.lower === '-' && lexemes[end]!.glued ? end + 1 : end;
    const word = lexemes[next];
    const by = word?.kind === 'word' ? (SCALES.get(word.lower) ?? pluralScale(word.lower)) : undefined;
    if (by === undefined) break;
    indian ||= by === 1e5 || by === 1e7;
    scale *= by;
    end = next + 1;
  }
  if (end > at || !letters) return { scale, end, doubtful: false, indian };
  const word = lexemes[at];
  const by = word?.kind === 'word' && (word.glued || word.lower.length > 1) ? LETTERS.get(word.lower) : undefined;
  if (by === undefined || lexemes[at + 1]?.lower === '²') return { scale, end, doubtful: false, indian };
  return { scale: by, end: at + 1, doubtful: word!.lower.length === 1, indian: word!.lower === 'cr' };
}

/** "5 lakhs", "3 crores": the only scales that take a plural after a number. */
const pluralScale = (word: string): number | undefined =>
  /^(?:lakh|crore)s$/.test(word) ? PLURALS.get(word) : undefined;

/** "hundreds", "tens of thousands", "hundreds of millions". */
function pluralAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  let value = PLURALS.get(lexemes[at]!.lower);
  if (value === undefined) return null;
  let to = at + 1;
  while (value < LARGEST && lexemes[to]?.lower === 'of' && PLURALS.has(lexemes[to + 1]?.lower ?? '')) {
    value *= PLURALS.get(lexemes[to + 1]!.lower)!;
    to += 2;
  }
  return value === 10 ? null : { ...PLAIN, from: at, to, value, scale: value, several: true };
}

/** "several hundred", "a few thousand", "a couple of dozen", "a couple of". */
function vagueAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  let to = at;
  if (lexemes[to]!.lower === 'a') to++;
  const word = lexemes[to]?.lower;
  if (word === 'couple' && lexemes[to + 1]?.lower === 'of') {
    const { scale, end } = scaleAt(lexemes, to + 2, false);
    return { ...PLAIN, from: at, to: end, value: 2 * scale, scale, vague: true };
  }
  if (word !== 'several' && word !== 'few') return null;
  const { scale, end } = scaleAt(lexemes, to + 1, false);
  return scale === 1 ? null : { ...PLAIN, from: at, to: end, value: scale, scale, several: true };
}

/** "three", "twenty-five thousand", "one hundred and fifty", "two and a half million", "half a million", "a dozen". */
function wordsAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at]!.lower;
  if (first === 'half' || first === 'several' || first === 'few') {
    if (first !== 'half' || !/^an?$/.test(lexemes[at + 1]?.lower ?? '')) return null;
    const { scale, end } = scaleAt(lexemes, at + 2, false);
    return scale === 1 ? null : { ...PLAIN, from: at, to: end, value: scale / 2, scale };
  }
  if (first === 'a' || first === 'an') {
    const half = lexemes[at + 1]?.lower === 'half' ? 1 : 0;
    const quarter = lexemes[at + 1]?.lower === 'quarter' && lexemes[at + 2]?.lower === 'of' ? 3 : 0;
    const skipped = half || (quarter && lexemes[at + 3]?.lower === 'a' ? quarter : 0);
    const { scale, end } = scaleAt(lexemes, at + 1 + skipped, false);
    if (scale === 1) return null;
    const value = half ? scale / 2 : skipped ? scale / 4 : scale;
    return { ...PLAIN, from: at, to: end, value, scale };
  }
  let sum = 0;
  let group = 0;
  let largest = 1;
  let to = at;
  for (;;) {
    const here = lexemes[to]?.lower === '-' && lexemes[to]!.glued && to > at ? to + 1 : to;
    const word = lexemes[here]?.lower ?? '';
    const small = SMALL.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && fitsAfter(group, small)) group += small;
    else if (ten !== undefined && group % 100 === 0) group += ten;
    else if (scale === 100 && group > 0 && group < 100) group *= 100;
    else if (scale !== undefined && group > 0) {
      sum += group * scale;
      group = 0;
      largest = Math.max(largest, scale);
    } else if (word === 'and' && to > at && goesOn(lexemes, here + 1, group, sum)) {
      to = here + 1;
      continue;
    } else if (word === 'and' && lexemes[here + 1]?.lower === 'a' && lexemes[here + 2]?.lower === 'half' && group > 0) {
      group += 0.5;
      to = here + 3;
      continue;
    } else break;
    to = here + 1;
  }
  return to === at ? null : { ...PLAIN, from: at, to, value: sum + group, scale: largest };
}

/** "twenty" takes a digit, "hundred" takes anything, "five" takes nothing. */
function fitsAfter(group: number, small: number): boolean {
  if (group % 100 === 0) return true;
  return group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10;
}

/** After "and" a number goes on only below a hundred or thousand that was said: "one hundred and fifty". */
function goesOn(lexemes: readonly Lexeme[], at: number, group: number, sum: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  return (SMALL.has(word) || TENS.has(word)) && ((group >= 100 && group % 100 === 0) || (group === 0 && sum >= 1000));
}

/** A product without the noise of binary fractions: 5.3 × 1e9 is 5300000000. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
