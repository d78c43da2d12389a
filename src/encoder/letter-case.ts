/**
 * How the letters of a word piece are written, which an uncased model cannot see in its number. The same rules stand in
 * `training/readout_training/pieces.py`; a model's config.json lists the names in this order, and one that lists others
 * is refused.
 */
export const CASES = ['special', 'lower', 'title', 'upper', 'single-upper', 'mixed', 'digit', 'other'] as const;

/**
 * The code of a piece as it stands in the text, an index into `CASES`:
 *
 * | code | piece | examples |
 * |---|---|---|
 * | special | none of the text's: before and after a window | |
 * | digit | has a digit or another number | 2025, 7th, ½ |
 * | other | has no letter | “, $, 👍 |
 * | lower | small letters, or letters without case | said, naïve, 北 |
 * | single-upper | one letter, a capital | A, É |
 * | upper | several, all capitals | NATO, USA |
 * | title | a capital and then small letters | Putin, Éva |
 * | mixed | anything else | iPhone, McC |
 */
export function caseOf(piece: string): number {
  // What most pieces are.
  if (SMALL.test(piece)) return 1;
  if (TITLE.test(piece)) return 2;
  if (/\p{N}/u.test(piece)) return 6;
  if (!/\p{L}/u.test(piece)) return 7;
  if (piece === piece.toLowerCase()) return 1;
  const first = piece.codePointAt(0)! > 0xffff ? 2 : 1;
  if (UNSEEN.test(piece.slice(first))) return 4;
  if (piece === piece.toUpperCase()) return 3;
  const rest = piece.slice(first);
  return rest === rest.toLowerCase() ? 2 : 5;
}

const SMALL = /^[a-z]+$/;
const TITLE = /^[A-Z][a-z]+$/;
/** Nothing, or what belongs to the character before it. */
const UNSEEN = /^[\p{M}\p{Cf}]*$/u;
