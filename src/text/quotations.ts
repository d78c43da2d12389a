import type { Span } from '../model/span.ts';

/** A quotation: from its opening to its closing mark, both inside. `closed` is false when it runs to the block's end. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

/** What can open a quotation. */
const OPENING = /["'`“„«‘]/g;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"', "'": "'" };
/** By opening mark, what can close it or opens another inside. */
const INSIDE: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(CLOSING).map(([opening, closing]) => [opening, new RegExp(`[${opening}${closing}]`, 'g')]),
);

/**
 * Finds the quotations of one block, outermost only, in text order: curly, straight, typed (`` and ''), angled and
 * German marks, and single marks where they cannot be apostrophes. A mark that never closes runs to the block's end, as
 * speech does that goes on in the next paragraph; a single one that never closes is an apostrophe.
 */
export function findQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  // Each kind of mark is looked for at most once past its last occurrence, so that unbalanced marks stay linear.
  const exhausted = new Set<string>();
  let free = block.start;
  const words = text.slice(block.start, block.end);
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(words); mark; mark = OPENING.exec(words)) {
    const at = block.start + mark.index;
    const opening = at < free ? null : openingAt(text, at, block);
    if (opening === null || exhausted.has(opening)) continue;
    const end = closingAfter(text, at + opening.length, block, opening);
    if (end !== null) {
      found.push({ start: at, end, closed: true });
      free = end;
    } else if (opening === "'" || opening === '‘') exhausted.add(opening);
    else {
      found.push({ start: at, end: block.end, closed: false });
      break;
    }
  }
  return found;
}

function openingAt(text: string, at: number, block: Span): string | null {
  const mark = text[at]!;
  const before = at > block.start ? text[at - 1]! : ' ';
  const after = at + 1 < block.end ? text[at + 1]! : ' ';
  switch (mark) {
    case '“':
    case '„':
    case '«':
      return mark;
    case '"':
      // A straight mark after a letter closes something that never opened: an inch sign, or a lost opening.
      return /[\p{L}\p{N}.,!?]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) ? null : '"';
    case '`':
    case "'":
      if (after === mark && at + 1 < block.end) return /[\p{L}\p{N}]/u.test(before) ? null : mark + mark;
      return mark === "'" && /[\s([—–-]/u.test(before) && /\p{L}/u.test(after) ? "'" : null;
    case '‘':
      return /[\p{L}\p{N}]/u.test(before) ? null : '‘';
    default:
      return null;
  }
}

function closingAfter(text: string, from: number, block: Span, opening: string): number | null {
  if (opening === "''" || opening === '``') {
    const end = text.indexOf("''", from);
    return end < 0 || end + 2 > block.end ? null : end + 2;
  }
  const single = opening === "'" || opening === '‘';
  const closing = CLOSING[opening]!;
  let depth = 0;
  const inside = INSIDE[opening]!;
  const words = text.slice(from, block.end);
  inside.lastIndex = 0;
  for (let found = inside.exec(words); found; found = inside.exec(words)) {
    const [mark] = found;
    const at = from + found.index;
    if (closing.includes(mark)) {
      const next = at + 1 < block.end ? text[at + 1]! : ' ';
      if (single && (/[\p{L}\p{N}]/u.test(next) || /\s/u.test(text[at - 1]!))) continue;
      if (opening === '"' && /[\s(]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(next)) continue;
      if (depth === 0) return at + 1;
      depth--;
    } else if (mark === opening && !single && closing !== opening) depth++;
  }
  return null;
}

/** Index of the first of these quotations, in text order, that ends after `offset`; their number where none does. */
export function firstQuotationAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True when the span lies between the marks of one of these quotations. */
export function isQuoted(quotations: readonly Quotation[], { start, end }: Span): boolean {
  const quotation = quotations[firstQuotationAfter(quotations, start)];
  return quotation !== undefined && quotation.start < start && end <= quotation.end;
}
