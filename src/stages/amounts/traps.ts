import type { Lexeme } from './lexemes.ts';
import type { Numeral } from './numbers.ts';

/** Numbers that look like amounts and are none. Each function answers for one kind of doubt. */

/** "F-16", "T-72 tanks", "Covid-19 deaths", "A320", "9/11 victims", "10:30", "3.2.1": part of another word or number. */
export function isPartOfWord(lexemes: readonly Lexeme[], { from, to }: Numeral): boolean {
  const before = lexemes[from - 1];
  const first = lexemes[from]!;
  if (first.glued && before) {
    if (before.kind !== 'mark') return true;
    if (/^[/:#@_.,°&+'’№=*]$/.test(before.lower)) return true;
    // A hyphen or dash after a letter ("F-16"); after a number it is a range, a score or a run of digits.
    if (/^[-‐‑]$/.test(before.lower) && lexemes[from - 2] && before.glued) return true;
  }
  const next = lexemes[to];
  return (
    next?.glued === true && next.kind === 'mark' && /^[/:@_*=+]$/.test(next.lower) && lexemes[to + 1]?.glued === true
  );
}

const NAMED_BEFORE = new Set(
  (
    'type class mark boeing airbus article section chapter page paragraph resolution room flight route highway channel no ' +
    'number nos figure table act order clause line level phase group size grade size version model track bus runway gate ' +
    'district ward zone area unit battalion apollo windows iphone game round day week stage part volume issue title rule ' +
    'proposition amendment protocol sector camp block formula apartment suite floor'
  ).split(' '),
);

/** "Resolution 242", "Boeing 737 planes", "Type 45 destroyers", "Group of 20 members": the number is a name. */
export function isName(lexemes: readonly Lexeme[], { from, digits, scale }: Numeral): boolean {
  const before = lexemes[from - 1];
  if (!before || scale !== 1) return false;
  if (before.lower === '.' && /^nos?$/.test(lexemes[from - 2]?.lower ?? '') && before.glued) return true;
  if (NAMED_BEFORE.has(before.lower) && digits) return true;
  if (/^(?:group|big|class)$/.test(lexemes[from - 2]?.lower ?? '') && before.lower === 'of') return true;
  return false;
}

/** "Jane Roe, 43, officers say", "10 Downing Street": an age between commas, a house before a name. */
export function isAgeOrAddress(lexemes: readonly Lexeme[], { from, to, digits, scale }: Numeral): boolean {
  if (!digits || scale !== 1) return false;
  const before = lexemes[from - 1];
  const next = lexemes[to];
  if (before?.lower === ',' && next?.lower === ',' && lexemes[from - 2]?.capital === true) return true;
  return (
    before?.lower === 'aged' ||
    (/^(?:at|from|to|near|outside)$/.test(before?.lower ?? '') &&
      next?.capital === true &&
      /^(?:street|road|avenue|square|lane|drive)$/.test(lexemes[to + 1]?.lower ?? ''))
  );
}

/** "one in five people", "nine out of 10 voters": a share, not a count. */
export function isRatio(lexemes: readonly Lexeme[], { from }: Numeral): boolean {
  const before = lexemes[from - 1]?.lower;
  const at = before === 'of' && lexemes[from - 2]?.lower === 'out' ? from - 3 : before === 'in' ? from - 2 : -1;
  const first = lexemes[at];
  return (
    first !== undefined &&
    (first.kind === 'number' || /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(first.lower))
  );
}
