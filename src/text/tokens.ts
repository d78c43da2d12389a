import type { Token } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { beginsWithCapital } from './capitals.ts';

// A word keeps inner apostrophes, hyphens, points and ampersands (don’t, three-way, U.S, AT&T) when a letter or digit
// follows directly; a number keeps its separators. Everything else that is no white space is a mark of its own, but for
// the two-character quotation marks of typed text (`` and '') and runs of full stops.
// Its groups: a number, a word.
const TOKEN =
  /(\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}\p{N}]))|([\p{L}\p{N}\p{M}]+(?:[.'’&_\-‐‑][\p{L}\p{N}\p{M}]+)*)|``|''|\.{2,}|[^\s\p{L}\p{N}\p{M}]/gu;

/** Splits text into tokens. Offsets are UTF-16 code units into `text`, shifted by `from`. Linear in the text's length. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = from + match.index;
    const kind = match[2] !== undefined ? 'word' : match[1] !== undefined ? 'number' : 'mark';
    const lower = straight(word.toLowerCase());
    tokens.push({ start, end: start + word.length, kind, lower, capital: beginsWithCapital(word) });
  }
  return tokens;
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** The tokens that lie wholly in a span, of all tokens of an article in text order. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return tokens.slice(low, to);
}
