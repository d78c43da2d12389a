import type { Span } from '../../../model/span.ts';
import { firstQuotationAfter, type Quotation } from '../../../text/quotations.ts';

const STOPS = /[\s,;:.]/;
const MARKS = /[“”«»„"'`‘’]/;

/**
 * Where a piece of content begins and ends, by PolNeAR's habit: quotation marks belong to it, and so does what stands
 * before a closing mark; a comma or stop outside quotation marks does not.
 */
export function contentEdges(text: string, span: Span, quotations: readonly Quotation[]): Span {
  let { start, end } = span;
  const near: Quotation[] = [];
  for (let i = firstQuotationAfter(quotations, start); i < quotations.length && quotations[i]!.start < end; i++) {
    near.push(quotations[i]!);
  }
  for (const quotation of near) {
    if (quotation.start < start && onlyMarks(text, quotation.start, start)) start = quotation.start;
    if (quotation.closed && quotation.end > end && onlyMarks(text, end, quotation.end)) end = quotation.end;
  }
  const inside = (at: number): boolean => near.some(one => one.start < at && at < one.end && !/\s/.test(text[at]!));
  while (end > start + 1 && !inside(end - 1) && STOPS.test(text[end - 1]!) && !abbreviates(text, end)) end--;
  while (start < end - 1 && STOPS.test(text[start]!)) start++;
  return { start, end };
}

function onlyMarks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!MARKS.test(text[at]!) && !/[\s,.?!]/.test(text[at]!)) return false;
  return end - start <= 4;
}

/** "U.S.", "a.m.": the stop is part of the word. */
function abbreviates(text: string, end: number): boolean {
  return /(?:^|[\s(])(?:\p{L}\.){2,}$/u.test(text.slice(Math.max(0, end - 12), end));
}
