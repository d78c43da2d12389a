import { ReadoutError } from './errors.ts';

/** A half-open range `[start, end)` of UTF-16 code units in an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `article.text.slice(start, end) === quote`, always. The unit of evidence. */
export interface Piece extends Span {
  readonly quote: string;
}

/** Cuts a piece out of a text. Throws `bad-span` when the range is empty, reversed or outside the text. */
export function piece(text: string, start: number, end: number): Piece {
  checkSpan(text, { start, end });
  return { start, end, quote: text.slice(start, end) };
}

/** Throws `bad-span` unless the span is a non-empty range inside the text that splits no surrogate pair. */
export function checkSpan(text: string, span: Span): void {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new ReadoutError('bad-span', `Span [${start}, ${end}) does not lie in a text of length ${text.length}.`);
  }
  if (splitsPair(text, start) || splitsPair(text, end)) {
    throw new ReadoutError('bad-span', `Span [${start}, ${end}) cuts a surrogate pair in two.`);
  }
}

/** Throws `bad-span` unless the piece's quote is what the text holds at its span. */
export function checkPiece(text: string, piece: Piece): void {
  checkSpan(text, piece);
  const found = text.slice(piece.start, piece.end);
  if (found !== piece.quote) {
    throw new ReadoutError(
      'bad-span',
      `The text at [${piece.start}, ${piece.end}) is ${JSON.stringify(found)}, but the record quotes ${JSON.stringify(piece.quote)}.`,
    );
  }
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of spans in the text: by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first span that ends after a place in the text; their number where none does. Spans stand in text order. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
