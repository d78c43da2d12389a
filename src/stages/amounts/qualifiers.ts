import type { Amount } from '../../model/records.ts';
import type { Lexeme } from './lexemes.ts';

export type Mod = NonNullable<Amount['mod']>;

/** Words before a number that say how it is meant; the longest that fits is taken. */
const PHRASES: readonly (readonly [string, Mod])[] = [
  [
    'approx',
    'about around roughly approximately circa some nearly almost approaching estimated close-to an-estimated as-many-as-about in-the-region-of somewhere-around ~ c.',
  ],
  ['at-least', 'at-least no-fewer-than no-less-than not-less-than a-minimum-of minimum-of upwards-of'],
  ['at-most', 'at-most up-to as-many-as as-much-as no-more-than not-more-than a-maximum-of maximum-of at-the-most'],
  ['more-than', 'more-than just-over over above exceeding in-excess-of well-over greater-than well-above >'],
  ['less-than', 'less-than fewer-than just-under under below just-short-of <'],
].flatMap(([mod, words]) => words!.split(' ').map(phrase => [phrase.replaceAll('-', ' '), mod as Mod] as const));
const LONGEST = 4;
const BEFORE: ReadonlyMap<string, Mod> = new Map(PHRASES);
const LAST = new Set([...BEFORE.keys()].map(phrase => phrase.split(' ').at(-1)!));

/** After the amount: "$5m or more", "12 or so". */
const AFTER: readonly (readonly [RegExp, Mod, number])[] = [
  [/^or more$/, 'at-least', 2],
  [/^or so$/, 'approx', 2],
  [/^or less$/, 'at-most', 2],
  [/^or fewer$/, 'at-most', 2],
];

/** The qualifier that ends right before a lexeme, and where it begins. */
export function qualifierBefore(lexemes: readonly Lexeme[], at: number): { mod: Mod; from: number } | null {
  const last = lexemes[at - 1];
  if (!last || !LAST.has(last.lower)) return null;
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const words = lexemes.slice(at - length, at);
    const mod = BEFORE.get(words.map(({ lower }) => lower).join(' '));
    if (!mod) continue;
    // "said above all 30", "moved some 40": only "some", "over", "under" and "above" have other lives.
    if (length === 1 && /^(?:over|above|under|below)$/.test(last.lower) && isAdverb(lexemes[at - 2])) return null;
    return { mod, from: at - length };
  }
  return null;
}

/** "take over 30 companies", "hand over 12 prisoners", "talks over 20 hostages": a particle or preposition. */
function isAdverb(before: Lexeme | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:take|takes|took|taken|taking|hand|hands|handed|handing|turn|turned|turning|talks|dispute|row|dispute|war|fight|concern|concerns|negotiations|anger|outrage|spread|charges|hold|control|flew|fly|flying|go|went|going|come|came|down|hit)$/.test(
      before.lower,
    )
  );
}

/** The qualifier that follows an amount, and where it ends. */
export function qualifierAfter(lexemes: readonly Lexeme[], at: number): { mod: Mod; to: number } | null {
  const words = `${lexemes[at]?.lower ?? ''} ${lexemes[at + 1]?.lower ?? ''}`;
  const found = AFTER.find(([shape]) => shape.test(words));
  return found ? { mod: found[1], to: at + found[2] } : null;
}
