import type { Mod } from '../../model/meaning.ts';
import type { Extent } from './rules/rule.ts';
import type { Word } from './words.ts';

/**
 * How far an expression reaches to the left of its core, as TimeBank's annotators drew it: the article of a period and
 * the words for its part or its measure belong to it ("the end of 1990", "early May", "nearly two years"); prepositions
 * do not. The figures behind it are in docs/decisions/times.md.
 */
export interface Reach {
  readonly from: number;
  readonly mod: Mod | null;
}

const PARTS: Readonly<Record<string, Mod>> = { early: 'START', mid: 'MID', late: 'END' };
export const PART_NOUNS: Readonly<Record<string, Mod>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
};
const MEASURES: Readonly<Record<string, Mod>> = {
  roughly: 'APPROX',
  approximately: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
};
/** Measures that the annotators left outside in nine cases of eleven: they set the modifier and are not taken in. */
const OUTSIDE: Readonly<Record<string, Mod>> = { about: 'APPROX', around: 'APPROX' };
/** Two words: "more than", "at least", "up to", "as long as". */
const PAIRS: Readonly<Record<string, Readonly<Record<string, Mod>>>> = {
  than: { more: 'MORE_THAN', longer: 'MORE_THAN', less: 'LESS_THAN', fewer: 'LESS_THAN' },
  least: { at: 'EQUAL_OR_MORE' },
  most: { at: 'EQUAL_OR_LESS' },
  to: { up: 'EQUAL_OR_LESS' },
};
const NEGATED: Readonly<Partial<Record<Mod, Mod>>> = { MORE_THAN: 'EQUAL_OR_LESS', LESS_THAN: 'EQUAL_OR_MORE' };
/** Verbs and prepositions after which "over" means more than, not during. */
const BEFORE_OVER = new Set(
  'for last lasted lasts lasting of in after take took takes taken is was just well spent since'.split(' '),
);

/** Extends `[from, to)` to the left. `free` is the first word that no earlier expression holds. */
export function reachOf(
  words: readonly Word[],
  from: number,
  to: number,
  takes: readonly Extent[],
  free: number,
): Reach {
  const { sentence } = words[from]!;
  const at = (i: number): string => (i >= free && words[i]!.sentence === sentence ? words[i]!.lower : '');
  let start = from;
  let mod: Mod | null = null;
  const measure = (): void => {
    const word = at(start - 1);
    const pair = PAIRS[word]?.[at(start - 2)];
    if (OUTSIDE[word]) mod = OUTSIDE[word];
    else if (MEASURES[word]) {
      mod = MEASURES[word];
      start--;
    } else if (pair) {
      mod = pair;
      start -= 2;
      if (at(start - 1) === 'no' && NEGATED[pair]) {
        mod = NEGATED[pair];
        start--;
      }
    } else if ((word === 'over' || word === 'under') && (word === 'under' ? false : BEFORE_OVER.has(at(start - 2)))) {
      mod = 'MORE_THAN';
      start--;
    }
  };
  const attributive = words[to - 1]!.joined === '-' && isNoun(words[to], sentence) && !/^\d/.test(words[to - 1]!.lower);
  if (takes.includes('about')) measure();
  if (takes.includes('part')) {
    const word = at(start - 1);
    if (PARTS[word]) {
      mod = PARTS[word];
      start--;
      if (word === 'mid' && at(start - 1) === 'to') start -= PARTS[at(start - 2)] ? 2 : 0;
    } else if ((word === 'earlier' || word === 'later') && /^(?:this|that|the)$/.test(words[start]!.lower)) {
      mod = word === 'earlier' ? 'START' : 'END';
      start--;
    }
  }
  if (takes.includes('the') && at(start - 1) === 'the' && !attributive) start--;
  if (takes.includes('part') || takes.includes('the')) {
    const noun = PART_NOUNS[at(start - 2)];
    if (at(start - 1) === 'of' && noun) {
      mod = noun;
      start -= 2;
      if (/^(?:very)$/.test(at(start - 1))) start--;
      if (at(start - 1) === 'the') start--;
    }
  }
  if (takes.includes('about') && mod === null) measure();
  return { from: start, mod };
}

const FUNCTION_WORDS = new Set(
  (
    'and or but of in on at by to for from with as that which who when while after before since until is was were are be been has have had will ' +
    'would could said than because through during over under about up down it he she they its'
  ).split(' '),
);

function isNoun(word: Word | undefined, sentence: number): boolean {
  return word !== undefined && word.sentence === sentence && word.kind === 'word' && !FUNCTION_WORDS.has(word.lower);
}
