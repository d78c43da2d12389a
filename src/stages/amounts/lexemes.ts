import type { Span } from '../../model/span.ts';
import { beginsWithCapital } from '../../text/capitals.ts';

/** What the rules walk over: finer than tokens, since "$200m", "10-15%" and "5km²" are several words here. */
export interface Lexeme extends Span {
  readonly lower: string;
  readonly kind: 'number' | 'word' | 'mark';
  /** No white space stands before it. */
  readonly glued: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
}

// Digits with thousands set off by commas (in twos and threes, as in India too) and decimals; words with inner
// apostrophes and full stops (U.S); anything else by itself. Each alternative reads every character once. Its groups: a
// number, a word.
const LEXEME = /(\d+(?:,\d{2,3})*(?:\.\d+)?)|([\p{L}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*)|\S/gu;

/** Cuts one sentence into lexemes. Offsets count in the article's text. Linear in its length. */
export function lexemesOf(text: string, { start: from, end: to }: Span): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last = from;
  for (const match of text.slice(from, to).matchAll(LEXEME)) {
    const start = from + match.index;
    const whole = match[0];
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    const lower = whole.toLowerCase();
    const possessive = kind === 'word' && (lower.endsWith("'s") || lower.endsWith('’s'));
    const end = start + whole.length - (possessive ? 2 : 0);
    lexemes.push({
      start,
      end,
      lower: possessive ? lower.slice(0, -2) : lower,
      kind,
      glued: start === last && lexemes.length > 0,
      capital: beginsWithCapital(whole),
    });
    last = start + whole.length;
  }
  return lexemes;
}
