import type { Token } from '../model/layers.ts';

// A word keeps inner apostrophes, hyphens, points and ampersands (don’t, three-way, U.S, AT&T) when a letter or digit
// follows directly; a number keeps its separators. Everything else that is no white space is a mark of its own, but for
// the two-character quotation marks of typed text (`` and '') and runs of full stops.
const TOKEN =
  /(?<number>\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}\p{N}]))|(?<word>[\p{L}\p{N}\p{M}]+(?:[.'’&_\-‐‑][\p{L}\p{N}\p{M}]+)*)|``|''|\.{2,}|[^\s\p{L}\p{N}\p{M}]/gu;

/** Splits text into tokens. Offsets are UTF-16 code units into `text`, shifted by `from`. Linear in the text's length. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = from + match.index;
    const kind = match.groups?.word !== undefined ? 'word' : match.groups?.number !== undefined ? 'number' : 'mark';
    tokens.push({ start, end: start + match[0].length, kind });
  }
  return tokens;
}
