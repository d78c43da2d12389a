import type { Span } from '../../model/span.ts';

/** Lines longer than this were not wrapped by hand or by a mail program. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
const BULLET = /^\s*(?:[-*•·▪◦‣–]|\d{1,2}[.)])\s+\S/;

/**
 * Cuts a text into paragraphs, as spans without the white space around them. A line is a paragraph; where the text is
 * hard-wrapped, so that each line ends only because the next word would not have fitted, its lines are joined.
 */
export function cutParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  for (const found of text.matchAll(/[^\r\n\u0085\u2028\u2029]+/g)) {
    const words = found[0].trim();
    if (words === '') continue;
    const start = found.index + found[0].indexOf(words);
    lines.push({ start, end: start + words.length });
  }
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const paragraphs: Span[] = [];
  let end = 0;
  for (const [i, line] of lines.entries()) {
    const before = paragraphs.at(-1);
    if (before !== undefined && i > 0 && isWrapped(text, lines[i - 1]!, line, width)) {
      paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end };
    } else paragraphs.push(line);
    end = line.end;
  }
  return end === 0 ? lines : paragraphs;
}

/** The width that a text was wrapped to, or null: most of its breaks must be forced by the next word. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    if (adjacent(text, lines[i - 1]!, lines[i]!)) lengths.push(lines[i - 1]!.end - lines[i - 1]!.start);
  }
  if (lengths.length === 0) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(0.95 * (lengths.length - 1))]!;
  if (width < NARROWEST_WRAP || lengths.at(-1)! > WIDEST_WRAP) return null;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) if (isWrapped(text, lines[i - 1]!, lines[i]!, width)) forced++;
  return forced >= 0.6 * lengths.length ? width : null;
}

/** True where the line breaks because the next one's first word would not have fitted, and no sentence ended there alone. */
function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
  if (!adjacent(text, line, next) || BULLET.test(text.slice(next.start, next.end))) return false;
  const length = line.end - line.start;
  const word = /^\S+/.exec(text.slice(next.start, next.end))![0].length;
  return length <= width + 12 && length + 1 + word > width - 1;
}

/** True where one line break, and nothing else, stands between two lines. */
function adjacent(text: string, line: Span, next: Span): boolean {
  return (text.slice(line.end, next.start).match(/\r\n|[\r\n\u0085\u2028\u2029]/g) ?? []).length === 1;
}
