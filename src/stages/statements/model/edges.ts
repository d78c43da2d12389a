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

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}`;
const OPENING_PLACE = new RegExp(`^${NAME},\\s+(?=\\p{L})`, 'u');
const AFTER_IN = /(?:^|[\s"“])(?:in|at|from|near|outside)\s+(?:the\s+)?$/i;
const FIRST_OF_TWO = new RegExp(`(?:^|[\\n.!?"”)—–-]\\s*)(${NAME})\\s+and\\s+$`, 'u');

/**
 * Where a source begins: after the place that opens its sentence ("In Kyiv, [an adviser] said"), and with the first of two
 * names that open it together ("[Germany and France] said").
 */
export function sourceEdges(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 80), start);
  const place = OPENING_PLACE.exec(text.slice(start, end));
  if (place && place[0].length < end - start && AFTER_IN.test(before)) return { start: start + place[0].length, end };
  const first = FIRST_OF_TWO.exec(before);
  if (first && /^\p{Lu}/u.test(text[start]!))
    return { start: start - (before.length - before.lastIndexOf(first[1]!)), end };
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
